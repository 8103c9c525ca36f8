package org.kuayu.workbench.control;

import org.kuayu.staff.Role;
import org.kuayu.workbench.shell.Who;

/** Who may open the court's pages of property control. */
public final class Offices {
    /** 执行法官: drafts, follows, confirms. */
    public static final Who ENFORCEMENT = Who.roles(Role.ENFORCEMENT_OFFICER);

    /** 审批人. */
    public static final Who APPROVAL = Who.roles(Role.APPROVER);

    /** 执行指挥中心: seals and sends. */
    public static final Who COMMAND = Who.roles(Role.COMMAND_CENTRE);

    /** Everybody who works on requests of a court. */
    public static final Who COURT = Who.roles(Role.ENFORCEMENT_OFFICER, Role.APPROVER, Role.COMMAND_CENTRE);

    private Offices() {}
}
