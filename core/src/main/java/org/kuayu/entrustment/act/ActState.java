package org.kuayu.entrustment.act;

/** Where an entrusted act stands. */
public enum ActState {
    /** 起草. */
    DRAFT,
    /** 已发送. */
    SENT,
    /** 已签收. */
    SIGNED,
    /** 待补材料. */
    SUPPLEMENT,
    /** 已反馈. */
    FED_BACK,
    /** 重新办理. */
    REOPENED,
    /** 办结. */
    CLOSED,
    /** 已退回. */
    RETURNED,
    /** 撤回. */
    WITHDRAWN;

    /** Whether nothing can happen any more. */
    public boolean terminal() {
        return this == CLOSED || this == RETURNED || this == WITHDRAWN;
    }
}
