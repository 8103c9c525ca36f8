package org.kuayu.matter;

/** What everybody who opens a matter must know at once (WF-8). */
public enum Flag {
    /** 紧急. */
    URGENT,
    /** 群体性: many parties, handled together. */
    GROUP,
    /** 涉外、涉港澳台. */
    FOREIGN,
    /** 未成年人. */
    MINOR,
    /** 需要翻译. */
    INTERPRETER,
    /** 老年人、残疾人: needs help to take part. */
    NEEDS_HELP,
    /** 虚假调解嫌疑: signals are shown, nobody has decided. */
    SUSPICION,
    /** 情绪激烈: safety at the session. */
    SAFETY
}
