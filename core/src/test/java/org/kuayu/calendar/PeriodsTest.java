package org.kuayu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.calendar.PeriodEnd.Step;
import org.kuayu.calendar.PeriodEnd.Why;
import org.kuayu.text.Table;

/** Handbook, property §1.4, §2.3, §3: R16 and its vectors. */
class PeriodsTest {
    private final Periods periods = new Periods(WorkCalendar.bundled());

    @ParameterizedTest(name = "{0}: {2} {3} from {1} end {4}")
    @CsvSource({
        "C10,2024-09-01,30,days,2024-10-08",
        "C11,2024-09-12,30,days,2024-10-12",
        "C12,2024-04-12,15,days,2024-04-28",
        "C13,2024-09-30,3,working,2024-10-10",
        "F1,2025-09-25,7,days,2025-10-09",
        "M1,2024-09-01,30,days,2024-10-08",
        "M2,2024-02-01,30,days,2024-03-04",
        "M3,2024-08-15,30,days,2024-09-14",
        "M4,2024-04-12,15,days,2024-04-28",
        "M5,2024-09-30,2,working,2024-10-09",
        "P6,2024-09-27,1,working,2024-09-29",
        "202,2024-01-31,1,months,2024-02-29",
        "202,2023-08-31,6,months,2024-02-29",
        "R16,2024-04-01,1,months,2024-05-06"
    })
    void vectors(String id, LocalDate event, int length, String unit, LocalDate end) {
        PeriodEnd result = switch (unit) {
            case "days" -> periods.days(event, length);
            case "months" -> periods.months(event, length);
            default -> periods.workingDays(event, length);
        };

        assertThat(result.lastDay()).as(id).isEqualTo(end);
        assertThat(result.provisional()).isFalse();
    }

    @Test
    void theResultSaysWhy() {
        PeriodEnd end = periods.days(LocalDate.of(2024, 9, 1), 30);

        assertThat(end.steps().getFirst().why()).isEqualTo(Why.EVENT_NOT_COUNTED);
        assertThat(end.steps())
                .filteredOn(s -> s.why() == Why.DAY_OFF)
                .hasSize(7)
                .allMatch(s -> s.day().name().equals("国庆节") && s.day().notice().startsWith("http"));
        Step last = end.steps().getLast();
        assertThat(last.why()).isEqualTo(Why.MOVED_TO);
        assertThat(last.rule()).hasToString("民事诉讼法（2023）第85条");
    }

    @Test
    void anUnpublishedYearIsAnAnswerOfItsOwn() {
        Day day = WorkCalendar.bundled().day(LocalDate.of(2027, 10, 1));

        assertThat(day.kind()).isEqualTo(DayKind.UNKNOWN_YEAR);
        assertThat(day.provisional()).isTrue();
        assertThat(day.presumedWorking()).isTrue();
        assertThat(periods.days(LocalDate.of(2026, 12, 20), 30).provisional()).isTrue();
        assertThat(periods.days(LocalDate.of(2009, 1, 5), 7).provisional()).isTrue();
    }

    @Test
    void anEmbedderAddsAYear() {
        WorkCalendar more = WorkCalendar.bundled()
                .withTable(Table.parse(
                        "year,date,kind,name,notice\n2027,2027-01-01,off,元旦,own\n2027,2027-01-03,work,元旦,own"));

        assertThat(more.day(LocalDate.of(2027, 1, 1)).kind()).isEqualTo(DayKind.OFF);
        assertThat(more.day(LocalDate.of(2027, 1, 3)).kind()).isEqualTo(DayKind.WORKING);
        assertThat(more.day(LocalDate.of(2027, 1, 4)).kind()).isEqualTo(DayKind.WORKING);
        assertThat(more.years()).contains(2010, 2026, 2027);
        assertThat(WorkCalendar.bundled().years()).hasSize(17).doesNotContain(2027);
    }

    @Test
    void makeUpDaysAreWorkedAndHolidaysAreNot() {
        WorkCalendar calendar = WorkCalendar.bundled();
        assertThat(calendar.day(LocalDate.of(2024, 9, 29)).kind()).isEqualTo(DayKind.WORKING);
        assertThat(calendar.day(LocalDate.of(2024, 10, 1)).kind()).isEqualTo(DayKind.OFF);
        assertThat(calendar.day(LocalDate.of(2024, 9, 28)).name()).isEqualTo("周末");
        assertThat(calendar.workingDayFrom(LocalDate.of(2024, 10, 1)).date()).isEqualTo("2024-10-08");
        assertThat(calendar.workingDayUntil(LocalDate.of(2024, 10, 7)).date()).isEqualTo("2024-09-30");
    }

    @Test
    void lengthsAreBounded() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertThatThrownBy(() -> periods.days(day, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> periods.workingDays(day, 99_999)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkCalendar.bundled()
                        .withTable(Table.parse("year,date,kind,name,notice\n2027,2027-01-01,free,,")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
