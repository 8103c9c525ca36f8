package org.kuayu.caseload.column;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.ReportPeriod;

/** The parts of a period, of which each is counted by itself; the period alone where no dimension is time. */
final class Parts {
    final List<ReportPeriod> periods;
    private final Slot.Window[] windows;
    private final int[] partOf;

    Parts(ReportPeriod period, List<Dimension> by) {
        periods = by.contains(Dimension.MONTH)
                ? period.months()
                : by.contains(Dimension.YEAR) ? period.years() : List.of(period);
        windows = periods.stream()
                .map(p -> new Slot.Window(day(p.first()), day(p.last())))
                .toArray(Slot.Window[]::new);
        partOf = new int[last() - first() + 1];
        for (int p = 0; p < windows.length; p++) {
            Arrays.fill(partOf, windows[p].first() - first(), windows[p].last() - first() + 1, p);
        }
    }

    private static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }

    int size() {
        return windows.length;
    }

    Slot.Window window(int part) {
        return windows[part];
    }

    int first() {
        return windows[0].first();
    }

    int last() {
        return windows[windows.length - 1].last();
    }

    /** The part in which a day lies: the first for earlier days, the last for later ones. */
    int of(int day) {
        return day <= first() ? 0 : day >= last() ? windows.length - 1 : partOf[day - first()];
    }

    /** Moves each row of a batch to the cell of the part in which its day lies, which is within the period. */
    void add(Batch batch, int[] days) {
        int first = first();
        for (int at = 0; at < batch.size; at++) {
            batch.cells[at] += partOf[days[batch.rows[at]] - first];
        }
    }

    String key(Dimension by, int part) {
        return periods.get(part).first().toString().substring(0, by == Dimension.YEAR ? 4 : 7);
    }
}
