package org.kuayu.caseload.column;

import java.util.function.Function;

/**
 * Rows of one page that are asked about together, column by column: a loop over one column is many times as fast as a
 * look at each row in all of them. Whoever counts keeps one and fills it again and again.
 */
final class Batch {
    static final int SIZE = 1 << 11;

    final int[] rows = new int[SIZE];
    /** Where each row stands in the days asked about, as bits of {@link Slot}. */
    final byte[] where = new byte[SIZE];
    /** The number of each row's cell. */
    final long[] cells = new long[SIZE];
    /** The place of each row's cell in the tally. */
    final int[] places = new int[SIZE];
    /** What each row adds. */
    final long[] amounts = new long[SIZE];
    CasePage page = new CasePage(0);
    int size;
    private final Slot.Window window;

    /** An empty batch; the window are the days asked about. */
    Batch(Slot.Window window) {
        this.window = window;
    }

    /** Takes the rows of a page that stand at one of these places of the window; at most {@link #SIZE} are looked at. */
    void take(CasePage from, int first, int end, int wanted) {
        page = from;
        size = 0;
        if (wanted == Slot.N && from.allFiledIn(window)) {
            takeAll(first, end);
        } else if (wanted == Slot.N) {
            takeWithin(from.filed, first, end, Slot.N);
        } else if (wanted == Slot.C && !from.hasUnfiled()) {
            takeWithin(from.closed, first, end, Slot.C);
        } else {
            takeByPlace(first, end, wanted);
        }
    }

    private void takeAll(int first, int end) {
        size = end - first;
        for (int at = 0; at < size; at++) {
            rows[at] = first + at;
            where[at] = Slot.N;
        }
    }

    private void takeWithin(int[] days, int first, int end, int bit) {
        int start = window.first();
        int last = window.last();
        int taken = 0;
        for (int i = first; i < end; i++) {
            int day = days[i];
            rows[taken] = i;
            where[taken] = (byte) bit;
            taken += day >= start && day <= last ? 1 : 0;
        }
        size = taken;
    }

    private void takeByPlace(int first, int end, int wanted) {
        int[] filed = page.filed;
        int[] closed = page.closed;
        int start = window.first();
        int last = window.last();
        int taken = 0;
        for (int i = first; i < end; i++) {
            int place = filed[i] == CasePage.UNKNOWN ? Slot.UNFILED : Slot.place(filed[i], closed[i], start, last);
            rows[taken] = i;
            where[taken] = (byte) place;
            taken += (place & wanted) != 0 ? 1 : 0;
        }
        size = taken;
    }

    /** Takes those rows of another batch that stand at one of these places; they stand at these alone here. */
    void take(Batch other, int wanted) {
        page = other.page;
        int taken = 0;
        for (int at = 0; at < other.size; at++) {
            int place = other.where[at] & wanted;
            taken = take(other, at, taken, place);
        }
        size = taken;
    }

    private int take(Batch other, int at, int taken, int place) {
        rows[taken] = other.rows[at];
        where[taken] = (byte) place;
        cells[taken] = other.cells[at];
        places[taken] = other.places[at];
        return place != 0 ? taken + 1 : taken;
    }

    /** Keeps the rows that pass. */
    void keep(RowTest test) {
        int kept = 0;
        for (int at = 0; at < size; at++) {
            kept = keep(at, kept, test.test(page, rows[at]));
        }
        size = kept;
    }

    /** Keeps the rows whose number in this column is among these. */
    void keep(int[] column, boolean[] among) {
        int kept = 0;
        for (int at = 0; at < size; at++) {
            kept = keep(at, kept, among[column[rows[at]]]);
        }
        size = kept;
    }

    /** Keeps the rows whose number in this column is among these. */
    void keep(byte[] column, boolean[] among) {
        int kept = 0;
        for (int at = 0; at < size; at++) {
            kept = keep(at, kept, among[column[rows[at]]]);
        }
        size = kept;
    }

    /** Keeps the rows that hold at this cut-off. */
    void keepHeld(int cutoff) {
        int kept = 0;
        for (int at = 0; at < size; at++) {
            kept = keep(at, kept, page.holds(rows[at], cutoff));
        }
        size = kept;
    }

    private int keep(int at, int kept, boolean stays) {
        rows[kept] = rows[at];
        where[kept] = where[at];
        places[kept] = places[at];
        return stays ? kept + 1 : kept;
    }

    /** A question asked of rows. */
    @FunctionalInterface
    interface RowTest {
        /** Holds for every row. */
        RowTest ANY = new RowTest() {
            @Override
            public boolean test(CasePage page, int i) {
                return true;
            }

            @Override
            public void keep(Batch batch) {
                // All of them stay.
            }
        };

        boolean test(CasePage page, int i);

        /** Keeps in a batch the rows that pass. */
        default void keep(Batch batch) {
            batch.keep(this);
        }

        default RowTest and(RowTest other) {
            return this == ANY ? other : other == ANY ? this : new Both(this, other);
        }

        /** Both hold. */
        record Both(RowTest first, RowTest second) implements RowTest {
            @Override
            public boolean test(CasePage page, int i) {
                return first.test(page, i) && second.test(page, i);
            }

            @Override
            public void keep(Batch batch) {
                first.keep(batch);
                second.keep(batch);
            }
        }

        /** The number in a column of pages is among these. */
        record AmongInts(Function<CasePage, int[]> column, boolean[] among) implements RowTest {
            @Override
            public boolean test(CasePage page, int i) {
                return among[column.apply(page)[i]];
            }

            @Override
            public void keep(Batch batch) {
                batch.keep(column.apply(batch.page), among);
            }
        }

        /** The same of a column of small numbers. */
        record AmongBytes(Function<CasePage, byte[]> column, boolean[] among) implements RowTest {
            @Override
            public boolean test(CasePage page, int i) {
                return among[column.apply(page)[i]];
            }

            @Override
            public void keep(Batch batch) {
                batch.keep(column.apply(batch.page), among);
            }
        }
    }
}
