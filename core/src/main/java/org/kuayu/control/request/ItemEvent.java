package org.kuayu.control.request;

/** What happens to an item of a request. */
public enum ItemEvent {
    /** 审批通过, by somebody else than who drafted. */
    APPROVE,
    /** 退回修改: approval is refused; it is a draft again. */
    SEND_BACK,
    /** 撤回 before sending. */
    WITHDRAW,
    /** 用印发送. */
    SEND,
    /** The registry fetched it. */
    FETCH,
    /** 收件. */
    ACCEPT,
    /** 登簿, 反馈. */
    REGISTER,
    /** 不予办理. */
    REFUSE,
    /** 退回补正. */
    RETURN,
    /** 确认. */
    CONFIRM
}
