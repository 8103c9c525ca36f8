package org.kuayu.workbench.tables;

import java.time.LocalDate;
import java.time.YearMonth;
import org.kuayu.caseload.measure.ReportPeriod;

/** A period that moves with the day on which it is asked for. */
public enum Span {
    /** The calendar month before the day's. */
    LAST_MONTH,
    /** The quarter before the day's. */
    LAST_QUARTER,
    /** The calendar year before the day's. */
    LAST_YEAR,
    /** From the first of January to the end of the month before the day's; in January the whole year before. */
    YEAR_SO_FAR;

    private static final int QUARTER = 3;

    /** The days it stands for on this day. */
    ReportPeriod on(LocalDate day) {
        var month = YearMonth.from(day);
        var before = month.minusMonths(1);
        return switch (this) {
            case LAST_MONTH -> months(before, before);
            case LAST_QUARTER -> {
                var last = month.minusMonths((month.getMonthValue() - 1) % QUARTER + 1);
                yield months(last.minusMonths(QUARTER - 1), last);
            }
            case LAST_YEAR -> ReportPeriod.year(day.getYear() - 1);
            case YEAR_SO_FAR -> months(YearMonth.of(before.getYear(), 1), before);
        };
    }

    private static ReportPeriod months(YearMonth first, YearMonth last) {
        return new ReportPeriod(first.atDay(1), last.atEndOfMonth());
    }
}
