package org.kuayu.filing.course;

import static org.kuayu.filing.course.FilingState.ACCEPTED;
import static org.kuayu.filing.course.FilingState.CLOSED;
import static org.kuayu.filing.course.FilingState.DELIVERED;
import static org.kuayu.filing.course.FilingState.NOT_ACCEPTED;
import static org.kuayu.filing.course.FilingState.NO_JURISDICTION;
import static org.kuayu.filing.course.FilingState.REFUSED;
import static org.kuayu.filing.course.FilingState.RETURNED;
import static org.kuayu.filing.course.FilingState.SENT;
import static org.kuayu.filing.course.FilingState.SUPPLEMENT;
import static org.kuayu.filing.course.FilingState.TAKEN;
import static org.kuayu.filing.course.FilingState.TO_MEDIATION;
import static org.kuayu.filing.course.FilingState.UNDER_REVIEW;
import static org.kuayu.filing.course.FilingState.WITHDRAWN;

import org.kuayu.text.Reading;

/** The life of a filing as a table: state × event → next state, or a refusal with its reason (handbook §3). */
public final class FilingTable {
    private static final FilingState[][] TABLE =
            new FilingState[FilingState.values().length][FilingEvent.values().length];

    static {
        put(TAKEN, FilingEvent.REFUSE, REFUSED);
        put(TAKEN, FilingEvent.SEND, SENT);
        put(SENT, FilingEvent.FAIL, SENT);
        put(SENT, FilingEvent.RESEND, SENT);
        put(SENT, FilingEvent.RECEIVE, UNDER_REVIEW);
        put(UNDER_REVIEW, FilingEvent.FETCH, UNDER_REVIEW);
        put(UNDER_REVIEW, FilingEvent.ASK_SUPPLEMENT, SUPPLEMENT);
        put(UNDER_REVIEW, FilingEvent.ACCEPT, ACCEPTED);
        put(UNDER_REVIEW, FilingEvent.DECLINE, NOT_ACCEPTED);
        put(UNDER_REVIEW, FilingEvent.DISCLAIM, NO_JURISDICTION);
        put(UNDER_REVIEW, FilingEvent.MEDIATE, TO_MEDIATION);
        put(SUPPLEMENT, FilingEvent.SUPPLY, UNDER_REVIEW);
        put(SUPPLEMENT, FilingEvent.LAPSE, RETURNED);
        for (FilingState state : FilingState.values()) {
            if (state.decided()) {
                put(state, FilingEvent.DELIVER, DELIVERED);
            }
        }
        put(DELIVERED, FilingEvent.CLOSE, CLOSED);
        for (FilingState open : new FilingState[] {TAKEN, SENT, UNDER_REVIEW, SUPPLEMENT}) {
            put(open, FilingEvent.WITHDRAW, WITHDRAWN);
        }
        put(UNDER_REVIEW, FilingEvent.CORRECT, UNDER_REVIEW);
        put(SUPPLEMENT, FilingEvent.CORRECT, SUPPLEMENT);
    }

    private FilingTable() {}

    private static void put(FilingState state, FilingEvent event, FilingState next) {
        TABLE[state.ordinal()][event.ordinal()] = next;
    }

    /**
     * The state to which the event leads. Refused by {@code filing.closed}, {@code filing.decided-already}, {@code
     * filing.not-sent}, {@code filing.not-received}, {@code filing.sent-already}, {@code filing.received-already}, {@code
     * filing.supplement-open}, {@code filing.no-supplement-open}, {@code filing.not-decided} or {@code filing.not-delivered}.
     */
    public static Reading<FilingState> next(FilingState state, FilingEvent event) {
        FilingState next = TABLE[state.ordinal()][event.ordinal()];
        return next == null ? Reading.refused(reason(state, event), state.name()) : Reading.of(next);
    }

    private static String reason(FilingState state, FilingEvent event) {
        if (state.last()) {
            return "filing.closed";
        }
        return switch (event) {
            case CLOSE -> "filing.not-delivered";
            case DELIVER -> state == DELIVERED ? "filing.decided-already" : "filing.not-decided";
            case TAKE, REFUSE, SEND -> "filing.sent-already";
            case FAIL, RESEND, RECEIVE -> state == TAKEN ? "filing.not-sent" : "filing.received-already";
            default -> ofReview(state, event);
        };
    }

    private static String ofReview(FilingState state, FilingEvent event) {
        if (state.decided() || state == DELIVERED) {
            return "filing.decided-already";
        }
        if (state == TAKEN || state == SENT) {
            return "filing.not-received";
        }
        return event == FilingEvent.SUPPLY || event == FilingEvent.LAPSE
                ? "filing.no-supplement-open"
                : "filing.supplement-open";
    }
}
