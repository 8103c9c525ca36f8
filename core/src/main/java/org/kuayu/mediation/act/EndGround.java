package org.kuayu.mediation.act;

import org.kuayu.calendar.Citation;

/** The eight grounds on which a mediation ends (在线调解规则 2022, art. 25), in the order of the article. */
public enum EndGround {
    /** 达成调解协议. */
    AGREEMENT,
    /** 自行和解, 撤回申请. */
    SETTLED,
    /** 无法联系到当事人. */
    UNREACHABLE,
    /** 当事人明确表示不愿继续. */
    UNWILLING,
    /** 分歧较大, 难以达成协议. */
    FAR_APART,
    /** 期限届满, 未同意延长. */
    TIME_UP,
    /** 拒绝在协议上签章. */
    NOT_SIGNED,
    /** 其他情形. */
    OTHER;

    /** Where the grounds stand. */
    public static final Citation LAW = new Citation("人民法院在线调解规则", 2022, 25);
}
