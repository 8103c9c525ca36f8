package org.kuayu.control.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.calendar.LegalDay;
import org.kuayu.calendar.PeriodEnd;
import org.kuayu.calendar.PeriodEnd.Step;
import org.kuayu.calendar.PeriodEnd.Why;
import org.kuayu.calendar.WorkCalendar;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.control.queue.QueuePolicy;
import org.kuayu.control.queue.Seizure;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.queue.TermSegment;
import org.kuayu.control.queue.UnitQueue;
import org.kuayu.court.CourtCode;
import org.kuayu.property.UnitNumber;

/** What if, why this date, and what a correction moved. */
class OutlookTest {
    private static final UnitNumber UNIT = UnitNumber.of("500112001001GB00012F00010203");
    private static final CourtCode YUBEI = CourtCode.of("渝0112");
    private static final CourtCode CHENGDU = CourtCode.of("川0104");

    private final UnitQueue queue = UnitQueue.of(
            UNIT,
            List.of(
                    delivered(1, "2021-10-05", "A", YUBEI),
                    delivered(2, "2022-01-10", "B", CHENGDU),
                    delivered(3, "2022-02-10", "C", YUBEI)),
            QueuePolicy.DEFAULT);

    static QueueEvent delivered(long intake, String day, String id, CourtCode court) {
        var seizure = new Seizure(
                id,
                SeizureKind.SEIZURE,
                SeizureScope.WHOLE,
                court,
                "（2021）执1号",
                id,
                SeizureStage.ENFORCEMENT,
                "张某",
                SeizureTerm.years(3));
        return new QueueEvent(intake, noon(day), new QueueAct.Deliver(seizure));
    }

    static Instant noon(String day) {
        return LegalDay.start(LocalDate.parse(day)).plusSeconds(43_200);
    }

    private static String line(StandingSeizure s) {
        return s.seizure().id() + " " + s.state() + s.lastDay().map(d -> " " + d).orElse("");
    }

    @Test
    @DisplayName("BX-1: if nothing happens, A lapses and B comes into force the next day, until three years later")
    void untouched() {
        var ask = new Forecast(queue, noon("2024-09-01"));

        assertThat(ask.untouched(LocalDate.parse("2024-10-04")).entering()).isEmpty();
        Outlook next = ask.untouched(LocalDate.parse("2024-10-05"));
        assertThat(next.state().seizures())
                .extracting(OutlookTest::line)
                .containsExactly("A EXPIRED 2024-10-04", "B ACTIVE 2027-10-04", "C WAITING");
        assertThat(next.entering()).extracting(OutlookTest::line).containsExactly("B ACTIVE 2027-10-04");
        assertThat(ask.untouched(LocalDate.parse("2028-01-01")).entering())
                .extracting(OutlookTest::line)
                .containsExactly("B EXPIRED 2027-10-04", "C ACTIVE 2030-10-04");
    }

