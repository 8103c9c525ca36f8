package org.kuayu.mediation.dispute;

import static org.kuayu.mediation.dispute.DisputeState.AGREED;
import static org.kuayu.mediation.dispute.DisputeState.APPLIED;
import static org.kuayu.mediation.dispute.DisputeState.ASSIGNED;
import static org.kuayu.mediation.dispute.DisputeState.AT_ARBITRATION;
import static org.kuayu.mediation.dispute.DisputeState.CLOSED;
import static org.kuayu.mediation.dispute.DisputeState.CLOSED_PERFORMED;
import static org.kuayu.mediation.dispute.DisputeState.CONFIRMED;
import static org.kuayu.mediation.dispute.DisputeState.CONFIRM_PENDING;
import static org.kuayu.mediation.dispute.DisputeState.CONSENTED;
import static org.kuayu.mediation.dispute.DisputeState.DISMISSED;
import static org.kuayu.mediation.dispute.DisputeState.DRAFT_AGREEMENT;
import static org.kuayu.mediation.dispute.DisputeState.ENDED;
import static org.kuayu.mediation.dispute.DisputeState.HANDED_OVER;
import static org.kuayu.mediation.dispute.DisputeState.IN_MEDIATION;
import static org.kuayu.mediation.dispute.DisputeState.RETURNED;
import static org.kuayu.mediation.dispute.DisputeState.SUSPENDED;
import static org.kuayu.mediation.dispute.DisputeState.WITHDRAWN;

import org.kuayu.text.Reading;

/** The life of a dispute as a table: state × event → next state, or a refusal with its reason (handbook §2.2). */
public final class DisputeTable {
    private static final DisputeState[][] TABLE =
            new DisputeState[DisputeState.values().length][DisputeEvent.values().length];

    static {
        opening();
        mediating();
        agreeing();
        confirming();
        ending();
    }

    private DisputeTable() {}

    private static void opening() {
        put(APPLIED, DisputeEvent.RETURN, RETURNED);
        stay(DisputeEvent.ASK, APPLIED);
        stay(DisputeEvent.CONSENT, APPLIED);
        put(APPLIED, DisputeEvent.CONSENT_OF_ALL, CONSENTED);
        put(APPLIED, DisputeEvent.NO_CONSENT, ENDED);
        stay(DisputeEvent.LAPSE, CONSENTED);
        put(CONSENTED, DisputeEvent.CHOOSE, ASSIGNED);
        stay(DisputeEvent.ACCEPT, ASSIGNED);
        put(ASSIGNED, DisputeEvent.ACCEPT_ALL, IN_MEDIATION);
        put(ASSIGNED, DisputeEvent.DECLINE, CONSENTED);
        stay(DisputeEvent.DISCLOSE, ASSIGNED, IN_MEDIATION);
        stay(DisputeEvent.ANSWER_DISCLOSURE, ASSIGNED, IN_MEDIATION);
        stay(DisputeEvent.AMEND, APPLIED, CONSENTED, ASSIGNED, IN_MEDIATION, SUSPENDED, ENDED);
    }

    private static void mediating() {
        for (DisputeState before : new DisputeState[] {ASSIGNED, IN_MEDIATION}) {
            put(before, DisputeEvent.REPLACE, CONSENTED);
            put(before, DisputeEvent.REPLACE_AGAIN, ENDED);
        }
        stay(DisputeEvent.JOIN, IN_MEDIATION);
        stay(DisputeEvent.SESSION, IN_MEDIATION, DRAFT_AGREEMENT);
        stay(DisputeEvent.CONFIDE, IN_MEDIATION, DRAFT_AGREEMENT);
        stay(DisputeEvent.EXTEND, IN_MEDIATION, DRAFT_AGREEMENT);
        stay(DisputeEvent.APPRAISE, IN_MEDIATION);
        put(IN_MEDIATION, DisputeEvent.SUSPEND, SUSPENDED);
        put(DRAFT_AGREEMENT, DisputeEvent.SUSPEND, SUSPENDED);
        put(SUSPENDED, DisputeEvent.RESUME, IN_MEDIATION);
    }

