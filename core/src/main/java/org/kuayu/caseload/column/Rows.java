package org.kuayu.caseload.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.caseload.measure.Term;

/** Finds the rows behind a term. */
final class Rows {
    private final CaseTable table;
    private final Sieve sieve;
    private final Slot slot;
    private final Slot.Window window;

    Rows(CaseTable table, Extent extent, Term term) {
        this.table = table;
        var axes = new Axes(table, extent.period(), "", extent.cutoff());
        sieve = new Sieve(table, extent, axes);
        slot = new Slot(table, term, axes);
        window = new Parts(extent.period(), List.of()).window(0);
    }

    /** How often the row counts. */
    int times(int row) {
        var page = table.page(row);
        int i = CaseTable.slot(row);
        int place = page.filed[i] == CasePage.UNKNOWN
                ? 0
                : window.place(page, i);
        return place != 0 && sieve.holds(page, i) ? slot.times(page, i, place, window) : 0;
    }

    private void each(IntConsumer found) {
        for (int row = 0; row < table.rows(); row++) {
            for (int times = times(row); times > 0; times--) {
                found.accept(row);
            }
        }
    }

    /** Those from an offset on, newest filing first; rows of one day in the order in which they came. */
    CaseColumns.Listed page(int offset, int limit) {
        var found = new Found();
        each(row -> found.add(-(long) table.page(row).filed[CaseTable.slot(row)] << 32 | row));
        long[] sorted = Arrays.copyOf(found.keys, found.size);
        Arrays.parallelSort(sorted);
        var page = new ArrayList<CountedCase>();
        for (int at = Math.min(offset, sorted.length); at < sorted.length && page.size() < limit; at++) {
            page.add(table.facts((int) sorted[at]));
        }
        return new CaseColumns.Listed(sorted.length, page);
    }

    private static final class Found {
        private long[] keys = new long[1024];
        private int size;

        void add(long key) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
            }
            keys[size++] = key;
        }
    }
}
