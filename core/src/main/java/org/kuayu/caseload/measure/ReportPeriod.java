package org.kuayu.caseload.measure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.kuayu.text.Reading;

/**
 * The days over which figures are counted, both inclusive, Shanghai days.
 *
 * @param first the first day
 * @param last the last day, at most 200 years later
 */
public record ReportPeriod(LocalDate first, LocalDate last) {
    private static final int LONGEST = 200;

    public ReportPeriod {
        Objects.requireNonNull(first, "first");
        if (last.isBefore(first) || last.isAfter(first.plusYears(LONGEST))) {
            throw new IllegalArgumentException("period: " + first + " to " + last);
        }
    }

    /** The calendar year. */
    public static ReportPeriod year(int year) {
        return new ReportPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Reads two days as {@code yyyy-MM-dd}; refused as {@code period.day} or {@code period.order}. */
    public static Reading<ReportPeriod> parse(String first, String last) {
        try {
            var from = LocalDate.parse(first.strip());
            var to = LocalDate.parse(last.strip());
            if (from.getYear() < 1 || to.isBefore(from) || to.isAfter(from.plusYears(LONGEST))) {
                return Reading.refused("period.order", first + "…" + last);
            }
            return Reading.of(new ReportPeriod(from, to));
        } catch (DateTimeException e) {
            return Reading.refused("period.day", first + "…" + last);
        }
    }

    /** How many days it has, both ends included. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Its calendar months in order, the first and the last cut to the period. */
    public List<ReportPeriod> months() {
        return cut(day -> YearMonth.from(day).atEndOfMonth());
    }

    /** Its calendar years in order, the first and the last cut to the period. */
    public List<ReportPeriod> years() {
        return cut(day -> Year.from(day).atMonth(12).atEndOfMonth());
    }

    private List<ReportPeriod> cut(Function<LocalDate, LocalDate> endOf) {
        var parts = new ArrayList<ReportPeriod>();
        for (LocalDate day = first;
                !day.isAfter(last);
                day = parts.getLast().last.plusDays(1)) {
            var end = endOf.apply(day);
            parts.add(new ReportPeriod(day, end.isAfter(last) ? last : end));
        }
        return parts;
    }

    /** Both days, for example {@code 2024-01-01…2024-12-31}. */
    @Override
    public String toString() {
        return first + "…" + last;
    }
}
