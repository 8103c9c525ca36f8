package org.kuayu.search;

/** What hits are counted by. The value of a facet is a code, not a label. */
public enum Facet {
    /** Two digits of the division code: 50, 51. */
    REGION,
    /** The court's code, or the printed name of a court without one. */
    COURT,
    /** A {@code CourtLevel} name. */
    LEVEL,
    /** Cause path, from the top, names separated by {@code /}; counted at each step. */
    CAUSE,
    /** A {@code Procedure} name. */
    PROCEDURE,
    /** Year of the case number. */
    YEAR
}
