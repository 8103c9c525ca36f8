package org.kuayu.control.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.calendar.Periods;
import org.kuayu.calendar.WorkCalendar;
import org.kuayu.control.outlook.DisposalRight.FirstSeizure;
import org.kuayu.control.outlook.DisposalRight.Reason;
import org.kuayu.control.queue.QueuePolicy;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.queue.UnitQueue;
import org.kuayu.court.CourtCode;
import org.kuayu.property.UnitNumber;

/** Handbook §1.5: R17 to R21. */
class DisposalTest {
    private static final LocalDate FIRST = LocalDate.parse("2024-03-01");
    private static final CourtCode YUBEI = CourtCode.of("渝0112");
    private static final CourtCode CHENGDU = CourtCode.of("川0104");
    private static final UnitNumber UNIT = UnitNumber.of("500112001001GB00012F00010203");

    private final DisposalRight right = new DisposalRight(new Periods(WorkCalendar.bundled()));

    private static FirstSeizure enforcing(boolean begun) {
        return new FirstSeizure(FIRST, SeizureStage.ENFORCEMENT, begun, false);
    }

    @Test
    @DisplayName("Q10: day 60 is too early, day 61 is not; the letter is answered within 15 days")
    void priorClaim() {
        var early = right.priorClaim(enforcing(false), true, LocalDate.parse("2024-04-30"));
        assertThat(early.refused()).contains(Reason.TOO_EARLY);
        assertThat(early.from()).isEqualTo("2024-05-01");
        assertThat(right.priorClaim(enforcing(false), true, LocalDate.parse("2024-05-01"))
                        .allowed())
                .isTrue();
        assertThat(right.handOver(LocalDate.parse("2024-05-06")).lastDay()).isEqualTo("2024-05-21");
        assertThat(early.rule()).hasToString("最高人民法院关于首先查封法院与优先债权执行法院处分查封财产有关问题的批复（2016）第1条");
    }

    @Test
    @DisplayName("R17: not once the first court has begun to sell, and not without a judgment")
    void priorClaimRefused() {
        LocalDate late = LocalDate.parse("2024-12-01");
        assertThat(right.priorClaim(enforcing(true), true, late).refused()).contains(Reason.DISPOSAL_BEGUN);
        assertThat(right.priorClaim(enforcing(false), false, late).refused()).contains(Reason.NO_JUDGMENT);
    }

    @Test
    @DisplayName("Q11: an idle preservation may be asked from the day after the year on, by the first executing court")
    void idlePreservation() {
        QueueState queue = UnitQueue.of(
                        UNIT,
                        List.of(
                                OutlookTest.delivered(1, "2024-03-01", "A", YUBEI),
                                OutlookTest.delivered(2, "2024-04-01", "B", CHENGDU)),
                        QueuePolicy.DEFAULT)
                .at(OutlookTest.noon("2025-03-01"));
        var idle = new FirstSeizure(FIRST, SeizureStage.PRESERVATION, false, false);
        LocalDate year = LocalDate.parse("2025-03-01");

        var early = right.idlePreservation(idle, queue, CHENGDU, year);
        assertThat(early.refused()).contains(Reason.TOO_EARLY);
        assertThat(early.from()).isEqualTo("2025-03-02");
        assertThat(right.idlePreservation(idle, queue, CHENGDU, year.plusDays(1)).allowed())
                .isTrue();
        assertThat(right.idlePreservation(idle, queue, CourtCode.of("川01"), year.plusDays(1))
                        .refused())
                .contains(Reason.NOT_FIRST_WAITING);
        var disputed = new FirstSeizure(FIRST, SeizureStage.PRESERVATION, false, true);
        assertThat(right.idlePreservation(disputed, queue, CHENGDU, year.plusDays(1))
                        .refused())
                .contains(Reason.IN_DISPUTE);
        var begun = new FirstSeizure(FIRST, SeizureStage.PRESERVATION, true, false);
        assertThat(right.idlePreservation(begun, queue, CHENGDU, year.plusDays(1))
                        .refused())
                .contains(Reason.DISPOSAL_BEGUN);
        assertThat(right.idlePreservation(enforcing(false), queue, CHENGDU, year.plusDays(1))
                        .refused())
                .contains(Reason.NOT_PRESERVATION);
    }

    @Test
    @DisplayName("R17: the first seizer of a queue, since when")
    void firstSeizure() {
        QueueState queue = UnitQueue.of(
                        UNIT,
                        List.of(
                                OutlookTest.delivered(1, "2024-03-01", "A", YUBEI),
                                OutlookTest.delivered(2, "2024-04-01", "B", CHENGDU)),
                        QueuePolicy.DEFAULT)
                .at(OutlookTest.noon("2024-05-01"));

        assertThat(FirstSeizure.of(queue.effective().getFirst(), false, false).seized())
                .isEqualTo(FIRST);
        var waiting = queue.waiting().getFirst();
        assertThatThrownBy(() -> FirstSeizure.of(waiting, false, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("R19: over the limit is a warning, with mortgages taken off and what is indivisible exempt")
    void overLimit() {
        var sums = new OverLimit.Sums(3_000_000_00L, 1_000_000_00L, 950_000_00L, 50_000_00L, false);

        assertThat(OverLimit.check(sums, OverLimit.DEFAULT_PERCENT_OF_NEED))
                .contains(new OverLimit.Warning(1_000_000_00L, 200, OverLimit.RULE));
        assertThat(OverLimit.check(sums, 200)).isEmpty();
        var alone = new OverLimit.Sums(3_000_000_00L, 0, 950_000_00L, 50_000_00L, true);
        assertThat(OverLimit.check(alone, 100)).isEmpty();
        var mortgaged = new OverLimit.Sums(3_000_000_00L, 4_000_000_00L, 950_000_00L, 0, false);
        assertThat(OverLimit.check(mortgaged, 100)).isEmpty();
        assertThatThrownBy(() -> new OverLimit.Sums(1, 0, 0, 0, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("R20: a necessary home may be seized, not sold")
    void necessaryHome() {
        assertThat(right.sale(true, FIRST).refused()).isEqualTo(Optional.of(Reason.NECESSARY_HOME));
        assertThat(right.sale(false, FIRST).allowed()).isTrue();
    }

    @Test
    @DisplayName("R21: land and building follow each other")
    void landAndBuilding() {
        UnitNumber land = UnitNumber.of("500112001001GB00012W00000000");
        UnitNumber other = UnitNumber.of("500112001001GB00013F00010203");
        UnitNumber flat = UnitNumber.of("500112001001GB00012F00010204");
        var known = List.of(UNIT, flat, land, other);

        assertThat(LandAndBuilding.following(UNIT, known)).containsExactly(land);
        assertThat(LandAndBuilding.following(land, known)).containsExactly(UNIT, flat);
        assertThat(LandAndBuilding.following(other, known)).isEmpty();
    }
}
