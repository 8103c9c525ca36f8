package org.kuayu.entrustment.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.text.Reading;

class TransferTableTest {
    /** One row a state; a cell is the next state or the reason of the refusal. */
    private static final String EXPECTED = """
            DRAFT DRAFT=DRAFT SEND=SENT RESEND=not-sent WITHDRAW=WITHDRAWN ASK_PAPERS=not-sent \
            ADD_PAPERS=not-sent EXPLAIN=not-sent LAPSE=not-sent FILE=not-sent NOTIFY=not-sent START=not-sent \
            REPORT=not-sent SIX_MONTHS=not-sent INFORM=not-sent FINISH=not-sent CONTACT=not-sent \
            PROPOSE_RETURN=not-sent APPROVE_RETURN=not-sent REFUSE_RETURN=not-sent RETURN=not-sent \
            CORRECT=not-sent
            SENT DRAFT=sent-already SEND=sent-already RESEND=SENT WITHDRAW=WITHDRAWN ASK_PAPERS=SUPPLEMENT \
            ADD_PAPERS=not-asked EXPLAIN=not-asked LAPSE=not-asked FILE=FILED NOTIFY=not-filed START=not-filed \
            REPORT=not-filed SIX_MONTHS=not-filed INFORM=not-filed FINISH=not-filed CONTACT=SENT \
            PROPOSE_RETURN=RETURN_PROPOSED APPROVE_RETURN=not-proposed REFUSE_RETURN=not-proposed \
            RETURN=not-approved CORRECT=SENT
            SUPPLEMENT DRAFT=sent-already SEND=sent-already RESEND=sent-already WITHDRAW=sent-already \
            ASK_PAPERS=papers-awaited ADD_PAPERS=SENT EXPLAIN=SUPPLEMENT LAPSE=WITHDRAWN FILE=papers-awaited \
            NOTIFY=papers-awaited START=papers-awaited REPORT=papers-awaited SIX_MONTHS=papers-awaited \
            INFORM=papers-awaited FINISH=papers-awaited CONTACT=SUPPLEMENT PROPOSE_RETURN=RETURN_PROPOSED \
            APPROVE_RETURN=not-proposed REFUSE_RETURN=not-proposed RETURN=not-approved CORRECT=SUPPLEMENT
            FILED DRAFT=sent-already SEND=sent-already RESEND=sent-already WITHDRAW=sent-already \
            ASK_PAPERS=filed-already ADD_PAPERS=not-asked EXPLAIN=not-asked LAPSE=not-asked FILE=filed-already \
            NOTIFY=FILED START=STARTED REPORT=FILED SIX_MONTHS=FILED INFORM=FILED FINISH=not-started \
            CONTACT=FILED PROPOSE_RETURN=RETURN_PROPOSED APPROVE_RETURN=not-proposed REFUSE_RETURN=not-proposed \
            RETURN=not-approved CORRECT=FILED
            STARTED DRAFT=sent-already SEND=sent-already RESEND=sent-already WITHDRAW=sent-already \
            ASK_PAPERS=filed-already ADD_PAPERS=not-asked EXPLAIN=not-asked LAPSE=not-asked FILE=filed-already \
            NOTIFY=STARTED START=started-already REPORT=STARTED SIX_MONTHS=STARTED INFORM=STARTED FINISH=CLOSED \
            CONTACT=STARTED PROPOSE_RETURN=RETURN_PROPOSED APPROVE_RETURN=not-proposed \
            REFUSE_RETURN=not-proposed RETURN=not-approved CORRECT=STARTED
            RETURN_PROPOSED DRAFT=sent-already SEND=sent-already RESEND=sent-already WITHDRAW=sent-already \
            ASK_PAPERS=return-runs ADD_PAPERS=not-asked EXPLAIN=not-asked LAPSE=not-asked FILE=return-runs \
            NOTIFY=return-runs START=return-runs REPORT=return-runs SIX_MONTHS=return-runs INFORM=return-runs \
            FINISH=return-runs CONTACT=return-runs PROPOSE_RETURN=return-runs APPROVE_RETURN=RETURN_APPROVED \
            REFUSE_RETURN=FILED RETURN=not-approved CORRECT=RETURN_PROPOSED
            RETURN_APPROVED DRAFT=sent-already SEND=sent-already RESEND=sent-already WITHDRAW=sent-already \
            ASK_PAPERS=return-runs ADD_PAPERS=not-asked EXPLAIN=not-asked LAPSE=not-asked FILE=return-runs \
            NOTIFY=return-runs START=return-runs REPORT=return-runs SIX_MONTHS=return-runs INFORM=return-runs \
            FINISH=return-runs CONTACT=return-runs PROPOSE_RETURN=return-runs APPROVE_RETURN=not-proposed \
            REFUSE_RETURN=not-proposed RETURN=RETURNED CORRECT=RETURN_APPROVED
            RETURNED DRAFT=closed SEND=closed RESEND=closed WITHDRAW=closed ASK_PAPERS=closed ADD_PAPERS=closed \
            EXPLAIN=closed LAPSE=closed FILE=closed NOTIFY=closed START=closed REPORT=closed SIX_MONTHS=closed \
            INFORM=closed FINISH=closed CONTACT=closed PROPOSE_RETURN=closed APPROVE_RETURN=closed \
            REFUSE_RETURN=closed RETURN=closed CORRECT=RETURNED
            WITHDRAWN DRAFT=closed SEND=closed RESEND=closed WITHDRAW=closed ASK_PAPERS=closed ADD_PAPERS=closed \
            EXPLAIN=closed LAPSE=closed FILE=closed NOTIFY=closed START=closed REPORT=closed SIX_MONTHS=closed \
            INFORM=closed FINISH=closed CONTACT=closed PROPOSE_RETURN=closed APPROVE_RETURN=closed \
            REFUSE_RETURN=closed RETURN=closed CORRECT=WITHDRAWN
            CLOSED DRAFT=closed SEND=closed RESEND=closed WITHDRAW=closed ASK_PAPERS=closed ADD_PAPERS=closed \
            EXPLAIN=closed LAPSE=closed FILE=closed NOTIFY=closed START=closed REPORT=closed SIX_MONTHS=closed \
            INFORM=closed FINISH=closed CONTACT=closed PROPOSE_RETURN=closed APPROVE_RETURN=closed \
            REFUSE_RETURN=closed RETURN=closed CORRECT=CLOSED
            """;

    @Test
    @DisplayName("§4 委托执行, WF-1: every pair of state and step leads on, or is refused with its reason")
    void everyPair() {
        String told = Arrays.stream(TransferState.values())
                .map(TransferTableTest::row)
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(told).isEqualTo(EXPECTED);
    }

    private static String row(TransferState state) {
        return state
                + Arrays.stream(TransferStep.values())
                        .map(step -> " " + step + "=" + cell(state, step))
                        .collect(Collectors.joining());
    }

    private static String cell(TransferState state, TransferStep step) {
        Reading<TransferState> next = TransferTable.next(state, step, TransferState.FILED);
        assertThat(TransferTable.allows(state, step)).isEqualTo(next.value().isPresent());
        return switch (next) {
            case Reading.Understood<TransferState>(var to, var doubts) -> to.name();
            case Reading.Refused<TransferState>(var reason) -> {
                assertThat(reason.code()).startsWith("entrustment.");
                yield reason.code().substring("entrustment.".length());
            }
        };
    }
}
