package org.kuayu.caseload.paper.template;

/** A piece of running text in a template. */
public sealed interface Run {
    /** Words as they were written. */
    record Words(String text) implements Run {}

    /** A figure or printed figure by name. */
    record Named(Directive directive) implements Run {}

    /** A mark of a footnote. */
    record Mark(String note) implements Run {}
}
