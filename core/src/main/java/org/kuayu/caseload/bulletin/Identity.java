package org.kuayu.caseload.bulletin;

/** The identities that a bulletin is tested by. */
public enum Identity {
    /** 旧存 + 新收 = 受理. */
    HANDLED,
    /** 受理 − 结案 = 未结. */
    PENDING,
    /** 旧存 + 新收 − 结案 = 未结. */
    FLOW,
    /** 结案率 = 结案 ÷ 受理. */
    CLOSING_RATE,
    /** 结收比 = 结案 ÷ 新收. */
    CLEARANCE,
    /** 365 × 未结 ÷ 结案. */
    DISPOSITION_TIME,
    /** A part of a whole in per cent. */
    SHARE,
    /** One number as a rate of another. */
    RATE,
    /** Parts make the whole. */
    SUM,
    /** One column is the sum or difference of others, as in the other rows. */
    PATTERN,
    /** Shares make 100 %. */
    HUNDRED,
    /** The change against the number compared with. */
    CHANGE,
    /** By how much a number is larger or smaller. */
    DIFFERENCE,
    /** So many for each: 人均. */
    EACH,
    /** A number said again. */
    SAME,
    /** What a total has beyond the parts shown. */
    REST
}
