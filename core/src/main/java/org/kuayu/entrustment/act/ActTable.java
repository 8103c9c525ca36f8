package org.kuayu.entrustment.act;

import static org.kuayu.entrustment.act.ActState.CLOSED;
import static org.kuayu.entrustment.act.ActState.DRAFT;
import static org.kuayu.entrustment.act.ActState.FED_BACK;
import static org.kuayu.entrustment.act.ActState.REOPENED;
import static org.kuayu.entrustment.act.ActState.RETURNED;
import static org.kuayu.entrustment.act.ActState.SENT;
import static org.kuayu.entrustment.act.ActState.SIGNED;
import static org.kuayu.entrustment.act.ActState.SUPPLEMENT;
import static org.kuayu.entrustment.act.ActState.WITHDRAWN;

import org.kuayu.text.Reading;

/** The life of an entrusted act as a table: state × step → next state, or a refusal with its reason (handbook §4). */
public final class ActTable {
    private static final ActState[][] TABLE = new ActState[ActState.values().length][ActStep.values().length];

    static {
        put(DRAFT, ActStep.DRAFT, DRAFT);
        put(DRAFT, ActStep.SEND, SENT);
        put(DRAFT, ActStep.WITHDRAW, WITHDRAWN);
        put(SENT, ActStep.RESEND, SENT);
        put(SENT, ActStep.WITHDRAW, WITHDRAWN);
        put(SENT, ActStep.SIGN, SIGNED);
        for (ActState held : new ActState[] {SIGNED, REOPENED}) {
            put(held, ActStep.ASK_PAPERS, SUPPLEMENT);
            put(held, ActStep.FEED_BACK, FED_BACK);
        }
        put(SUPPLEMENT, ActStep.ADD_PAPERS, SIGNED);
        put(FED_BACK, ActStep.CONFIRM, CLOSED);
        put(FED_BACK, ActStep.DISPUTE, REOPENED);
        for (ActState held : new ActState[] {SENT, SIGNED, SUPPLEMENT, REOPENED}) {
            put(held, ActStep.CONTACT, held);
            put(held, ActStep.RETURN, RETURNED);
        }
        for (ActState state : ActState.values()) {
            if (state != DRAFT) {
                put(state, ActStep.CORRECT, state);
            }
        }
    }

    private ActTable() {}

    private static void put(ActState state, ActStep step, ActState next) {
        TABLE[state.ordinal()][step.ordinal()] = next;
    }

    /** Whether the step may be taken in this state. */
    public static boolean allows(ActState state, ActStep step) {
        return TABLE[state.ordinal()][step.ordinal()] != null;
    }

    /**
     * The state to which the step leads. Refused by {@code entrustment.closed}, {@code entrustment.not-sent},
     * {@code entrustment.sent-already}, {@code entrustment.not-signed}, {@code entrustment.not-asked},
     * {@code entrustment.papers-awaited}, {@code entrustment.not-fed-back} or {@code entrustment.fed-back-already}.
     */
    public static Reading<ActState> next(ActState state, ActStep step) {
        ActState next = TABLE[state.ordinal()][step.ordinal()];
        return next == null ? Reading.refused(reason(state, step), state.name()) : Reading.of(next);
    }

    private static String reason(ActState state, ActStep step) {
        if (state.terminal()) {
            return "entrustment.closed";
        }
        if (state == DRAFT) {
            return "entrustment.not-sent";
        }
        return switch (step) {
            case DRAFT, SEND, RESEND, WITHDRAW -> "entrustment.sent-already";
            case CONFIRM, DISPUTE -> "entrustment.not-fed-back";
            case ADD_PAPERS -> "entrustment.not-asked";
            case SIGN -> "entrustment.signed-already";
            default -> ofHelper(state);
        };
    }

    private static String ofHelper(ActState state) {
        return switch (state) {
            case SENT -> "entrustment.not-signed";
            case SUPPLEMENT -> "entrustment.papers-awaited";
            default -> "entrustment.fed-back-already";
        };
    }
}
