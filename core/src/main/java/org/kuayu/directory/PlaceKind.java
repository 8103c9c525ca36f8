package org.kuayu.directory;

/** What a place of the directory is. */
public enum PlaceKind {
    /** 法院. */
    COURT,
    /** 人民法庭. */
    TRIBUNAL,
    /** 诉讼服务中心: the counters of one court. */
    SERVICE_CENTRE,
    /** 不动产登记机构. */
    REGISTRY,
    /** 调解组织: a body with mediators of its own. */
    MEDIATION_BODY,
    /** 边界调解室: a room that two neighbouring places keep together. */
    MEDIATION_ROOM
}