    @Test
    @DisplayName("BX-1: if A is renewed today for its length, it stays")
    void renewed() {
        var ask = new Forecast(queue, noon("2024-09-01"));

        Outlook then = ask.renewed("A", LocalDate.parse("2024-10-05"));
        assertThat(then.state().effective()).extracting(OutlookTest::line).containsExactly("A ACTIVE 2027-08-31");
        assertThat(then.entering()).isEmpty();
        assertThatThrownBy(() -> ask.renewed("Z", LocalDate.parse("2024-10-05")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("BX-1: if A is released on a day, B comes into force on it; today means now")
    void released() {
        var ask = new Forecast(queue, noon("2024-09-01"));

        Outlook later = ask.released("A", LocalDate.parse("2024-09-10"), LocalDate.parse("2024-09-30"));
        assertThat(later.entering()).extracting(OutlookTest::line).containsExactly("B ACTIVE 2027-09-09");
        assertThat(later.state().effective().getFirst().effectiveFrom())
                .contains(LegalDay.start(LocalDate.parse("2024-09-10")));
        Outlook today = ask.released("A", LocalDate.parse("2024-09-01"), LocalDate.parse("2024-09-01"));
        assertThat(today.state().effective().getFirst().effectiveFrom()).contains(noon("2024-09-01"));
        assertThat(today.entering()).extracting(OutlookTest::line).containsExactly("B ACTIVE 2027-08-31");
        assertThat(ask.released("B", LocalDate.parse("2024-09-10"), LocalDate.parse("2024-10-05"))
                        .entering())
                .extracting(OutlookTest::line)
                .containsExactly("C ACTIVE 2027-10-04");
    }

    @Test
    @DisplayName("BX-2: a date says what it began with, by which article it ends, which holiday does not move it")
    void reasons() {
        var reasons = new SegmentReasons(WorkCalendar.bundled());
        var first = queue.at(noon("2024-09-01")).seizures().getFirst().segments().getFirst();

        PeriodEnd end = reasons.explain(first);
        assertThat(end.lastDay()).isEqualTo("2024-10-04");
        assertThat(end.steps())
                .extracting(Step::why)
                .containsExactly(
                        Why.DELIVERED, Why.START_COUNTED, Why.COUNTED_END, Why.NOT_EXTENDED, Why.REMIND_ON);
        assertThat(end.steps().get(3).day().name()).isEqualTo("国庆节");
        assertThat(end.steps().get(3).day().notice()).startsWith("http");
        assertThat(end.steps().getLast().day().date()).isEqualTo("2024-09-30");
        assertThat(end.steps()).allMatch(s -> s.rule().article() > 0);
    }

    @Test
    @DisplayName("BX-2: promoted, renewed, written and counted by days: each says so")
    void everyBasis() {
        var reasons = new SegmentReasons(WorkCalendar.bundled());
        LocalDate day = LocalDate.parse("2024-02-29");
        for (TermSegment.Basis basis : TermSegment.Basis.values()) {
            for (TermSegment.Start start : TermSegment.Start.values()) {
                var segment = new TermSegment(1, start, day, LocalDate.parse("2025-02-28"), basis);
                PeriodEnd end = reasons.explain(segment);
                assertThat(end.lastDay()).isEqualTo(segment.lastDay());
                assertThat(end.steps()).hasSizeGreaterThanOrEqualTo(4);
                assertThat(end.steps().stream().anyMatch(s -> s.why() == Why.NO_CORRESPONDING_DAY))
                        .isEqualTo(basis == TermSegment.Basis.LENGTH_CIVIL_CODE);
            }
        }
    }

    @Test
    @DisplayName("BX-2: a correction moves dates, and the old ones are kept")
    void corrections() {
        var right = new Seizure(
                "A",
                SeizureKind.SEIZURE,
                SeizureScope.WHOLE,
                YUBEI,
                "（2021）执1号",
                "A",
                SeizureStage.ENFORCEMENT,
                "张某",
                SeizureTerm.years(2));
        UnitQueue corrected = queue.with(
                noon("2024-01-10"), new QueueAct.Correct(1, Optional.empty(), new QueueAct.Deliver(right)));

        assertThat(Corrections.of(corrected, noon("2024-01-09"))).isEmpty();
        var moved = Corrections.of(corrected, noon("2024-01-10"));
        assertThat(moved).extracting(Corrections.Moved::seizure).containsExactly("A", "B", "C");
        assertThat(moved).allMatch(m -> m.correction() == 4 && m.corrected() == 1);
        assertThat(moved.getFirst().lastDayBefore()).contains(LocalDate.parse("2024-10-04"));
        assertThat(moved.getFirst().lastDayAfter()).contains(LocalDate.parse("2023-10-04"));
        assertThat(moved.getFirst().after().getFirst().state()).isEqualTo(SeizureState.EXPIRED);
        assertThat(moved.get(1).lastDayBefore()).isEmpty();
        assertThat(moved.get(1).lastDayAfter()).contains(LocalDate.parse("2026-10-04"));
        assertThat(moved.getLast().before().getFirst().place()).isEqualTo(2);
        assertThat(moved.getLast().after().getFirst().place()).isEqualTo(1);
    }

    @Test
    @DisplayName("BX-2: a strike, and each of several corrections by itself")
    void strikes() {
        UnitQueue struck = queue.with(noon("2024-01-10"), new QueueAct.Strike(2))
                .with(noon("2024-01-11"), new QueueAct.Strike(3));

        var moved = Corrections.of(struck, noon("2024-01-11"));
        assertThat(moved)
                .extracting(m -> m.correction() + " " + m.seizure())
                .containsExactly("4 B", "4 C", "5 C");
        assertThat(moved.getFirst().after()).isEmpty();
        assertThat(moved.get(1).before().getFirst().place()).isEqualTo(2);
        assertThat(moved.get(1).after().getFirst().place()).isEqualTo(1);
    }
}
