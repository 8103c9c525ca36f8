package org.kuayu.directory;

/** What can be done at a place across the border. */
public enum Capability {
    /** 调解. */
    MEDIATION,
    /** 劳动争议调处. */
    LABOUR,
    /** 知识产权维权与调解. */
    INTELLECTUAL_PROPERTY,
    /** 司法确认. */
    CONFIRMATION,
    /** 跨域立案: takes papers for another court. */
    FILING,
    /** 虚拟综窗: a counter with a remote one beside it. */
    JOINT_DESK,
    /** 受托执行: takes entrusted acts and cases. */
    ENTRUSTMENT,
    /** 不动产查询与控制. */
    REGISTER,
    /** 远程开庭、视频调解. */
    VIDEO
}
