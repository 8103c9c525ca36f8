package org.kuayu.entrustment.file;

/** What a paper of an entrustment is. */
public enum PaperKind {
    /** 委托函、委托执行函; Kuayu writes it. */
    LETTER,
    /** 执行裁定书. */
    RULING,
    /** 协助执行通知书. */
    ASSISTANCE_NOTICE,
    /** 送达回证. */
    SERVICE_RECEIPT,
    /** 工作证、执行公务证. */
    CREDENTIALS,
    /** 申请执行书. */
    APPLICATION,
    /** 委托执行案件审批表. */
    APPROVAL_FORM,
    /** 据以执行的生效法律文书. */
    JUDGMENT,
    /** 案件情况说明: nothing found here, what is preserved, what the debtor has, what was performed. */
    CASE_STATEMENT,
    /** 被执行人身份证件、营业执照复印件. */
    DEBTOR_IDENTITY,
    /** 反馈材料: what the helping court sends back. */
    RESULT,
    /** 其他必要材料. */
    OTHER
}
