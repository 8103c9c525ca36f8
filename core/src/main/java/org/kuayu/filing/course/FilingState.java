package org.kuayu.filing.course;

/** Where a filing for a court elsewhere stands. */
public enum FilingState {
    /** 收件: the counter has the papers and looks at their form. */
    TAKEN,
    /** 不予收取: the form or the kind does not allow it; the reason stands on the receipt. */
    REFUSED,
    /** 已转递: on its way to the competent court. */
    SENT,
    /** 审查中: the competent court has it. */
    UNDER_REVIEW,
    /** 待补正: the court named once what is missing. */
    SUPPLEMENT,
    /** 退回: what was missing did not come in time. */
    RETURNED,
    /** 立案. */
    ACCEPTED,
    /** 裁定不予受理. */
    NOT_ACCEPTED,
    /** 不属本院管辖. */
    NO_JURISDICTION,
    /** 转先行调解, with the party's consent. */
    TO_MEDIATION,
    /** 已送达: the party has what the court decided. */
    DELIVERED,
    /** 撤回 by the party. */
    WITHDRAWN,
    /** 办结. */
    CLOSED;

    /** Whether nothing remains to be done. */
    public boolean last() {
        return this == REFUSED || this == WITHDRAWN || this == CLOSED;
    }

    /** Whether it is the helping counter's turn to hand over what the court decided. */
    public boolean decided() {
        return this == RETURNED || this == ACCEPTED || this == NOT_ACCEPTED || this == NO_JURISDICTION || this == TO_MEDIATION;
    }
}
