package org.kuayu.caseload.column;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.kuayu.casefile.counted.ClosingKind;
import org.kuayu.caseload.measure.Dimension;

/**
 * What stands now, counted up by court, procedure and month as it comes: filings, closings by kind, and what was pending
 * at the end of each month by band of age. A row is added when it comes and taken off when it holds no longer.
 */
final class Counters {
    static final List<Bands> AGES = Bands.of(Dimension.AGE);
    private static final int CLOSINGS = ClosingKind.values().length;
    private static final int FIRST_YEAR = 1949;
    private static final int MONTHS = 12 * 200;
    private static final int FIRST_DAY = (int) LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final int DAYS = (int) LocalDate.of(FIRST_YEAR + 200, 1, 1).toEpochDay() - FIRST_DAY;
    private static final short[] MONTH_OF = new short[DAYS];
    private static final byte[] DAY_OF = new byte[DAYS];
    private static final byte[] LENGTH = new byte[MONTHS];

    static {
        for (int month = 0, at = 0; month < MONTHS; month++) {
            LENGTH[month] = (byte) YearMonth.of(FIRST_YEAR + month / 12, month % 12 + 1).lengthOfMonth();
            for (int day = 1; day <= LENGTH[month]; day++, at++) {
                MONTH_OF[at] = (short) month;
                DAY_OF[at] = (byte) day;
            }
        }
    }

    /** The counts of one court, procedure and visibility. */
    static final class Cell {
        final int court;
        final int kind;
        final Series received = new Series();
        final Series closed = new Series();
        final Series[] closedAs = new Series[CLOSINGS];
        final Series pending = new Series();
        final Series[] aged = new Series[AGES.size()];
        final int[] unfiled = new int[CLOSINGS];

        Cell(int court, int kind) {
            this.court = court;
            this.kind = kind;
            for (int band = 0; band < aged.length; band++) {
                aged[band] = new Series();
            }
        }

        Series closedAs(int closing) {
            if (closedAs[closing] == null) {
                closedAs[closing] = new Series();
            }
            return closedAs[closing];
        }
    }

    private final Map<Integer, Cell> known = new HashMap<>();
    private final List<Cell> cells = new ArrayList<>();
    private final int[] filings = new int[DAYS];

    List<Cell> cells() {
        return cells;
    }

    /** The number of a day's month; days beyond 1949 and 2148 fall into the first and the last. */
    static int month(int day) {
        int at = day - FIRST_DAY;
        return day < FIRST_DAY ? 0 : at >= DAYS ? MONTHS - 1 : MONTH_OF[at];
    }

    /** Whether the months of a period lie well within those that are counted. */
    static boolean holds(int first, int last) {
        return first > FIRST_DAY + 31 && last < FIRST_DAY + DAYS - 31;
    }

    /** The newest filing day up to this one. */
    OptionalInt newestFiling(int atMost) {
        for (int at = Math.min(atMost - FIRST_DAY, DAYS - 1); at >= 0; at--) {
            if (filings[at] > 0) {
                return OptionalInt.of(FIRST_DAY + at);
            }
        }
        return OptionalInt.empty();
    }

    /** Adds a row, or takes it off: {@code by} is 1 or -1. */
    void add(CasePage page, int i, int by) {
        var cell = cell(page.court[i], page.kind[i]);
        int filed = page.filed[i];
        int closed = page.closed[i];
        int closing = page.closing[i];
        if (filed == CasePage.UNKNOWN) {
            cell.unfiled[closing] += by;
            return;
        }
        if (filed >= FIRST_DAY && filed < FIRST_DAY + DAYS) {
            filings[filed - FIRST_DAY] += by;
        }
        int came = month(filed);
        int went = closed == CasePage.OPEN ? MONTHS : month(closed);
        cell.received.flow(came, by);
        if (closed != CasePage.OPEN) {
            cell.closed.flow(went, by);
            cell.closedAs(closing).flow(went, by);
        }
        if (came < went) {
            cell.pending.stock(came, went, by);
            age(cell, filed, went, by);
        }
    }

    /** The ends of months at which it was pending, by the band of its age then. */
    private static void age(Cell cell, int filed, int went, int by) {
        int came = month(filed);
        int day = DAY_OF[Math.clamp((long) filed - FIRST_DAY, 0, DAYS - 1)];
        int from = came;
        for (int band = 0; band < AGES.size() && from < went; band++) {
            var months = AGES.get(band).to();
            int to = went;
            if (months.isPresent()) {
                int full = Math.min(came + months.get(), MONTHS - 1);
                to = Math.min(went, full + (day >= LENGTH[full] ? 1 : 0));
            }
            if (from < to) {
                cell.aged[band].stock(from, to, by);
                from = to;
            }
        }
    }

    private Cell cell(int court, int kind) {
        return known.computeIfAbsent(court * CasePage.Kinds.count() + kind, k -> {
            var cell = new Cell(court, kind);
            cells.add(cell);
            return cell;
        });
    }

    /** A count for each month; beyond the last it goes on as it is. */
    static final class Series {
        private int base;
        private int[] counts = new int[0];
        private int tail;

        /** What happened in one month. */
        void flow(int month, int by) {
            reach(month);
            counts[month - base] += by;
        }

        /** What was there at the end of each month from one on, before another. */
        void stock(int from, int before, int by) {
            reach(from);
            step(from, by);
            if (before < MONTHS) {
                reach(before);
                step(before, -by);
            }
        }

        private void step(int from, int by) {
            for (int at = from - base; at < counts.length; at++) {
                counts[at] += by;
            }
            tail += by;
        }

        private void reach(int month) {
            if (counts.length == 0) {
                base = month;
            }
            int first = Math.min(base, month < base ? Math.max(0, month - 12) : base);
            int end = Math.max(base + counts.length, month >= base + counts.length ? month + 12 : 0);
            if (first < base || end > base + counts.length) {
                int[] wider = new int[end - first];
                System.arraycopy(counts, 0, wider, base - first, counts.length);
                Arrays.fill(wider, base - first + counts.length, wider.length, tail);
                counts = wider;
                base = first;
            }
        }

        /** What is there at the end of a month. */
        int at(int month) {
            return month < base ? 0 : month - base < counts.length ? counts[month - base] : tail;
        }

        /** What happened in the months from one to another. */
        long sum(int from, int to) {
            long sum = 0;
            for (int month = Math.max(from, base); month <= to && month - base < counts.length; month++) {
                sum += counts[month - base];
            }
            return sum;
        }
    }
}
