package org.kuayu.filing.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every pair of state and event of a filing, the forbidden ones too. */
class FilingTableTest {
    private static final String EXPECTED =
            """
            TAKEN REFUSE REFUSED
            TAKEN SEND SENT
            TAKEN WITHDRAW WITHDRAWN
            SENT FAIL SENT
            SENT RESEND SENT
            SENT RECEIVE UNDER_REVIEW
            SENT WITHDRAW WITHDRAWN
            UNDER_REVIEW FETCH UNDER_REVIEW
            UNDER_REVIEW ASK_SUPPLEMENT SUPPLEMENT
            UNDER_REVIEW ACCEPT ACCEPTED
            UNDER_REVIEW DECLINE NOT_ACCEPTED
            UNDER_REVIEW DISCLAIM NO_JURISDICTION
            UNDER_REVIEW MEDIATE TO_MEDIATION
            UNDER_REVIEW WITHDRAW WITHDRAWN
            UNDER_REVIEW CORRECT UNDER_REVIEW
            SUPPLEMENT SUPPLY UNDER_REVIEW
            SUPPLEMENT LAPSE RETURNED
            SUPPLEMENT WITHDRAW WITHDRAWN
            SUPPLEMENT CORRECT SUPPLEMENT
            RETURNED DELIVER DELIVERED
            ACCEPTED DELIVER DELIVERED
            NOT_ACCEPTED DELIVER DELIVERED
            NO_JURISDICTION DELIVER DELIVERED
            TO_MEDIATION DELIVER DELIVERED
            DELIVERED CLOSE CLOSED
            """;

    @Test
    @DisplayName("WF-1: what leads where, all 234 pairs")
    void all() {
        var seen = new StringBuilder();
        for (FilingState state : FilingState.values()) {
            for (FilingEvent event : FilingEvent.values()) {
                FilingTable.next(state, event)
                        .value()
                        .ifPresent(next -> seen.append(state).append(' ').append(event).append(' ').append(next).append('\n'));
            }
        }
        assertThat(seen.toString()).isEqualTo(EXPECTED);
    }

    @Test
    @DisplayName("a forbidden event says why")
    void reasons() {
        assertThat(reason(FilingState.CLOSED, FilingEvent.ACCEPT)).isEqualTo("filing.closed");
        assertThat(reason(FilingState.TAKEN, FilingEvent.ACCEPT)).isEqualTo("filing.not-received");
        assertThat(reason(FilingState.TAKEN, FilingEvent.RESEND)).isEqualTo("filing.not-sent");
        assertThat(reason(FilingState.UNDER_REVIEW, FilingEvent.SEND)).isEqualTo("filing.sent-already");
        assertThat(reason(FilingState.UNDER_REVIEW, FilingEvent.RESEND)).isEqualTo("filing.received-already");
        assertThat(reason(FilingState.UNDER_REVIEW, FilingEvent.SUPPLY)).isEqualTo("filing.no-supplement-open");
        assertThat(reason(FilingState.SUPPLEMENT, FilingEvent.ACCEPT)).isEqualTo("filing.supplement-open");
        assertThat(reason(FilingState.ACCEPTED, FilingEvent.DECLINE)).isEqualTo("filing.decided-already");
        assertThat(reason(FilingState.UNDER_REVIEW, FilingEvent.DELIVER)).isEqualTo("filing.not-decided");
        assertThat(reason(FilingState.ACCEPTED, FilingEvent.CLOSE)).isEqualTo("filing.not-delivered");
        assertThat(Arrays.stream(FilingState.values()).filter(FilingState::last)).hasSize(3);
    }

    private static String reason(FilingState state, FilingEvent event) {
        return FilingTable.next(state, event).remarks().getFirst().code();
    }
}
