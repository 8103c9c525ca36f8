package org.kuayu.filing.counter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every pair of state and event of a session at the joint desk. */
class DeskTableTest {
    private static final String EXPECTED =
            """
            WAITING OPEN desk.not-answered
            WAITING ANSWER OPEN
            WAITING SHOW WAITING
            WAITING DECIDE desk.not-answered
            WAITING MEND desk.not-answered
            WAITING SAY WAITING
            WAITING CLOSE desk.not-answered
            WAITING GIVE_UP GIVEN_UP
            OPEN OPEN desk.answered-already
            OPEN ANSWER desk.answered-already
            OPEN SHOW OPEN
            OPEN DECIDE OPEN
            OPEN MEND OPEN
            OPEN SAY OPEN
            OPEN CLOSE CLOSED
            OPEN GIVE_UP desk.answered-already
            """;

    @Test
    @DisplayName("WF-1: what leads where, all 32 pairs; over is over")
    void all() {
        var seen = new StringBuilder();
        for (DeskState state : DeskState.values()) {
            for (DeskEvent event : DeskEvent.values()) {
                var next = DeskTable.next(state, event);
                String told = next.value().map(Enum::name).orElseGet(() -> next.remarks().getFirst().code());
                if (state.last()) {
                    assertThat(told).isEqualTo("desk.over");
                } else {
                    seen.append(state).append(' ').append(event).append(' ').append(told).append('\n');
                }
            }
        }
        assertThat(seen.toString()).isEqualTo(EXPECTED);
    }
}
