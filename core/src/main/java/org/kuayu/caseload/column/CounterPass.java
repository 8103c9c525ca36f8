package org.kuayu.caseload.column;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kuayu.casefile.counted.ClosingKind;
import org.kuayu.caseload.column.Batch.RowTest;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.measure.Quantity;
import org.kuayu.caseload.measure.Term;

/** Answers from the counters what they can answer: flow, closings by kind and pending by age in whole months, as things stand. */
final class CounterPass {
    private static final Set<Dimension> PLACES =
            EnumSet.of(Dimension.REGION, Dimension.LEVEL, Dimension.COURT, Dimension.CIRCUIT, Dimension.PROCEDURE);

    private final Sieve sieve;
    private final Parts parts;
    private final List<Dimension> by;
    private final boolean byTime;
    private final boolean byClosing;
    private final int[] firsts;
    private final int[] lasts;
    private final List<Counted> counted;
    private final CasePage probe = new CasePage(1);
    private long stride;
    private Tally tally;

    CounterPass(CaseTable table, Extent extent, Pass.Ask ask) {
        var axes = new Axes(table, extent.period(), "", extent.cutoff());
        sieve = new Sieve(table, extent, axes);
        parts = new Parts(extent.period(), ask.by());
        by = ask.by();
        byTime = by.stream().anyMatch(Dimension::isTime);
        byClosing = by.contains(Dimension.CLOSING);
        firsts = IntStream.range(0, parts.size())
                .map(p -> Counters.month(parts.window(p).first()))
                .toArray();
        lasts = IntStream.range(0, parts.size())
                .map(p -> Counters.month(parts.window(p).last()))
                .toArray();
        counted = IntStream.range(0, ask.terms().size())
                .mapToObj(t -> new Counted(t, ask.terms().get(t), axes))
                .toList();
    }

    /** Whether the counters hold the answer. */
    static boolean answers(Extent extent, Pass.Ask ask, long lastChange) {
        var first = extent.period().first();
        var last = extent.period().last();
        return extent.cutoff() >= lastChange
                && extent.only().isEmpty()
                && first.getDayOfMonth() == 1
                && last.getDayOfMonth() == last.lengthOfMonth()
                && Counters.holds(day(first), day(last))
                && extent.where().stream().allMatch(c -> PLACES.contains(c.by()))
                && ask.terms().stream().allMatch(t -> answers(t, ask.by()));
    }

    private static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }

    private static boolean answers(Term term, List<Dimension> by) {
        return term.of() == Quantity.CASES
                && term.base().inFlow()
                && by.stream().allMatch(d -> d.isTime() || PLACES.contains(d) || split(term, d))
                && term.where().stream().allMatch(c -> PLACES.contains(c.by()) || split(term, c.by()) && exact(c))
                && Stream.concat(by.stream(), term.where().stream().map(CaseCondition::by))
                                .filter(d -> d == Dimension.CLOSING || d == Dimension.AGE)
                                .count()
                        <= 1;
    }

    /** Whether the term is counted apart by this dimension. */
    private static boolean split(Term term, Dimension by) {
        return term.base() == FlowTerm.C && by == Dimension.CLOSING
                || term.base() == FlowTerm.P && by == Dimension.AGE;
    }

    private static boolean exact(CaseCondition condition) {
        return condition.by() == Dimension.CLOSING
                || condition.values().stream()
                        .allMatch(v -> Counters.AGES.stream().anyMatch(b -> b.key().equals(v)));
    }

    /** Whether cells are split by closing kind or by band of age. */
    private boolean split() {
        return by.contains(Dimension.CLOSING) || by.contains(Dimension.AGE);
    }

    /** Adds each cell of the counters to the tally of a pass. */
    void run(Counters counters, Axis[] axes, long[] strides, Tally into) {
        int apart = by.stream()
                .filter(d -> !d.isTime())
                .map(d -> d == Dimension.CLOSING || d == Dimension.AGE)
                .toList()
                .indexOf(true);
        stride = apart < 0 ? 0 : strides[apart];
        tally = into;
        for (var cell : counters.cells()) {
            if (sieve.holds(cell.court, cell.kind)) {
                probe.court[0] = cell.court;
                probe.kind[0] = (byte) cell.kind;
                long code = 0;
                for (int a = 0; a < axes.length; a++) {
                    code += a == apart ? 0 : axes[a].of(probe, 0) * strides[a];
                }
                add(cell, code);
            }
        }
    }

    private void add(Counters.Cell cell, long code) {
        for (var term : counted) {
            if (term.places.test(probe, 0)) {
                for (int part = 0; part < parts.size(); part++) {
                    term.add(cell, code, part);
                }
            }
        }
        unfiled(cell, code);
    }

    private void unfiled(Counters.Cell cell, long code) {
        for (int closing = 0; closing < cell.unfiled.length && !byTime; closing++) {
            int value = byClosing ? closing : Counters.AGES.size();
            int place = cell.unfiled[closing] == 0 ? -1 : tally.place(code + value * stride);
            if (place >= 0) {
                tally.unfiled(place, cell.unfiled[closing]);
            }
        }
    }

    /** One term made ready for counters. */
    private final class Counted {
        private final int slot;
        private final FlowTerm base;
        private final RowTest places;
        private final boolean whole;
        /** Which closing kinds, or bands of age, count; all where the cells are split by them. */
        private final boolean[] apart;

        Counted(int slot, Term term, Axes axes) {
            this.slot = slot;
            this.base = term.base();
            this.places = term.where().stream()
                    .filter(c -> PLACES.contains(c.by()))
                    .map(axes::test)
                    .reduce(RowTest.ANY, RowTest::and);
            var keys = base == FlowTerm.C
                    ? Stream.of(ClosingKind.values()).map(Enum::name).toList()
                    : Counters.AGES.stream().map(Bands::key).toList();
            var condition = term.where().stream()
                    .filter(c -> !PLACES.contains(c.by()))
                    .findFirst();
            whole = condition.isEmpty() && !split();
            apart = new boolean[keys.size()];
            for (int k = 0; k < apart.length; k++) {
                apart[k] = condition.isEmpty() || condition.get().values().contains(keys.get(k));
            }
        }

        void add(Counters.Cell cell, long code, int part) {
            int first = firsts[part];
            int last = lasts[part];
            if (whole) {
                add(code + part, whole(cell, first, last));
                return;
            }
            for (int value = 0; value < apart.length; value++) {
                if (apart[value]) {
                    var series = base == FlowTerm.C ? cell.closedAs[value] : cell.aged[value];
                    long count = series == null ? 0 : base == FlowTerm.C ? series.sum(first, last) : series.at(last);
                    add(code + part + value * stride, count);
                }
            }
        }

        private long whole(Counters.Cell cell, int first, int last) {
            return switch (base) {
                case O -> cell.pending.at(first - 1);
                case N -> cell.received.sum(first, last);
                case H -> cell.pending.at(first - 1) + cell.received.sum(first, last);
                case C -> cell.closed.sum(first, last);
                default -> cell.pending.at(last);
            };
        }

        private void add(long code, long count) {
            int place = count == 0 ? -1 : tally.place(code);
            if (place >= 0) {
                tally.add(place, slot, count);
            }
        }
    }
}
