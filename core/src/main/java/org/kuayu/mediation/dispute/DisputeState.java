package org.kuayu.mediation.dispute;

import java.util.EnumSet;
import java.util.Set;

/** Where a dispute stands (handbook §2.2). */
public enum DisputeState {
    /** 待征询: applied for; the other side has not consented yet. */
    APPLIED,
    /** 退回: no matter for a court, no jurisdiction, or not fit for mediation; the end. */
    RETURNED,
    /** 待选定调解员: all consented. */
    CONSENTED,
    /** 待接受: mediators are named and have not accepted yet. */
    ASSIGNED,
    /** 调解中. */
    IN_MEDIATION,
    /** 中止: false mediation is suspected; the court decides. */
    SUSPENDED,
    /** 待签署: an agreement is drafted. */
    DRAFT_AGREEMENT,
    /** 达成协议: all signed, it is in force. */
    AGREED,
    /** 申请司法确认: both applied, the court has to decide. */
    CONFIRM_PENDING,
    /** 已确认: it can be enforced. */
    CONFIRMED,
    /** 驳回确认申请. */
    DISMISSED,
    /** 撤回确认申请: the agreement stands. */
    WITHDRAWN,
    /** 履行完毕; the end. */
    CLOSED_PERFORMED,
    /** 调解终结 without an agreement; the file has to go on. */
    ENDED,
    /** 劳动仲裁: the commission has it. */
    AT_ARBITRATION,
    /** 转立案: handed over to filing; the end here. */
    HANDED_OVER,
    /** 结案; the end. */
    CLOSED;

    private static final Set<DisputeState> TERMINAL =
            EnumSet.of(RETURNED, CLOSED_PERFORMED, HANDED_OVER, CLOSED);

    /** Whether nothing follows any more. */
    public boolean terminal() {
        return TERMINAL.contains(this);
    }
}
