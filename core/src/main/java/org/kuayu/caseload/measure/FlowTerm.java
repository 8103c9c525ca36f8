package org.kuayu.caseload.measure;

import java.util.List;

/**
 * The cases that a formula counts: the five counts of a flow by their letters, and those of the NCSC Court Statistics
 * Project, which sets inactive cases 中止 apart. Chinese counts keep such cases among 未结, so the two are never mixed.
 */
public enum FlowTerm {
    /** 旧存: filed before the first day and not closed before it. */
    O,
    /** 新收: filed within the period. */
    N,
    /** 受理: 旧存 + 新收. */
    H,
    /** 结案: closed within the period. */
    C,
    /** 未结: filed on or before the last day and not closed on or before it. */
    P,
    /** CSP: filed within the period, for the first time. */
    NEW,
    /** CSP: opened again within the period. */
    REOPENED,
    /** CSP: active again within the period; a case that is closed while inactive is first active again. */
    REACTIVATED,
    /** CSP: closed within the period, never reopened. */
    JUDGED,
    /** CSP: closed within the period after having been reopened. */
    REOPENED_JUDGED,
    /** CSP: placed on inactive status within the period. */
    INACTIVATED,
    /** CSP: pending and active when the first day began. */
    ACTIVE_START,
    /** CSP: pending and active when the last day ended. */
    ACTIVE_END,
    /** CSP: pending and inactive when the first day began. */
    INACTIVE_START,
    /** CSP: pending and inactive when the last day ended. */
    INACTIVE_END,
    /** CSP: {@link #NEW}, {@link #REOPENED} and {@link #REACTIVATED}, added. */
    INCOMING,
    /** CSP: {@link #JUDGED}, {@link #REOPENED_JUDGED} and {@link #INACTIVATED}, added. */
    OUTGOING;

    private static final List<FlowTerm> FLOW = List.of(O, N, H, C, P);

    /** The five counts of a {@link Flow}, in the order of a table. */
    public static List<FlowTerm> flow() {
        return FLOW;
    }

    /** Whether a {@link Flow} holds it. */
    public boolean inFlow() {
        return FLOW.contains(this);
    }

    /** The counts of which it is the sum; itself alone where it is none. 受理 counts as one: both its parts are cases of one kind. */
    public List<FlowTerm> parts() {
        return switch (this) {
            case INCOMING -> List.of(NEW, REOPENED, REACTIVATED);
            case OUTGOING -> List.of(JUDGED, REOPENED_JUDGED, INACTIVATED);
            default -> List.of(this);
        };
    }
}
