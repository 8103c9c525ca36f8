package org.kuayu.control.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.control.ledger.WhatIf.Supposed;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.court.CourtCode;

/** The next step, and what would happen if. */
class LookAheadTest {
    private static final CourtCode JINJIANG = CourtCode.of("川0104");

    @Test
    @DisplayName("WF-12: the court whose term ends first renews by its last day, or the first that waits follows")
    void nextStep() {
        var step = NextStep.of(LedgerSamples.five().at(LedgerSamples.TODAY)).orElseThrow();
        assertThat(step.holder().controller()).isEqualTo(CourtCode.of("渝0112"));
        assertThat(step.lastDay()).isEqualTo("2026-12-18");
        assertThat(step.daysLeft()).isEqualTo(25);
        assertThat(step.follower().orElseThrow().controller()).isEqualTo(JINJIANG);
        assertThat(step.rules()).extracting(r -> r.article()).containsExactly(485, 27);
    }

    @Test
    @DisplayName("WF-12: with nobody waiting there is no follower, with nothing in force no step")
    void nobody() {
        assertThat(NextStep.of(LedgerSamples.one().at(LedgerSamples.TODAY)).orElseThrow().follower())
                .isEmpty();
        assertThat(NextStep.of(LedgerSamples.sold().at(LedgerSamples.TODAY))).isEmpty();
    }

    @Test
    @DisplayName("BX-1: if nobody renews, the next is in force from 2026-12-19 to 2029-12-18")
    void lapse() {
        var whatIf = whatIf(Supposed.LAPSE);
        assertThat(whatIf.promoted()).hasSize(1);
        var follower = whatIf.promoted().getFirst().seizure();
        assertThat(follower.controller()).isEqualTo(JINJIANG);
        assertThat(follower.lastDay()).contains(LocalDate.of(2029, 12, 18));
        assertThat(whatIf.lastDayThen()).isEmpty();
        assertThat(whatIf.consequences().getFirst().change().to()).isEqualTo(SeizureState.EXPIRED);
    }

    @Test
    @DisplayName("BX-1: if it is renewed today, it holds for three years from today and nobody moves up")
    void renew() {
        var whatIf = whatIf(Supposed.RENEW);
        assertThat(whatIf.promoted()).isEmpty();
        assertThat(whatIf.lastDayThen()).contains(LocalDate.of(2029, 11, 22));
        var picture = LedgerPicture.of(LedgerAsk.of(whatIf.current()).supposing(whatIf.then()));
        var bars = picture.rows().getFirst().bars();
        assertThat(bars.getLast().manner()).isEqualTo(LedgerBar.Manner.SUPPOSED);
        assertThat(bars.getLast().segment()).isEqualTo(1);
    }

    @Test
    @DisplayName("BX-1: if it is released on a day, the next is in force from that day")
    void release() {
        var whatIf = whatIf(Supposed.release(LocalDate.of(2026, 12, 1)));
        assertThat(whatIf.promoted().getFirst().seizure().lastDay()).contains(LocalDate.of(2029, 11, 30));
        assertThat(WhatIf.of(
                        LedgerSamples.five().queue(),
                        LedgerSamples.five().at(LedgerSamples.TODAY),
                        "CF1",
                        Supposed.release(LocalDate.of(2026, 12, 1))))
                .isEmpty();
    }

    private static WhatIf whatIf(Supposed supposed) {
        return WhatIf.of(LedgerSamples.five().queue(), LedgerSamples.five().at(LedgerSamples.TODAY), "CF2", supposed)
                .orElseThrow();
    }
}
