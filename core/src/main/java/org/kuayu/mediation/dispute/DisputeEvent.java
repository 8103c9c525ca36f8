package org.kuayu.mediation.dispute;

/** What may happen to a dispute, as its table knows it: an act together with what it comes to. */
public enum DisputeEvent {
    /** Application put right. */
    AMEND,
    /** 补充材料. */
    ADD_PAPER,
    /** 退回. */
    RETURN,
    /** 征询对方. */
    ASK,
    /** 同意, and others have not answered yet. */
    CONSENT,
    /** 全部同意. */
    CONSENT_OF_ALL,
    /** 拒绝或无法联系. */
    NO_CONSENT,
    /** 选定、指定调解员. */
    CHOOSE,
    /** 逾期未共同选择, 逾期未申请确认. */
    LAPSE,
    /** 披露. */
    DISCLOSE,
    /** 披露后的意见. */
    ANSWER_DISCLOSURE,
    /** 一名调解员接受. */
    ACCEPT,
    /** 全部调解员接受. */
    ACCEPT_ALL,
    /** 调解员拒绝、逾期未答复. */
    DECLINE,
    /** 调解员加入. */
    JOIN,
    /** 更换调解员. */
    REPLACE,
    /** 再次要求更换, 视为拒绝调解. */
    REPLACE_AGAIN,
    /** 会议的安排、取消、召开. */
    SESSION,
    /** 保密记录. */
    CONFIDE,
    /** 延长期限. */
    EXTEND,
    /** 鉴定开始、结束. */
    APPRAISE,
    /** 中止并报告. */
    SUSPEND,
    /** 恢复. */
    RESUME,
    /** 拟定协议. */
    DRAFT,
    /** 撤回协议草案, 对方案提出异议. */
    TAKE_BACK,
    /** 送达无异议调解方案. */
    PROPOSE,
    /** 一方签署. */
    SIGN,
    /** 全部签署、无人异议. */
    SIGN_LAST,
    /** 拒绝签署. */
    REFUSE_TO_SIGN,
    /** 一方申请确认. */
    ASK_CONFIRMATION,
    /** 各方均申请确认. */
    ASK_CONFIRMATION_LAST,
    /** 法院受理确认申请. */
    ACCEPT_CONFIRMATION,
    /** 裁定有效. */
    CONFIRM,
    /** 裁定驳回. */
    DISMISS,
    /** 撤回确认申请. */
    WITHDRAW,
    /** 履行一项. */
    PERFORM,
    /** 全部履行. */
    PERFORM_LAST,
    /** 回访. */
    VISIT,
    /** 终结. */
    END,
    /** 转立案、退回审判. */
    HAND_TO_COURT,
    /** 告知仲裁. */
    SEND_TO_ARBITRATION,
    /** 仲裁机构的答复. */
    COMMISSION_ANSWERED,
    /** 结案. */
    CLOSE,
    /** 更正日期. */
    CORRECT
}
