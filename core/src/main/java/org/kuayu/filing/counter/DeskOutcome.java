package org.kuayu.filing.counter;

/** What a session at the joint desk ended in. */
public enum DeskOutcome {
    /** 办成: everything asked for was done; all papers are good. */
    DONE,
    /** 已解答: a question was answered. */
    ADVISED,
    /** 转跨域立案: a filing is taken with the papers that were found good. */
    FILED,
    /** 未办成, with the reason. */
    NOT_DONE
}
