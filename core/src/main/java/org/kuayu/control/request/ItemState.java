package org.kuayu.control.request;

/** Where one item of a request stands (handbook §1.3). OVERDUE is a flag beside the state, never a state (P7). */
public enum ItemState {
    /** 拟稿. */
    DRAFT,
    /** 已审批. */
    APPROVED,
    /** 已发送. */
    SENT,
    /** 登记机构已接收. */
    FETCHED,
    /** 已收件: the INTAKE receipt is there; the place in the queue is fixed. */
    ACCEPTED,
    /** 已登簿, 已反馈: the REGISTERED or ANSWERED receipt is there. */
    REGISTERED,
    /** 不予办理, with its reason. */
    REFUSED,
    /** 退回补正. */
    RETURNED,
    /** 已确认: the court took note of the result. */
    CONFIRMED,
    /** 撤回: taken back before it was sent. */
    WITHDRAWN
}
