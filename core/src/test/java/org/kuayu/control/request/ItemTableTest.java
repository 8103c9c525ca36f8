package org.kuayu.control.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.text.Reading;

class ItemTableTest {
    /** One row a state; a cell is the next state's first letters or the reason of the refusal. */
    private static final String EXPECTED = """
            DRAFT APPROVE=APPROVED SEND_BACK=DRAFT WITHDRAW=WITHDRAWN SEND=not-approved FETCH=not-sent ACCEPT=not-sent \
            REGISTER=not-sent REFUSE=not-sent RETURN=not-sent CONFIRM=not-sent
            APPROVED APPROVE=approved-already SEND_BACK=DRAFT WITHDRAW=WITHDRAWN SEND=SENT FETCH=not-sent \
            ACCEPT=not-sent REGISTER=not-sent REFUSE=not-sent RETURN=not-sent CONFIRM=not-sent
            SENT APPROVE=sent-already SEND_BACK=sent-already WITHDRAW=sent-already SEND=sent-already FETCH=FETCHED \
            ACCEPT=not-fetched REGISTER=not-fetched REFUSE=not-fetched RETURN=not-fetched CONFIRM=not-decided
            FETCHED APPROVE=sent-already SEND_BACK=sent-already WITHDRAW=sent-already SEND=sent-already FETCH=FETCHED \
            ACCEPT=ACCEPTED REGISTER=not-accepted REFUSE=REFUSED RETURN=RETURNED CONFIRM=not-decided
            ACCEPTED APPROVE=sent-already SEND_BACK=sent-already WITHDRAW=sent-already SEND=sent-already \
            FETCH=accepted-already ACCEPT=accepted-already REGISTER=REGISTERED REFUSE=REFUSED RETURN=RETURNED \
            CONFIRM=not-decided
            REGISTERED APPROVE=sent-already SEND_BACK=sent-already WITHDRAW=sent-already SEND=sent-already \
            FETCH=decided-already ACCEPT=decided-already REGISTER=decided-already REFUSE=decided-already \
            RETURN=decided-already CONFIRM=CONFIRMED
            REFUSED APPROVE=sent-already SEND_BACK=sent-already WITHDRAW=sent-already SEND=sent-already \
            FETCH=decided-already ACCEPT=decided-already REGISTER=decided-already REFUSE=decided-already \
            RETURN=decided-already CONFIRM=CONFIRMED
            RETURNED APPROVE=sent-already SEND_BACK=sent-already WITHDRAW=sent-already SEND=sent-already \
            FETCH=decided-already ACCEPT=decided-already REGISTER=decided-already REFUSE=decided-already \
            RETURN=decided-already CONFIRM=CONFIRMED
            CONFIRMED APPROVE=closed SEND_BACK=closed WITHDRAW=closed SEND=closed FETCH=closed ACCEPT=closed \
            REGISTER=closed REFUSE=closed RETURN=closed CONFIRM=closed
            WITHDRAWN APPROVE=closed SEND_BACK=closed WITHDRAW=closed SEND=closed FETCH=closed ACCEPT=closed \
            REGISTER=closed REFUSE=closed RETURN=closed CONFIRM=closed
            """;

    @Test
    @DisplayName("P1: every pair of state and event leads on, or is refused with its reason")
    void everyPair() {
        String told = Arrays.stream(ItemState.values())
                .map(ItemTableTest::row)
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(told).isEqualTo(EXPECTED);
    }

    private static String row(ItemState state) {
        return state
                + Arrays.stream(ItemEvent.values())
                        .map(event -> " " + event + "=" + cell(state, event))
                        .collect(Collectors.joining());
    }

    private static String cell(ItemState state, ItemEvent event) {
        return switch (ItemTable.next(state, event)) {
            case Reading.Understood<ItemState>(var next, var doubts) -> next.name();
            case Reading.Refused<ItemState>(var reason) -> {
                assertThat(reason.code()).startsWith("item.");
                yield reason.code().substring(5);
            }
        };
    }
}
