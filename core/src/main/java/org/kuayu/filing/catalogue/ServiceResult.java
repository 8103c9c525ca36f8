package org.kuayu.filing.catalogue;

/** What an item of service ends in. */
public enum ServiceResult {
    /** 立案: the competent court decides on filing. */
    CASE_FILED,
    /** 回执: something was done, and a paper proves it. */
    RECEIPT,
    /** 答复: a question was answered. */
    ANSWER,
    /** 活动: a session or a hearing was held. */
    SESSION
}