    private static void agreeing() {
        put(IN_MEDIATION, DisputeEvent.DRAFT, DRAFT_AGREEMENT);
        stay(DisputeEvent.DRAFT, DRAFT_AGREEMENT);
        put(DRAFT_AGREEMENT, DisputeEvent.TAKE_BACK, IN_MEDIATION);
        stay(DisputeEvent.PROPOSE, DRAFT_AGREEMENT);
        stay(DisputeEvent.SIGN, DRAFT_AGREEMENT);
        put(DRAFT_AGREEMENT, DisputeEvent.SIGN_LAST, AGREED);
        put(DRAFT_AGREEMENT, DisputeEvent.REFUSE_TO_SIGN, ENDED);
        stay(DisputeEvent.PERFORM, AGREED, CONFIRM_PENDING, CONFIRMED, WITHDRAWN, DISMISSED);
        stay(DisputeEvent.VISIT, AGREED, CONFIRM_PENDING, CONFIRMED, WITHDRAWN, DISMISSED);
        for (DisputeState inForce : new DisputeState[] {AGREED, CONFIRMED, WITHDRAWN, DISMISSED}) {
            put(inForce, DisputeEvent.PERFORM_LAST, CLOSED_PERFORMED);
        }
        stay(DisputeEvent.PERFORM_LAST, CONFIRM_PENDING);
    }

    private static void confirming() {
        for (DisputeState before : new DisputeState[] {AGREED, WITHDRAWN}) {
            stay(DisputeEvent.ASK_CONFIRMATION, before);
            stay(DisputeEvent.LAPSE, before);
            put(before, DisputeEvent.ASK_CONFIRMATION_LAST, CONFIRM_PENDING);
        }
        stay(DisputeEvent.ACCEPT_CONFIRMATION, CONFIRM_PENDING);
        put(CONFIRM_PENDING, DisputeEvent.CONFIRM, CONFIRMED);
        put(CONFIRM_PENDING, DisputeEvent.DISMISS, DISMISSED);
        put(CONFIRM_PENDING, DisputeEvent.WITHDRAW, WITHDRAWN);
        put(DISMISSED, DisputeEvent.DRAFT, DRAFT_AGREEMENT);
    }

    private static void ending() {
        for (DisputeState before : new DisputeState[] {APPLIED, CONSENTED, ASSIGNED, IN_MEDIATION, SUSPENDED, DRAFT_AGREEMENT}) {
            put(before, DisputeEvent.END, ENDED);
        }
        for (DisputeState before : new DisputeState[] {ENDED, AGREED, CONFIRMED, WITHDRAWN, DISMISSED, AT_ARBITRATION}) {
            put(before, DisputeEvent.HAND_TO_COURT, HANDED_OVER);
        }
        put(ENDED, DisputeEvent.SEND_TO_ARBITRATION, AT_ARBITRATION);
        put(DISMISSED, DisputeEvent.SEND_TO_ARBITRATION, AT_ARBITRATION);
        stay(DisputeEvent.COMMISSION_ANSWERED, AT_ARBITRATION);
        for (DisputeState before : new DisputeState[] {ENDED, AGREED, CONFIRMED, WITHDRAWN, DISMISSED, AT_ARBITRATION}) {
            put(before, DisputeEvent.CLOSE, CLOSED);
        }
        for (DisputeState state : DisputeState.values()) {
            if (!state.terminal()) {
                stay(DisputeEvent.ADD_PAPER, state);
                stay(DisputeEvent.CORRECT, state);
            }
        }
    }

    private static void stay(DisputeEvent event, DisputeState... states) {
        for (DisputeState state : states) {
            put(state, event, state);
        }
    }

    private static void put(DisputeState state, DisputeEvent event, DisputeState next) {
        TABLE[state.ordinal()][event.ordinal()] = next;
    }

    /**
     * The state to which the event leads. Refused by {@code mediation.over} at an end, by {@code mediation.too-early} where a
     * later state has it, by {@code mediation.too-late} where only earlier ones have, by {@code mediation.not-now} elsewhere.
     */
    public static Reading<DisputeState> next(DisputeState state, DisputeEvent event) {
        DisputeState next = TABLE[state.ordinal()][event.ordinal()];
        if (next != null) {
            return Reading.of(next);
        }
        if (state.terminal()) {
            return Reading.refused("mediation.over", state.name());
        }
        if (allows(event, state.ordinal() + 1, DisputeState.values().length)) {
            return allows(event, 0, state.ordinal())
                    ? Reading.refused("mediation.not-now", state.name())
                    : Reading.refused("mediation.too-early", state.name());
        }
        return Reading.refused("mediation.too-late", state.name());
    }

    private static boolean allows(DisputeEvent event, int from, int until) {
        for (int state = from; state < until; state++) {
            if (TABLE[state][event.ordinal()] != null) {
                return true;
            }
        }
        return false;
    }
}
