package org.kuayu.entrustment.paper;

/** A paper that a court issues with an entrustment. */
public enum EntrustmentPaper {
    /** 委托函, 委托执行函: the entrusting court's. */
    LETTER,
    /** 回函: what came of it, the helping court's. */
    REPLY,
    /** 退回函: the helping court's. */
    RETURN,
    /** 告知书: the applicant may ask the court above (委托执行规定, art. 11). */
    HIGHER_COURT
}
