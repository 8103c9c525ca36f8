package org.kuayu.casefile.counted;

/** How a case was closed 结案方式, as statistics group it. */
public enum ClosingKind {
    /** Not closed. */
    NONE,
    /** 判决. */
    JUDGMENT,
    /** 裁定 of another kind. */
    RULING,
    /** 调解. */
    MEDIATION,
    /** 撤诉. */
    WITHDRAWAL,
    /** 按撤诉处理. */
    DEEMED_WITHDRAWAL,
    /** 驳回起诉, 不予受理. */
    DISMISSAL,
    /** 移送, to another court. */
    TRANSFER,
    /** 维持, on appeal or retrial. */
    UPHELD,
    /** 改判. */
    REVERSED,
    /** 发回重审. */
    REMANDED,
    /** 执行完毕. */
    PERFORMED,
    /** 终结本次执行程序. */
    ROUND_ENDED,
    /** 终结执行. */
    ENFORCEMENT_ENDED,
    /** 诉前调解成功. */
    MEDIATED_BEFORE_FILING,
    /** 诉前调解不成. */
    MEDIATION_FAILED,
    /** Any other, or not said. */
    OTHER
}
