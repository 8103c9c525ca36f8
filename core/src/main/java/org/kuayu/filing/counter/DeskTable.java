package org.kuayu.filing.counter;

import static org.kuayu.filing.counter.DeskState.CLOSED;
import static org.kuayu.filing.counter.DeskState.GIVEN_UP;
import static org.kuayu.filing.counter.DeskState.OPEN;
import static org.kuayu.filing.counter.DeskState.WAITING;

import org.kuayu.text.Reading;

/** A session at the joint desk as a table: state × event → next state, or a refusal with its reason (handbook §3). */
public final class DeskTable {
    private static final DeskState[][] TABLE = new DeskState[DeskState.values().length][DeskEvent.values().length];

    static {
        put(WAITING, DeskEvent.ANSWER, OPEN);
        put(WAITING, DeskEvent.SHOW, WAITING);
        put(WAITING, DeskEvent.SAY, WAITING);
        put(WAITING, DeskEvent.GIVE_UP, GIVEN_UP);
        put(OPEN, DeskEvent.SHOW, OPEN);
        put(OPEN, DeskEvent.DECIDE, OPEN);
        put(OPEN, DeskEvent.MEND, OPEN);
        put(OPEN, DeskEvent.SAY, OPEN);
        put(OPEN, DeskEvent.CLOSE, CLOSED);
    }

    private DeskTable() {}

    private static void put(DeskState state, DeskEvent event, DeskState next) {
        TABLE[state.ordinal()][event.ordinal()] = next;
    }

    /**
     * The state to which the event leads. Refused by {@code desk.over}, {@code desk.answered-already} or {@code
     * desk.not-answered}.
     */
    public static Reading<DeskState> next(DeskState state, DeskEvent event) {
        DeskState next = TABLE[state.ordinal()][event.ordinal()];
        if (next != null) {
            return Reading.of(next);
        }
        String reason = state.last() ? "desk.over" : state == OPEN ? "desk.answered-already" : "desk.not-answered";
        return Reading.refused(reason, state.name());
    }
}
