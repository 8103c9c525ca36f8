package org.kuayu.intake;

/** A fact that a column of a case list, or a place in a judgment, can give. The names are stable: mappings keep them. */
public enum CaseField {
    /** 案号; the only field that a list must have. */
    NUMBER,
    /** 法院, by name or code. */
    COURT,
    /** 案由 or charge. */
    CAUSE,
    /** 审理程序, by name or {@code Procedure} name. */
    PROCEDURE,
    /** 立案日期. */
    FILED,
    /** 结案日期. */
    CLOSED,
    /** 裁判日期. */
    JUDGED,
    /** 结案方式 or the operative part. */
    RESULT,
    /** 标的额, in 元 unless cell or header names another unit. */
    CLAIMED,
    /** 判决 or 执行到位金额, in 元 unless cell or header names another unit. */
    AWARDED,
    /** 原告, 申请人, 公诉机关: names, each with its role before a colon where it differs. */
    PLAINTIFFS,
    /** 被告, 被申请人, 被执行人. */
    DEFENDANTS,
    /** 第三人. */
    THIRD_PARTIES,
    /** Any other parties, each as {@code role：name}. */
    PARTIES,
    /** Identity or credit numbers of plaintiffs, in the order of the names. */
    PLAINTIFF_IDENTITIES,
    /** Identity or credit numbers of defendants, in the order of the names. */
    DEFENDANT_IDENTITIES,
    /** Domiciles of plaintiffs, in the order of the names. */
    PLAINTIFF_DOMICILES,
    /** Domiciles of defendants, in the order of the names. */
    DEFENDANT_DOMICILES,
    /** 审判长, 审判员, 人民陪审员. */
    JUDGES,
    /** 书记员. */
    CLERK,
    /** 引用法条. */
    STATUTES,
    /** 关联案号: numbers of other cases. */
    CITED_NUMBERS,
    /** 适用程序: 普通, 简易, 小额, 速裁; the column of the procedure may say it too. */
    TRACK,
    /** 扣除审限: each as {@code 鉴定 2024-03-01至2024-04-15}; no last day while it goes on. */
    DEDUCTIONS,
    /** 中止, written alike. */
    SUSPENSIONS,
    /** 延长审限至: the last day of the extended limit. */
    EXTENDED_TO,
    /** 前次结案日期 of a case that was opened again, the earliest first. */
    PRIOR_CLOSED,
    /** 前次结案方式, in the order of the days. */
    PRIOR_RESULT,
    /** 恢复审理日期, in the order of the days of closing. */
    REOPENED,
    /** 移送法院: the court that had it before, by name or code, the earliest first. */
    MOVED_FROM,
    /** 移送日期: the day on which it came, in the order of the courts. */
    MOVED_ON,
    /** 公开范围, by name or {@code Visibility} name. */
    VISIBILITY,
    /** 文书类型: 民事判决书 …. */
    DOCUMENT_KIND,
    /** 裁判文书全文. */
    TEXT,
    /** Not read. */
    IGNORED
}
