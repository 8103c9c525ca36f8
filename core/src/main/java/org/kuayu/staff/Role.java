package org.kuayu.staff;

/** What an officer may do. One officer may have several roles. */
public enum Role {
    /** 法院工作人员: searches cases of both regions, imports and handles those of the home court. */
    COURT_STAFF,
    /** 执行法官: drafts what is asked of registries; sees what court staff see. */
    ENFORCEMENT_OFFICER,
    /** 审批人: approves what somebody else drafted; sees what court staff see. */
    APPROVER,
    /** 执行指挥中心: seals and sends; sees what court staff see. */
    COMMAND_CENTRE,
    /** 调解员. */
    MEDIATOR,
    /** 登记机构工作人员. */
    REGISTRY_OFFICER,
    /** 司法统计人员: all figures and the cases behind them, without names. */
    STATISTICIAN,
    /** 系统管理员: officers, settings, imports, health; no restricted case. */
    ADMINISTRATOR,
    /** 审计员: the journal, read only. */
    AUDITOR
}
