package org.kuayu.caseload.bulletin;

/** What a number in a bulletin measures, as far as the word beside it tells. */
enum Part {
    /** 旧存. */
    OPENING,
    /** 新收. */
    RECEIVED,
    /** 受理: 旧存 + 新收. */
    HANDLED,
    /** 收案: new cases, or 旧存 + 新收; which, the other numbers tell. */
    INTAKE,
    /** 结案. */
    CLOSED,
    /** 未结. */
    PENDING,
    /** One way of closing, not all closed cases. */
    PIECE,
    /** 结案率. */
    CLOSING_RATE,
    /** 结收比. */
    CLEARANCE,
    /** Any other rate. */
    RATE,
    /** 占. */
    SHARE,
    /** A change upwards. */
    RISE,
    /** A change downwards. */
    FALL,
    /** The number compared with. */
    BASE,
    /** 合计. */
    TOTAL,
    /** 其他. */
    REST,
    /** 人均, 平均. */
    EACH,
    /** Days that the pending cases would take. */
    DISPOSITION,
    /** Nothing is known. */
    NONE;

    /** Whether it is a number of the flow of cases. */
    boolean flow() {
        return ordinal() <= PENDING.ordinal();
    }

    /** Whether it is a change against something. */
    boolean change() {
        return this == RISE || this == FALL;
    }
}
