package org.kuayu.caseload.column;

import java.util.Arrays;
import org.kuayu.casefile.counted.Spell;
import org.kuayu.caseload.column.Batch.RowTest;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.measure.Quantity;
import org.kuayu.caseload.measure.Term;

/** One term made ready for rows. */
final class Slot {
    static final int O = 1;
    static final int N = 2;
    static final int C = 4;
    static final int P = 8;
    /** Of a row without a filing day: whatever the days are, it stands in none of the other places. */
    static final int UNFILED = 16;

    private static final int REOPENED = Spell.Start.REOPENED.ordinal();

    final Quantity of;
    private final CaseTable table;
    private final FlowTerm base;
    private final int bits;
    private final RowTest where;
    /** The terms of which this one is the sum; none for one that is counted itself. */
    private final Slot[] parts;

    Slot(CaseTable table, Term term, Axes axes) {
        this.table = table;
        this.of = term.of();
        this.base = term.base();
        this.bits = bits(base);
        var test = RowTest.ANY;
        for (var condition : term.where()) {
            test = test.and(axes.test(condition));
        }
        this.where = test;
        this.parts = base.parts().size() == 1
                ? new Slot[0]
                : base.parts().stream()
                        .map(b -> new Slot(table, new Term(b, term.of(), term.where()), axes))
                        .toArray(Slot[]::new);
    }

    private static int bits(FlowTerm base) {
        return switch (base) {
            case O, ACTIVE_START, INACTIVE_START -> O;
            case N, NEW, REOPENED -> N;
            case C, JUDGED, REOPENED_JUDGED -> C;
            case P, ACTIVE_END, INACTIVE_END -> P;
            case H, REACTIVATED, INACTIVATED -> O | N;
            case INCOMING, OUTGOING -> O | N | C | P;
        };
    }

    /** Where a row stands in the days from first to last, as bits. */
    static int place(int filed, int closed, int first, int last) {
        return (filed < first && closed >= first ? O : 0)
                | (filed >= first && filed <= last ? N : 0)
                | (closed >= first && closed <= last ? C : 0)
                | (filed <= last && closed > last ? P : 0);
    }

    /** The places at which a row must stand to count. */
    int places() {
        return bits;
    }

    /**
     * Days in a row.
     *
     * @param first the first of them
     * @param last the last of them, inclusive
     */
    record Window(int first, int last) {
        int place(CasePage page, int i) {
            return Slot.place(page.filed[i], page.closed[i], first, last);
        }
    }

    /** Whether each row that stands at one of its places, and is of its kind, counts once. */
    boolean simple() {
        return switch (base) {
            case O, N, C, P, H -> true;
            default -> false;
        };
    }

    /** Whether rows count whatever they are like, if they stand at one of its places. */
    boolean anyKind() {
        return where == RowTest.ANY;
    }

    /** Whether a row counts in the part of a period in which its filing or closing lies, and for the same whatever the part. */
    boolean isDated() {
        boolean days = of == Quantity.DAYS || of == Quantity.NET_DAYS;
        return bits == C || bits == N && !days;
    }

    /** The rows of a batch that count, where it is {@link #simple}. */
    Batch choose(Batch from, Batch chosen) {
        chosen.take(from, bits);
        where.keep(chosen);
        return chosen;
    }

    /** What each row of a batch adds. */
    void amounts(Batch rows, int last) {
        switch (of) {
            case CASES, DISPUTES, JUDGES -> Arrays.fill(rows.amounts, 0, rows.size, 1);
            case DAYS, NET_DAYS -> days(rows, last);
            case CLAIMED -> stated(rows, rows.page.claimed);
            case AWARDED -> stated(rows, rows.page.awarded);
        }
    }

    private void days(Batch rows, int last) {
        var page = rows.page;
        boolean net = of == Quantity.NET_DAYS && page.deducted != null;
        for (int at = 0; at < rows.size; at++) {
            int i = rows.rows[at];
            long days = days(page, i, last);
            rows.amounts[at] = net ? net(days, page.deducted[i]) : days;
        }
    }

    private static void stated(Batch rows, long[] column) {
        for (int at = 0; at < rows.size; at++) {
            rows.amounts[at] = column == null ? 0 : stated(column[rows.rows[at]]);
        }
    }

    /** How often the row counts in the window, where it stands at this place. */
    int times(CasePage page, int i, int place, Window window) {
        if ((place & bits) == 0 || where != RowTest.ANY && !where.test(page, i)) {
            return 0;
        }
        return switch (base) {
            case O, N, C, P, H -> 1;
            case NEW, JUDGED -> page.start(i) == REOPENED ? 0 : 1;
            case REOPENED, REOPENED_JUDGED -> page.start(i) == REOPENED ? 1 : 0;
            case ACTIVE_START -> inactive(page, i, window.first - 1) ? 0 : 1;
            case ACTIVE_END -> inactive(page, i, window.last) ? 0 : 1;
            case INACTIVE_START -> inactive(page, i, window.first - 1) ? 1 : 0;
            case INACTIVE_END -> inactive(page, i, window.last) ? 1 : 0;
            case INACTIVATED -> changes(page, i, window, true);
            case REACTIVATED -> changes(page, i, window, false);
            case INCOMING, OUTGOING -> {
                int times = 0;
                for (var part : parts) {
                    times += part.times(page, i, place, window);
                }
                yield times;
            }
        };
    }

    private boolean inactive(CasePage page, int i, int day) {
        int number = page.inactive(i);
        if (number == 0) {
            return false;
        }
        var days = table.inactives.get(number - 1);
        for (int at = 0; at < days.size(); at += 2) {
            if (days.get(at) <= day && day <= days.get(at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** How often the case became inactive, or active again, within the days; closing makes it active again first. */
    private int changes(CasePage page, int i, Window window, boolean placed) {
        int number = page.inactive(i);
        if (number == 0) {
            return 0;
        }
        int count = 0;
        var days = table.inactives.get(number - 1);
        for (int at = 0; at < days.size(); at += 2) {
            int start = Math.max(days.get(at), page.filed[i]);
            int end = Math.min(days.get(at + 1), page.closed[i] - 1);
            int day = placed ? start : end == CasePage.OPEN ? CasePage.OPEN : end + 1;
            count += start <= end && day >= window.first && day <= window.last ? 1 : 0;
        }
        return count;
    }

    /** What one count of the row adds; nought for what is counted as distinct. */
    long amount(CasePage page, int i, int last) {
        return switch (of) {
            case CASES -> 1;
            case DAYS -> days(page, i, last);
            case NET_DAYS -> net(days(page, i, last), page.deducted(i));
            case CLAIMED -> stated(page.claimed(i));
            case AWARDED -> stated(page.awarded(i));
            case DISPUTES, JUDGES -> 0;
        };
    }

    private static long days(CasePage page, int i, int last) {
        return (long) Math.min(page.closed[i], last) - page.filed[i];
    }

    private static long net(long days, int deducted) {
        return days - Math.clamp(deducted, 0L, Math.max(days, 0));
    }

    private static long stated(long fen) {
        return fen == CasePage.NO_AMOUNT ? 0 : fen;
    }
}
