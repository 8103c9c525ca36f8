package org.kuayu.filing.counter;

/** Where a session at the joint desk stands. */
public enum DeskState {
    /** 等待接入: the local officer called, nobody answered yet. */
    WAITING,
    /** 进行中: both officers are there. */
    OPEN,
    /** 已结束, with its outcome. */
    CLOSED,
    /** 已取消 before anybody answered. */
    GIVEN_UP;

    /** Whether nothing remains to be done. */
    public boolean last() {
        return this == CLOSED || this == GIVEN_UP;
    }
}
