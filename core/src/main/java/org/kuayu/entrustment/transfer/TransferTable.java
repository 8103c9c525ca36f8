package org.kuayu.entrustment.transfer;

import static org.kuayu.entrustment.transfer.TransferState.CLOSED;
import static org.kuayu.entrustment.transfer.TransferState.DRAFT;
import static org.kuayu.entrustment.transfer.TransferState.FILED;
import static org.kuayu.entrustment.transfer.TransferState.RETURNED;
import static org.kuayu.entrustment.transfer.TransferState.RETURN_APPROVED;
import static org.kuayu.entrustment.transfer.TransferState.RETURN_PROPOSED;
import static org.kuayu.entrustment.transfer.TransferState.SENT;
import static org.kuayu.entrustment.transfer.TransferState.STARTED;
import static org.kuayu.entrustment.transfer.TransferState.SUPPLEMENT;
import static org.kuayu.entrustment.transfer.TransferState.WITHDRAWN;

import org.kuayu.text.Reading;

/** The life of an entrusted case as a table: state × step → next state, or a refusal with its reason (handbook §4). */
public final class TransferTable {
    private static final TransferState[][] TABLE =
            new TransferState[TransferState.values().length][TransferStep.values().length];

    static {
        put(DRAFT, TransferStep.DRAFT, DRAFT);
        put(DRAFT, TransferStep.SEND, SENT);
        put(DRAFT, TransferStep.WITHDRAW, WITHDRAWN);
        put(SENT, TransferStep.RESEND, SENT);
        put(SENT, TransferStep.WITHDRAW, WITHDRAWN);
        put(SENT, TransferStep.ASK_PAPERS, SUPPLEMENT);
        put(SENT, TransferStep.FILE, FILED);
        put(SUPPLEMENT, TransferStep.ADD_PAPERS, SENT);
        put(SUPPLEMENT, TransferStep.EXPLAIN, SUPPLEMENT);
        put(SUPPLEMENT, TransferStep.LAPSE, WITHDRAWN);
        put(FILED, TransferStep.START, STARTED);
        put(STARTED, TransferStep.FINISH, CLOSED);
        for (TransferState filed : new TransferState[] {FILED, STARTED}) {
            put(filed, TransferStep.NOTIFY, filed);
            put(filed, TransferStep.REPORT, filed);
            put(filed, TransferStep.SIX_MONTHS, filed);
            put(filed, TransferStep.INFORM, filed);
        }
        for (TransferState held : new TransferState[] {SENT, SUPPLEMENT, FILED, STARTED}) {
            put(held, TransferStep.CONTACT, held);
            put(held, TransferStep.PROPOSE_RETURN, RETURN_PROPOSED);
        }
        put(RETURN_PROPOSED, TransferStep.APPROVE_RETURN, RETURN_APPROVED);
        put(RETURN_PROPOSED, TransferStep.REFUSE_RETURN, RETURN_PROPOSED);
        put(RETURN_APPROVED, TransferStep.RETURN, RETURNED);
        for (TransferState state : TransferState.values()) {
            if (state != DRAFT) {
                put(state, TransferStep.CORRECT, state);
            }
        }
    }

    private TransferTable() {}

    private static void put(TransferState state, TransferStep step, TransferState next) {
        TABLE[state.ordinal()][step.ordinal()] = next;
    }

    /** Whether the step may be taken in this state. */
    public static boolean allows(TransferState state, TransferStep step) {
        return TABLE[state.ordinal()][step.ordinal()] != null;
    }

    /**
     * The state to which the step leads; a return that the High Court refuses leads back to the state from which it was
     * proposed. Refused by {@code entrustment.closed}, {@code entrustment.not-sent}, {@code entrustment.sent-already},
     * {@code entrustment.not-asked}, {@code entrustment.papers-awaited}, {@code entrustment.not-filed},
     * {@code entrustment.filed-already}, {@code entrustment.not-started}, {@code entrustment.started-already},
     * {@code entrustment.not-proposed}, {@code entrustment.not-approved} or {@code entrustment.return-runs}.
     *
     * @param proposedFrom the state before the return was proposed; the state itself where none was
     */
    public static Reading<TransferState> next(TransferState state, TransferStep step, TransferState proposedFrom) {
        TransferState next = TABLE[state.ordinal()][step.ordinal()];
        if (next == null) {
            return Reading.refused(reason(state, step), state.name());
        }
        return Reading.of(step == TransferStep.REFUSE_RETURN ? proposedFrom : next);
    }

    private static String reason(TransferState state, TransferStep step) {
        if (state.terminal()) {
            return "entrustment.closed";
        }
        if (state == DRAFT) {
            return "entrustment.not-sent";
        }
        return switch (step) {
            case DRAFT, SEND, RESEND, WITHDRAW -> "entrustment.sent-already";
            case ADD_PAPERS, EXPLAIN, LAPSE -> "entrustment.not-asked";
            case APPROVE_RETURN, REFUSE_RETURN -> "entrustment.not-proposed";
            case RETURN -> "entrustment.not-approved";
            default -> ofHelper(state, step);
        };
    }

    private static String ofHelper(TransferState state, TransferStep step) {
        return switch (state) {
            case RETURN_PROPOSED, RETURN_APPROVED -> "entrustment.return-runs";
            case SUPPLEMENT -> "entrustment.papers-awaited";
            case SENT -> "entrustment.not-filed";
            case FILED -> step == TransferStep.FINISH ? "entrustment.not-started" : "entrustment.filed-already";
            default -> step == TransferStep.START ? "entrustment.started-already" : "entrustment.filed-already";
        };
    }
}
