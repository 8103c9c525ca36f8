package org.kuayu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.calendar.PeriodEnd.Step;
import org.kuayu.calendar.PeriodEnd.Why;
import org.kuayu.calendar.TermCaps.Kind;
import org.kuayu.text.Remark;
import org.kuayu.text.Table;

/** Handbook, property §1.4: R7–R11, R15 and their vectors. */
class TermsTest {
    private final Terms terms = new Terms(WorkCalendar.bundled());

    @ParameterizedTest(name = "{0}: {2} from {1}, {3}, end {4}")
    @CsvSource({
        "C1,2015-03-01,P3Y,INCLUSIVE,2018-02-28",
        "C2,2015-03-01,P3Y,CIVIL_CODE,2018-03-01",
        "C3,2024-02-29,P3Y,CIVIL_CODE,2027-02-28",
        "C3,2024-02-29,P3Y,INCLUSIVE,2027-02-27",
        "C4,2021-02-28,P3Y,CIVIL_CODE,2024-02-28",
        "R8,2024-01-31,P1M,INCLUSIVE,2024-02-28",
        "R8,2024-01-01,P30D,INCLUSIVE,2024-01-30",
        "R9,2024-08-31,P6M,CIVIL_CODE,2025-02-28"
    })
    void ends(String id, LocalDate start, Period length, TermEnd rule, LocalDate end) {
        assertThat(Terms.lastDay(start, length, rule)).as(id).isEqualTo(end);
        assertThat(terms.end(start, length, rule).lastDay()).as(id).isEqualTo(end);
    }

    @Test
    @DisplayName("C7: a Sunday at the end is named, not moved, and the last working day before it is")
    void notExtended() {
        PeriodEnd end = terms.asWritten(LocalDate.of(2023, 3, 16), LocalDate.of(2026, 3, 15));

        assertThat(end.lastDay()).isEqualTo("2026-03-15");
        assertThat(end.steps())
                .extracting(Step::why)
                .containsExactly(Why.WRITTEN_START, Why.WRITTEN_END, Why.NOT_EXTENDED, Why.REMIND_ON);
        assertThat(end.steps().getLast().day().date()).isEqualTo("2026-03-13");
        assertThat(end.steps().get(1).rule()).hasToString("最高人民法院关于适用〈民事诉讼法〉的解释（2022）第485条");
    }

    @Test
    @DisplayName("R11: an end in the National Day holidays is remembered before them, with the notice of the holiday")
    void holiday() {
        PeriodEnd end = terms.end(LocalDate.of(2021, 10, 5), Period.ofYears(3), TermEnd.INCLUSIVE);

        assertThat(end.lastDay()).isEqualTo("2024-10-04");
        assertThat(end.steps())
                .extracting(Step::why)
                .containsExactly(Why.START_COUNTED, Why.COUNTED_END, Why.NOT_EXTENDED, Why.REMIND_ON);
        assertThat(end.steps().get(2).day().name()).isEqualTo("国庆节");
        assertThat(end.steps().get(2).day().notice()).startsWith("http");
        assertThat(terms.reminder(end.lastDay()).date()).isEqualTo("2024-09-30");
        assertThat(end.provisional()).isFalse();
    }

    @Test
    @DisplayName("R9: where the month has no corresponding day, the reasons say so")
    void noCorrespondingDay() {
        PeriodEnd end = terms.end(LocalDate.of(2024, 2, 29), Period.ofYears(3), TermEnd.CIVIL_CODE);

        assertThat(end.steps())
                .extracting(Step::why)
                .startsWith(Why.EVENT_NOT_COUNTED, Why.NO_CORRESPONDING_DAY, Why.COUNTED_END);
        assertThat(end.provisional()).as("2027 is not published yet").isTrue();
    }

    @Test
    @DisplayName("C8: the applicant asks seven days before the end")
    void applicant() {
        PeriodEnd last = terms.applicantAsks(LocalDate.of(2025, 6, 30));

        assertThat(last.lastDay()).isEqualTo("2025-06-23");
        assertThat(last.steps().getFirst().rule().article()).isEqualTo(18);
    }

    @ParameterizedTest(name = "{0}: {1} {2} … {3} {4}")
    @CsvSource({
        "C5,IMMOVABLE,2021-05-06,2024-05-06,",
        "C6,IMMOVABLE,2021-05-06,2024-05-07,term.over-cap",
        "PI-13,DEPOSIT,2024-01-10,2025-01-10,",
        "PI-13,DEPOSIT,2024-01-10,2025-01-11,term.over-cap",
        "PI-13,MOVABLE,2024-01-10,2026-01-10,",
        "PI-13,MOVABLE,2024-01-10,2026-01-11,term.over-cap",
        "PI-13,OTHER_RIGHT,2024-01-10,2027-01-10,",
        "PI-13,OTHER_RIGHT,2024-01-10,2027-01-11,term.over-cap",
        "R7,IMMOVABLE,2024-01-10,2024-01-09,term.reversed",
        "2004,IMMOVABLE,2015-02-03,2017-02-04,term.over-cap",
        "2015,IMMOVABLE,2015-02-04,2018-02-04,",
        "none,IMMOVABLE,2004-12-31,2014-12-31,"
    })
    void written(String id, Kind kind, LocalDate start, LocalDate end, String code) {
        assertThat(terms.written(kind, start, end).remarks())
                .extracting(Remark::code)
                .as(id)
                .isEqualTo(code == null ? java.util.List.of() : java.util.List.of(code));
    }

    @Test
    @DisplayName("a renewal is as long as the first term, and was half as long before 2015-02-04")
    void renewals() {
        LocalDate before = LocalDate.of(2014, 1, 1);
        assertThat(terms.writtenRenewal(Kind.IMMOVABLE, before, before.plusYears(1)).remarks())
                .isEmpty();
        assertThat(terms.writtenRenewal(Kind.IMMOVABLE, before, before.plusYears(2)).remarks())
                .isNotEmpty();
        LocalDate after = LocalDate.of(2024, 1, 1);
        assertThat(terms.writtenRenewal(Kind.IMMOVABLE, after, after.plusYears(3)).remarks())
                .isEmpty();
        assertThat(TermCaps.bundled().cap(Kind.IMMOVABLE, after).orElseThrow().rule().article())
                .isEqualTo(485);
    }

    @Test
    @DisplayName("an embedder adds a row, which goes before those that ship")
    void ownRows() {
        var caps = TermCaps.bundled()
                .withTable(Table.parse("kind,from,until,months,renewal_months,instrument,year,article\n"
                        + "IMMOVABLE,2030-01-01,,24,12,新解释,2030,1"));
        var later = new Terms(WorkCalendar.bundled(), caps);

        LocalDate start = LocalDate.of(2030, 1, 1);
        assertThat(later.written(Kind.IMMOVABLE, start, start.plusYears(3)).value()).isEmpty();
        assertThat(terms.written(Kind.IMMOVABLE, start, start.plusYears(3)).value()).isPresent();
    }
}
