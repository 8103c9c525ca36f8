package org.kuayu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.calendar.DeadlineRule.Nature;
import org.kuayu.calendar.DeadlineRule.Unit;
import org.kuayu.calendar.PeriodEnd.Step;
import org.kuayu.calendar.PeriodEnd.Why;
import org.kuayu.text.Table;

/** Handbook §1.4, §2.3, §3, §4: from a rule and an event to a date (WF-5). */
class DeadlinesTest {
    private static final Optional<Citation> LAW = Optional.of(new Citation("民事诉讼法", 2023, 126));

    private final Deadlines deadlines = Deadlines.bundled();

    /** A rule "30 DAYS", or a code of the table. */
    private DeadlineRule rule(String text) {
        String[] words = text.split(" ");
        return words.length == 1
                ? deadlines.rules().get(text)
                : new DeadlineRule("test.rule", Integer.parseInt(words[0]), Unit.valueOf(words[1]), Nature.LEGAL, LAW);
    }

    private static Instant shanghai(String text) {
        return LocalDateTime.parse(text.contains("T") ? text : text + "T10:00").atZone(LegalDay.ZONE).toInstant();
    }

    /** Pauses "2024-08-20/2024-08-29 2024-09-02/", the last one running. */
    private static List<Pause> pauses(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).map(DeadlinesTest::pause).toList();
    }

    private static Pause pause(String text) {
        String[] days = text.split("/");
        Optional<LocalDate> until = days.length > 1 ? Optional.of(LocalDate.parse(days[1])) : Optional.empty();
        return new Pause(LocalDate.parse(days[0]), until, "appraisal", Optional.of(new Citation("人民法院在线调解规则", 2022, 26)));
    }

    @ParameterizedTest(name = "{0}: {1} from {2} on the last day {3}, provisional {4}")
    @CsvSource({
        "C10, 30 DAYS, 2024-09-01, 2024-10-08, false",
        "C11, 30 DAYS, 2024-09-12, 2024-10-12, false",
        "C12, 15 DAYS, 2024-04-12, 2024-04-28, false",
        "C13, 3 WORKING_DAYS, 2024-09-30, 2024-10-10, false",
        "P6, 1 WORKING_DAYS, 2024-09-27T10:00, 2024-09-29, false",
        "F1, filing.decide, 2025-09-25, 2025-10-09, false",
        "M1, mediation.apply-confirmation, 2024-09-01, 2024-10-08, false",
        "M2, mediation.apply-confirmation, 2024-02-01, 2024-03-04, false",
        "M3, mediation.term.delegated, 2024-08-15, 2024-09-14, false",
        "M4, mediation.term.ordinary, 2024-04-12, 2024-04-28, false",
        "M5, mediation.choose-mediator, 2024-09-30, 2024-10-09, false",
        "E5, 7 DAYS, 2025-03-03, 2025-03-10, false",
        "E5-urgent, 3 DAYS, 2025-03-03, 2025-03-06, false",
        "202-last-of-february, 1 MONTHS, 2024-01-31, 2024-02-29, false",
        "202-six-months, 6 MONTHS, 2023-08-31, 2024-02-29, false",
        "202-moved, 1 MONTHS, 2024-04-01, 2024-05-06, false",
        "240-six-months, entrustment.case.higher-court, 2024-04-05, 2024-10-08, false",
        "limitation, labour.limitation, 2024-02-29, 2025-02-28, false",
        "event-on-a-holiday, 7 DAYS, 2024-10-01, 2024-10-08, false",
        "event-on-a-holiday-working, 2 WORKING_DAYS, 2024-10-05, 2024-10-09, false",
        "event-on-a-sunday, 3 WORKING_DAYS, 2024-11-03, 2024-11-06, false",
        "event-before-midnight, 7 DAYS, 2024-11-03T23:59:59, 2024-11-11, false",
        "event-after-midnight, 7 DAYS, 2024-11-04T00:00, 2024-11-11, false",
        "day-of-event-not-counted, 1 DAYS, 2024-11-04T00:00, 2024-11-05, false",
        "make-up-saturday, 1 WORKING_DAYS, 2024-02-02, 2024-02-04, false",
        "spring-festival, 5 DAYS, 2024-02-06, 2024-02-18, false",
        "plain-days, 30 PLAIN_DAYS, 2024-09-01, 2024-10-01, false",
        "same-day, filing.take-in, 2024-10-01T23:00, 2024-10-01, false",
        "unknown-year, 30 DAYS, 2026-12-20, 2027-01-19, true",
        "unknown-year-roll, 10 DAYS, 2026-12-23, 2027-01-04, true",
        "unknown-year-working, 10 WORKING_DAYS, 2026-12-25, 2027-01-08, true",
        "known-year, 5 DAYS, 2026-12-20, 2026-12-25, false"
    })
    void countsDays(String id, String rule, String event, LocalDate last, boolean provisional) {
        DeadlineRule applied = id.equals("same-day") ? rule("1 SAME_DAY") : rule(rule);
        DueDate due = deadlines.due(applied, shanghai(event), List.of(), 0);

        assertThat(due.lastDay()).as(id).isEqualTo(last);
        assertThat(due.due()).as(id).isEqualTo(LegalDay.after(last));
        assertThat(due.provisional()).as(id).isEqualTo(provisional);
        assertThat(due.overdueAt(due.due().minusMillis(1))).as(id).isFalse();
        assertThat(due.overdueAt(due.due())).as(id).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1} from {2}, paused {3}, extended by {4}, on the last day {5}")
    @CsvSource({
        "no-pause, 30 DAYS, 2024-08-15, '', 0, 2024-09-14",
        "ten-days, 30 DAYS, 2024-08-15, 2024-08-20/2024-08-29, 0, 2024-09-24",
        "one-day, 30 DAYS, 2024-08-15, 2024-08-20/2024-08-20, 0, 2024-09-18",
        "on-the-last-day, 30 DAYS, 2024-08-15, 2024-09-14/2024-09-19, 0, 2024-09-20",
        "when-all-is-over, 30 DAYS, 2024-08-15, 2024-09-15/2024-09-30, 0, 2024-09-14",
        "in-the-days-moved-over, 30 DAYS, 2024-09-01, 2024-10-03/2024-10-12, 0, 2024-10-11",
        "begun-before-the-event, 30 DAYS, 2024-08-15, 2024-08-01/2024-08-20, 0, 2024-09-19",
        "over-before-the-event, 30 DAYS, 2024-08-15, 2024-08-01/2024-08-15, 0, 2024-09-14",
        "overlapping, 30 DAYS, 2024-08-15, 2024-08-25/2024-09-03 2024-08-20/2024-08-29, 0, 2024-09-29",
        "twice-the-same, 30 DAYS, 2024-08-15, 2024-08-20/2024-08-29 2024-08-20/2024-08-29, 0, 2024-09-24",
        "two-apart, 30 DAYS, 2024-08-15, 2024-08-20/2024-08-24 2024-09-17/2024-09-18, 0, 2024-09-23",
        "running, 30 DAYS, 2024-08-15, 2024-08-20/, 0, 2024-09-14",
        "closed-and-running, 30 DAYS, 2024-08-15, 2024-08-20/2024-08-24 2024-09-01/, 0, 2024-09-19",
        "extended, 30 DAYS, 2024-08-15, '', 15, 2024-09-29",
        "extended-from-the-counted-end, 30 DAYS, 2024-09-01, '', 9, 2024-10-10",
        "extended-into-a-holiday, 30 DAYS, 2024-08-15, '', 18, 2024-10-08",
        "extended-and-paused, 30 DAYS, 2024-08-15, 2024-08-20/2024-08-29, 15, 2024-10-09",
        "paused-in-the-extension, 30 DAYS, 2024-08-15, 2024-09-20/2024-09-21, 15, 2024-10-08",
        "months-paused, 1 MONTHS, 2024-01-31, 2024-02-01/2024-02-10, 0, 2024-03-11",
        "working-days-paused, 3 WORKING_DAYS, 2024-11-04, 2024-11-05/2024-11-11, 0, 2024-11-14",
        "working-paused-over-holiday, 3 WORKING_DAYS, 2024-09-30, 2024-10-01/2024-10-08, 0, 2024-10-11",
        "working-pause-after, 3 WORKING_DAYS, 2024-11-04, 2024-11-08/2024-11-11, 0, 2024-11-07",
        "working-running, 3 WORKING_DAYS, 2024-11-04, 2024-11-05/, 0, 2024-11-07",
        "working-extended, 3 WORKING_DAYS, 2024-11-04, '', 2, 2024-11-11",
        "plain-paused-and-extended, 30 PLAIN_DAYS, 2024-08-15, 2024-08-20/2024-08-24, 12, 2024-10-01"
    })
    void pausesAndExtends(String id, String rule, String event, String paused, int extended, LocalDate last) {
        DueDate due = deadlines.due(rule(rule), shanghai(event), pauses(paused), extended);

        assertThat(due.lastDay()).as(id).isEqualTo(last);
        assertThat(due.due()).as(id).isEqualTo(LegalDay.after(last));
        assertThat(due.end().steps().getFirst().why()).as(id).isEqualTo(Why.EVENT_NOT_COUNTED);
        assertThat(due.end().steps()).as(id).filteredOn(s -> s.why() == Why.MOVED_TO).hasSizeLessThan(2);
    }

    @ParameterizedTest(name = "{0}: {1} from {2} is due at {3}")
    @CsvSource({
        "E4, entrustment.urgent, 2025-03-03T15:00, 2025-03-04T15:00, 2025-03-04",
        "E4-over-a-holiday, entrustment.urgent, 2024-09-30T23:00, 2024-10-01T23:00, 2024-10-01",
        "E4-to-midnight, entrustment.urgent, 2025-03-03T00:00, 2025-03-04T00:00, 2025-03-03",
        "E4-unknown-year, entrustment.urgent, 2027-03-03T15:00, 2027-03-04T15:00, 2027-03-04",
        "F2, filing.answer-target, 2024-11-05T16:50, 2024-11-06T09:20, 2024-11-06",
        "F2-in-hours, filing.answer-target, 2024-11-05T10:00, 2024-11-05T10:30, 2024-11-05",
        "F2-to-the-end, filing.answer-target, 2024-11-05T16:30, 2024-11-05T17:00, 2024-11-05",
        "F2-over-noon, filing.answer-target, 2024-11-05T11:50, 2024-11-05T14:20, 2024-11-05",
        "F2-at-noon, filing.answer-target, 2024-11-05T12:30, 2024-11-05T14:30, 2024-11-05",
        "F2-early, filing.answer-target, 2024-11-05T07:00, 2024-11-05T09:30, 2024-11-05",
        "F2-at-closing, filing.answer-target, 2024-11-05T17:00, 2024-11-06T09:30, 2024-11-06",
        "F2-friday, filing.answer-target, 2024-11-08T16:50, 2024-11-11T09:20, 2024-11-11",
        "F2-make-up-sunday, filing.answer-target, 2024-09-28T10:00, 2024-09-29T09:30, 2024-09-29",
        "F2-holiday, filing.answer-target, 2024-09-30T16:50, 2024-10-08T09:20, 2024-10-08",
        "F2-long, 700 OFFICE_MINUTES, 2024-11-05T09:00, 2024-11-06T16:40, 2024-11-06"
    })
    void countsOnTheClock(String id, String rule, String event, String due, LocalDate last) {
        DueDate date = deadlines.due(rule(rule), shanghai(event), List.of(), 0);

        assertThat(date.due()).as(id).isEqualTo(shanghai(due));
        assertThat(date.lastDay()).as(id).isEqualTo(last);
        assertThat(date.provisional()).as(id).isFalse();
    }

    @Test
    void minutesOfAnUnknownYearAreProvisional() {
        assertThat(deadlines.due("filing.answer-target", shanghai("2026-12-31T16:50")).provisional()).isTrue();
    }

    @Test
    void namesEveryHolidayThatIsLeftOutAlsoBehindAPause() {
        List<Pause> paused = pauses("2024-09-02/2024-09-03");
        DueDate due = deadlines.due(rule("30 DAYS"), shanghai("2024-09-01"), paused, 0);

        assertThat(due.end().steps()).extracting(Step::why).startsWith(Why.EVENT_NOT_COUNTED, Why.COUNTED_END, Why.PAUSED);
        assertThat(due.end().steps())
                .filteredOn(s -> s.why() == Why.DAY_OFF)
                .hasSize(5)
                .allMatch(s -> s.day().name().equals("国庆节") && s.day().notice().startsWith("http"));
        assertThat(due.end().steps().getLast().why()).isEqualTo(Why.MOVED_TO);
        assertThat(due.end().steps().get(2).rule()).hasToString("人民法院在线调解规则（2022）第26条");
    }

    @Test
    void officeMinutesNameTheDaysOffAndCiteNoLawForATarget() {
        DueDate due = deadlines.due("filing.answer-target", shanghai("2024-09-30T16:50"));

        assertThat(due.end().steps()).hasSize(7).allMatch(s -> s.why() == Why.DAY_OFF && s.day().name().equals("国庆节"));
    }

    /** The clock stands while the appraisal runs, and the days of the pause count as none once it ended. */
    @Test
    void aClockThatIsPausedIsNeverOverdue() {
        DueDate running = deadlines.due(rule("30 DAYS"), shanghai("2024-08-15"), pauses("2024-09-14/"), 0);
        DueDate closed = deadlines.due(rule("30 DAYS"), shanghai("2024-08-15"), pauses("2024-09-14/2024-12-13"), 0);
        DueDate tooLate = deadlines.due(rule("30 DAYS"), shanghai("2024-08-15"), pauses("2024-09-15/"), 0);

        assertThat(running.paused()).isTrue();
        assertThat(running.overdueAt(shanghai("2025-01-01"))).isFalse();
        assertThat(closed.paused()).isFalse();
        assertThat(closed.lastDay()).isEqualTo("2024-12-16");
        assertThat(closed.overdueAt(shanghai("2024-12-17"))).isTrue();
        assertThat(tooLate.paused()).as("a pause that began when it was too late").isFalse();
        assertThat(tooLate.overdueAt(shanghai("2024-09-15T00:00"))).isTrue();
    }

    @Test
    void hoursAndMinutesAreNeitherPausedNorExtended() {
        Instant event = shanghai("2025-03-03");
        DeadlineRule urgent = rule("entrustment.urgent");

        assertThatThrownBy(() -> deadlines.due(urgent, event, pauses("2025-03-03/"), 0)).hasMessageContaining("urgent");
        assertThatThrownBy(() -> deadlines.due(urgent, event, List.of(), 1)).hasMessageContaining("urgent");
        assertThatThrownBy(() -> deadlines.due(rule("30 DAYS"), event, List.of(), -1)).hasMessageContaining("-1");
    }

    @Test
    void anEmbedderReplacesRows() {
        DeadlineRules own = DeadlineRules.bundled().withTable(Table.parse(
                "code,length,unit,nature,instrument,year,article\nmediation.decide-confirmation,15,DAYS,LEGAL,"
                        + "最高人民法院关于人民调解协议司法确认程序的若干规定,2011,5\n"
                        + "mediation.term.delegated,30,PLAIN_DAYS,LEGAL,最高人民法院关于人民法院特邀调解的规定,2016,27"));
        var changed = new Deadlines(WorkCalendar.bundled(), own, OfficeHours.USUAL);

        assertThat(changed.due("mediation.decide-confirmation", shanghai("2024-11-04")).lastDay()).isEqualTo("2024-11-19");
        assertThat(changed.due("mediation.term.delegated", shanghai("2024-09-01")).lastDay()).isEqualTo("2024-10-01");
        assertThat(deadlines.due("mediation.decide-confirmation", shanghai("2024-11-04")).lastDay())
                .isEqualTo("2024-12-04");
        assertThat(deadlines.due("mediation.remind-confirmation", shanghai("2024-11-04")).lastDay())
                .isEqualTo("2024-11-19");
        assertThatThrownBy(() -> deadlines.due("no.such", shanghai("2024-11-04"))).hasMessageContaining("no.such");
    }

    @Test
    void citesNoArticleWhereNoneWasRead() {
        assertThat(rule("entrustment.urgent").citation().orElseThrow())
                .hasToString("最高人民法院关于严格规范执行事项委托工作的管理办法（2017）")
                .extracting(Citation::brief)
                .isEqualTo("法发〔2017〕27号（2017）");
        assertThat(rule("mediation.term.delegated").citation().orElseThrow().brief()).isEqualTo("特邀调解规定（2016）27");
        assertThat(deadlines.rules().list())
                .allMatch(r -> r.nature() != Nature.LEGAL || r.citation().isPresent())
                .filteredOn(r -> r.citation().filter(c -> c.article() == 0).isPresent())
                .extracting(DeadlineRule::code)
                .allMatch(code -> code.startsWith("entrustment."));
    }
}
