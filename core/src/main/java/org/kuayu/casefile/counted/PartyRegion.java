package org.kuayu.casefile.counted;

/** Where a party lives, by the domicile that it states. */
public enum PartyRegion {
    /** 重庆. */
    CHONGQING,
    /** 四川. */
    SICHUAN,
    /** Anywhere else. */
    ELSEWHERE,
    /** No domicile is stated, or it names no place. */
    NOT_STATED
}
