package org.kuayu.entrustment.transfer;

/** Where an entrusted case stands. */
public enum TransferState {
    /** 起草. */
    DRAFT,
    /** 已移送. */
    SENT,
    /** 待补材料. */
    SUPPLEMENT,
    /** 受托法院已立案. */
    FILED,
    /** 执行中. */
    STARTED,
    /** 退回报批: before the High Court. */
    RETURN_PROPOSED,
    /** 高院同意退回. */
    RETURN_APPROVED,
    /** 已退回. */
    RETURNED,
    /** 撤回, 视为撤回. */
    WITHDRAWN,
    /** 执结. */
    CLOSED;

    /** Whether nothing can happen any more. */
    public boolean terminal() {
        return this == RETURNED || this == WITHDRAWN || this == CLOSED;
    }

    /** Whether the helping court has the case: its measures are the helping court's. */
    public boolean helperHasIt() {
        return this == FILED || this == STARTED || this == CLOSED;
    }
}
