package org.kuayu.caseload.column;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The age of a row in calendar months: at the last day of the period, or at its closing where it was closed by then. On
 * the day with the number of the filing day the month is full, not exceeded.
 */
final class Ages {
    private static final int FIRST = (int) LocalDate.of(1949, 10, 1).toEpochDay();
    private static final int DAYS = 366 * 200;

    private final int[] months;
    private final int last;
    /** By reference day: the filing days from which on a case is no older than each of the months. */
    private final AtomicReferenceArray<int[]> thresholds = new AtomicReferenceArray<>(DAYS);

    /** Ages against these numbers of months, ascending. */
    Ages(List<Integer> months, int last) {
        this.months = months.stream().mapToInt(Integer::intValue).toArray();
        this.last = last;
    }

    /** Which of the spans between the months a row's age lies in, from nought for up to the first; -1 where it has no age. */
    int span(CasePage page, int i) {
        int filed = page.filed[i];
        int reference = Math.min(page.closed[i], last);
        if (filed == CasePage.UNKNOWN || filed > reference) {
            return -1;
        }
        int[] limits = limits(reference);
        int span = 0;
        while (span < limits.length && filed < limits[span]) {
            span++;
        }
        return span;
    }

    private int[] limits(int reference) {
        int at = reference - FIRST;
        if (at < 0 || at >= DAYS) {
            return compute(reference);
        }
        int[] known = thresholds.get(at);
        if (known == null) {
            known = compute(reference);
            thresholds.set(at, known);
        }
        return known;
    }

    private int[] compute(int reference) {
        var limits = new int[months.length];
        for (int m = 0; m < months.length; m++) {
            limits[m] = youngest(reference, months[m]);
        }
        return limits;
    }

    /** The first filing day that is not more than so many months before the reference day. */
    static int youngest(int reference, int months) {
        var day = LocalDate.ofEpochDay(reference);
        var filed = day.minusMonths(months).minusDays(4);
        while (filed.plusMonths(months).isBefore(day)) {
            filed = filed.plusDays(1);
        }
        return (int) filed.toEpochDay();
    }
}
