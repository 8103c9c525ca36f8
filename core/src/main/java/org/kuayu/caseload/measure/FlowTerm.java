package org.kuayu.caseload.measure;

/** The five counts of a flow, by the letters that formulas use. */
public enum FlowTerm {
    /** 旧存: filed before the first day and not closed before it. */
    O,
    /** 新收: filed within the period. */
    N,
    /** 受理: 旧存 + 新收. */
    H,
    /** 结案: closed within the period. */
    C,
    /** 未结: filed on or before the last day and not closed on or before it. */
    P
}
