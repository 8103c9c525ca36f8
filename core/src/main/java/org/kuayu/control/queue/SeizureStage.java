package org.kuayu.control.queue;

/** For what a court seizes. */
public enum SeizureStage {
    /** 保全: before the judgment can be enforced. */
    PRESERVATION,
    /** 执行. */
    ENFORCEMENT
}
