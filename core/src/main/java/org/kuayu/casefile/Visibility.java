package org.kuayu.casefile;

/** Who may see a case at all, before any role is asked. */
public enum Visibility {
    /** Published: every user may see it. */
    PUBLIC,
    /** Open to court staff of both regions. */
    COURTS,
    /** Only the court that has it and its superiors (不公开: 民诉法 2023, art. 137). */
    RESTRICTED
}
