package org.kuayu.entrustment.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.text.Reading;

class ActTableTest {
    /** One row a state; a cell is the next state or the reason of the refusal. */
    private static final String EXPECTED = """
            DRAFT DRAFT=DRAFT SEND=SENT RESEND=not-sent WITHDRAW=WITHDRAWN SIGN=not-sent ASK_PAPERS=not-sent \
            ADD_PAPERS=not-sent FEED_BACK=not-sent CONFIRM=not-sent DISPUTE=not-sent CONTACT=not-sent \
            RETURN=not-sent CORRECT=not-sent
            SENT DRAFT=sent-already SEND=sent-already RESEND=SENT WITHDRAW=WITHDRAWN SIGN=SIGNED \
            ASK_PAPERS=not-signed ADD_PAPERS=not-asked FEED_BACK=not-signed CONFIRM=not-fed-back \
            DISPUTE=not-fed-back CONTACT=SENT RETURN=RETURNED CORRECT=SENT
            SIGNED DRAFT=sent-already SEND=sent-already RESEND=sent-already WITHDRAW=sent-already \
            SIGN=signed-already ASK_PAPERS=SUPPLEMENT ADD_PAPERS=not-asked FEED_BACK=FED_BACK \
            CONFIRM=not-fed-back DISPUTE=not-fed-back CONTACT=SIGNED RETURN=RETURNED CORRECT=SIGNED
            SUPPLEMENT DRAFT=sent-already SEND=sent-already RESEND=sent-already WITHDRAW=sent-already \
            SIGN=signed-already ASK_PAPERS=papers-awaited ADD_PAPERS=SIGNED FEED_BACK=papers-awaited \
            CONFIRM=not-fed-back DISPUTE=not-fed-back CONTACT=SUPPLEMENT RETURN=RETURNED CORRECT=SUPPLEMENT
            FED_BACK DRAFT=sent-already SEND=sent-already RESEND=sent-already WITHDRAW=sent-already \
            SIGN=signed-already ASK_PAPERS=fed-back-already ADD_PAPERS=not-asked FEED_BACK=fed-back-already \
            CONFIRM=CLOSED DISPUTE=REOPENED CONTACT=fed-back-already RETURN=fed-back-already CORRECT=FED_BACK
            REOPENED DRAFT=sent-already SEND=sent-already RESEND=sent-already WITHDRAW=sent-already \
            SIGN=signed-already ASK_PAPERS=SUPPLEMENT ADD_PAPERS=not-asked FEED_BACK=FED_BACK \
            CONFIRM=not-fed-back DISPUTE=not-fed-back CONTACT=REOPENED RETURN=RETURNED CORRECT=REOPENED
            CLOSED DRAFT=closed SEND=closed RESEND=closed WITHDRAW=closed SIGN=closed ASK_PAPERS=closed \
            ADD_PAPERS=closed FEED_BACK=closed CONFIRM=closed DISPUTE=closed CONTACT=closed RETURN=closed \
            CORRECT=CLOSED
            RETURNED DRAFT=closed SEND=closed RESEND=closed WITHDRAW=closed SIGN=closed ASK_PAPERS=closed \
            ADD_PAPERS=closed FEED_BACK=closed CONFIRM=closed DISPUTE=closed CONTACT=closed RETURN=closed \
            CORRECT=RETURNED
            WITHDRAWN DRAFT=closed SEND=closed RESEND=closed WITHDRAW=closed SIGN=closed ASK_PAPERS=closed \
            ADD_PAPERS=closed FEED_BACK=closed CONFIRM=closed DISPUTE=closed CONTACT=closed RETURN=closed \
            CORRECT=WITHDRAWN
            """;

    @Test
    @DisplayName("§4 事项委托, WF-1: every pair of state and step leads on, or is refused with its reason")
    void everyPair() {
        String told = Arrays.stream(ActState.values())
                .map(ActTableTest::row)
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(told).isEqualTo(EXPECTED);
    }

    private static String row(ActState state) {
        return state
                + Arrays.stream(ActStep.values())
                        .map(step -> " " + step + "=" + cell(state, step))
                        .collect(Collectors.joining());
    }

    private static String cell(ActState state, ActStep step) {
        Reading<ActState> next = ActTable.next(state, step);
        assertThat(ActTable.allows(state, step)).isEqualTo(next.value().isPresent());
        return switch (next) {
            case Reading.Understood<ActState>(var to, var doubts) -> to.name();
            case Reading.Refused<ActState>(var reason) -> {
                assertThat(reason.code()).startsWith("entrustment.");
                yield reason.code().substring("entrustment.".length());
            }
        };
    }
}
