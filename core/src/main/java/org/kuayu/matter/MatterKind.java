package org.kuayu.matter;

/** What a matter is that two places handle together. */
public enum MatterKind {
    /** 调解: a dispute before a mediator. */
    MEDIATION,
    /** 跨域立案: a filing taken in one place for a court in another. */
    FILING,
    /** 事项委托、委托执行: an act or a whole case that one court entrusts to another. */
    ENTRUSTMENT,
    /** 虚拟综窗: a session between two counters. */
    JOINT_DESK
}
