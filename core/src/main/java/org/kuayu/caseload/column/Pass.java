package org.kuayu.caseload.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Quantity;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;

/** One pass over the columns: decides which rows count, and adds them to their cells. */
final class Pass {
    /** From how many pages on threads share them. */
    private static final int WORTH_SHARING = 4;

    private final CaseTable table;
    private final Extent extent;
    private final Ask ask;
    private final List<Dimension> by;
    private final List<Term> terms;
    private final Parts parts;
    /** One for each part where what a row is like depends on the part; else one for all. */
    private final Lens[] lenses;
    private final long[] strides;
    /** How many numbers each axis has within a cell's number. */
    private final int[] sizes;
    private final long room;
    private final int parties;
    private final boolean byTime;
    private final boolean courtsChange;
    /** Where a row must stand in the whole period to count in any part of it. */
    private final int places;
    /** Whether each row counts only in the part in which its filing or its closing lies, whatever the part. */
    private final boolean dated;
    private final Optional<Disputes> disputes;
    private final int most;

    Pass(CaseTable table, Extent extent, Ask ask) {
        this.table = table;
        this.extent = extent;
        this.ask = ask;
        this.by = ask.by();
        this.terms = ask.terms();
        this.most = ask.most();
        parts = new Parts(extent.period(), by);
        var whole = new Axes(table, extent.period(), "", extent.cutoff());
        courtsChange = parts.size() > 1 && whole.changes(parts.periods.getFirst().last());
        lenses = courtsChange || dependsOnEnd(extent, ask)
                ? parts.periods.stream().map(Lens::new).toArray(Lens[]::new)
                : new Lens[] {new Lens(extent.period())};
        var axes = lenses[0].axes;
        places = places();
        dated = lenses.length == 1 && Stream.of(lenses[0].slots).allMatch(Slot::isDated);
        byTime = by.stream().anyMatch(Dimension::isTime);
        parties = by.stream().filter(d -> !d.isTime()).toList().indexOf(Dimension.PARTY_REGION);
        sizes = IntStream.range(0, axes.length)
                .map(a -> a == parties ? 1 << axes[a].size() : Math.max(1, axes[a].size()))
                .toArray();
        strides = new long[axes.length];
        long stride = parts.size();
        for (int a = axes.length - 1; a >= 0; a--) {
            strides[a] = stride;
            stride = Math.multiplyExact(stride, sizes[a]);
        }
        room = stride;
        disputes = terms.stream().anyMatch(t -> t.of() == Quantity.DISPUTES)
                ? Optional.of(table.disputes(extent.cutoff()))
                : Optional.empty();
    }

    /** What rows are like over a period: which of them count, for what, and in which cell. */
    private final class Lens {
        private final Sieve sieve;
        private final Slot[] slots;
        private final Axis[] axes;

        Lens(ReportPeriod period) {
            var values = new Axes(table, period, under(extent), extent.cutoff());
            sieve = new Sieve(table, extent, values);
            slots = terms.stream().map(t -> new Slot(table, t, values)).toArray(Slot[]::new);
            axes = by.stream().filter(d -> !d.isTime()).map(values::axis).toArray(Axis[]::new);
        }

        /** Finds the cell of each row. */
        void place(Batch batch) {
            Arrays.fill(batch.cells, 0, batch.size, 0);
            for (int a = 0; a < axes.length; a++) {
                axes[a].codes().add(batch, strides[a]);
            }
        }

        long code(CasePage page, int i) {
            long code = 0;
            for (int a = 0; a < axes.length; a++) {
                code += axes[a].of(page, i) * strides[a];
            }
            return code;
        }
    }

    private int places() {
        int places = 0;
        for (var slot : lenses[0].slots) {
            places |= slot.places();
        }
        return parts.size() > 1 && (places & (Slot.O | Slot.P)) != 0 ? Slot.O | Slot.N | Slot.C | Slot.P : places;
    }

    /** Whether the age or the time limit at the end of each part of the period is asked for. */
    private static boolean dependsOnEnd(Extent extent, Ask ask) {
        return ask.by().stream().anyMatch(Dimension::isTime)
                && Stream.of(
                                ask.by().stream(),
                                extent.where().stream().map(CaseCondition::by),
                                ask.terms().stream().flatMap(t -> t.where().stream()).map(CaseCondition::by))
                        .flatMap(d -> d)
                        .anyMatch(d -> d == Dimension.AGE || d == Dimension.LIMIT);
    }

    private static String under(Extent extent) {
        return extent.where().stream()
                .filter(c -> c.by() == Dimension.CAUSE && c.values().size() == 1)
                .map(c -> c.values().iterator().next())
                .filter(v -> !v.endsWith("/") && !v.equals(Axes.NONE))
                .reduce("", (a, b) -> b.length() > a.length() ? b : a);
    }

    /** The cells; empty where there are too many of them. Counters answer where they can. */
    Optional<Cells> run() {
        if (courtsChange || !CounterPass.answers(extent, ask, table.lastChange())) {
            return runOverRows();
        }
        var tally = new Tally(room, terms.size(), most);
        new CounterPass(table, extent, ask).run(table.counters, lenses[0].axes, strides, tally);
        return cellsOf(tally);
    }

    /** The same, counted row by row whatever is asked. */
    Optional<Cells> runOverRows() {
        var window = new Slot.Window(parts.first(), parts.last());
        int[] reached = IntStream.range(0, table.pages.size())
                .filter(p -> table.pages.get(p).reaches(places, window))
                .toArray();
        return cellsOf(reached.length < WORTH_SHARING ? count(IntStream.of(reached)) : shared(reached));
    }

    private Optional<Cells> cellsOf(Tally met) {
        var tally = parties < 0 ? met : eachParty(met);
        return tally.tooMany() ? Optional.empty() : Optional.of(new Cells(terms, cells(tally)));
    }

    /** Rows were counted by all regions of their parties together; gives to each region what has it. */
    private Tally eachParty(Tally together) {
        var each = new Tally(room, terms.size(), most);
        for (int place = 0; place < together.size(); place++) {
            long code = together.code(place);
            long regions = code / strides[parties] % sizes[parties];
            for (long bits = regions; bits != 0; bits &= bits - 1) {
                each.merge(together, place, code + (Long.numberOfTrailingZeros(bits) - regions) * strides[parties]);
            }
        }
        return each;
    }

    private Tally shared(int[] reached) {
        int shares = Math.min(8, reached.length);
        var tallies = IntStream.range(0, shares)
                .parallel()
                .mapToObj(s -> count(Arrays.stream(
                        reached, s * reached.length / shares, (s + 1) * reached.length / shares)))
                .toList();
        var sum = tallies.getFirst();
        tallies.stream().skip(1).forEach(sum::merge);
        return sum;
    }

    /** How many cells may be met where parties' regions are counted together: more than once each is given its own. */
    private int mostTogether() {
        return parties < 0 ? most : (int) Math.min(Integer.MAX_VALUE, (long) most * sizes[parties]);
    }

    private Tally count(IntStream pages) {
        var share = new Share();
        pages.forEach(p -> share.count(table.pages.get(p), Math.min(CasePage.SIZE, table.rows() - (p << CasePage.BITS))));
        return share.tally;
    }

    /** What one thread counts. */
    private final class Share {
        private final Tally tally = new Tally(room, terms.size(), mostTogether());
        private final Slot.Window whole = new Slot.Window(parts.first(), parts.last());
        private final Batch batch = new Batch(whole);
        private final Batch ofPart = new Batch(whole);
        private final Batch chosen = new Batch(whole);
        private Lens lens = lenses[0];
        private CasePage page = batch.page;
        private int i;

        void count(CasePage next, int used) {
            page = next;
            int wanted = next.hasUnfiled() && !byTime ? places | Slot.UNFILED : places;
            for (int from = 0; from < used && !tally.tooMany(); from += Batch.SIZE) {
                batch.take(next, from, Math.min(used, from + Batch.SIZE), wanted);
                if (lenses.length == 1) {
                    lens.sieve.keep(batch);
                }
                if (parts.size() == 1) {
                    lens.place(batch);
                    addPlaced(batch, wanted);
                } else if (dated) {
                    lens.place(batch);
                    addDated(Slot.N, next.filed);
                    addDated(Slot.C, next.closed);
                } else {
                    addEach();
                }
            }
        }

        /** Adds the rows of the batch that stand at this place, each in the part of the period in which its day lies. */
        private void addDated(int place, int[] days) {
            if ((places & place) != 0) {
                ofPart.take(batch, place);
                parts.add(ofPart, days);
                addPlaced(ofPart, place);
            }
        }

        /** Adds rows whose cells are known, column by column; all stand at one of these places. */
        private void addPlaced(Batch rows, int wanted) {
            if (!tally.place(rows)) {
                return;
            }
            for (int at = 0; (wanted & Slot.UNFILED) != 0 && at < rows.size; at++) {
                if (rows.where[at] == Slot.UNFILED) {
                    tally.unfiled(rows.places[at], 1);
                }
            }
            for (int s = 0; s < lens.slots.length; s++) {
                addPlaced(rows, wanted, s);
            }
        }

        private void addPlaced(Batch rows, int wanted, int s) {
            var slot = lens.slots[s];
            if (!slot.simple()) {
                for (int at = 0; at < rows.size; at++) {
                    i = rows.rows[at];
                    addTimes(rows.places[at], s, rows.where[at], whole);
                }
            } else if (slot.of == Quantity.CASES && slot.anyKind()) {
                tally.count(rows, slot.places(), s);
            } else {
                var counted = wanted == slot.places() && slot.anyKind() ? rows : slot.choose(rows, chosen);
                if (slot.of.isDistinct()) {
                    addDistinct(counted, s);
                } else {
                    slot.amounts(counted, whole.last());
                    tally.add(counted, s);
                }
            }
        }

        private void addDistinct(Batch rows, int s) {
            for (int at = 0; at < rows.size; at++) {
                i = rows.rows[at];
                add(rows.places[at], s, 1, whole.last());
            }
        }

        /** Adds the rows of the batch one by one: each may stand in several parts or cells. */
        private void addEach() {
            for (int at = 0; at < batch.size && !tally.tooMany(); at++) {
                i = batch.rows[at];
                if (lenses.length > 1) {
                    addByPart();
                } else {
                    add(0, parts.size() - 1);
                }
            }
        }

        /** Where each part has its own view of the row. */
        private void addByPart() {
            int end = parts.of(Math.max(page.filed[i], page.closed[i]));
            for (int part = parts.of(Math.min(page.filed[i], page.closed[i])); part <= end; part++) {
                lens = lenses[part];
                if (parts.window(part).place(page, i) != 0 && lens.sieve.holds(page, i)) {
                    add(part, part);
                }
            }
        }

        private void add(int firstPart, int lastPart) {
            long cell = lens.code(page, i);
            int filed = page.filed[i];
            int closed = page.closed[i];
            if (filed == CasePage.UNKNOWN) {
                int place = byTime ? -1 : tally.place(cell);
                if (place >= 0) {
                    tally.unfiled(place, 1);
                }
                return;
            }
            if (firstPart == lastPart) {
                add(cell + firstPart, parts.window(firstPart));
                return;
            }
            int end = Math.min(lastPart, parts.of(Math.max(filed, closed)));
            int start = Math.max(firstPart, parts.of(Math.min(filed, closed)));
            for (int part = start; part <= end && !tally.tooMany(); part++) {
                add(cell + part, parts.window(part));
            }
        }

        private void add(long code, Slot.Window window) {
            int where = window.place(page, i);
            int place = where == 0 ? -1 : tally.place(code);
            for (int s = 0; place >= 0 && s < lens.slots.length; s++) {
                addTimes(place, s, where, window);
            }
        }

        private void addTimes(int place, int s, int where, Slot.Window window) {
            int times = lens.slots[s].times(page, i, where, window);
            if (times != 0) {
                add(place, s, times, window.last());
            }
        }

        private void add(int place, int s, int times, int last) {
            var slot = lens.slots[s];
            switch (slot.of) {
                case DISPUTES -> {
                    var all = disputes.orElseThrow();
                    tally.distinct(place, s, all.of(page.caseNumber[i]), all.size());
                }
                case JUDGES -> {
                    if (page.judge(i) != 0) {
                        tally.distinct(place, s, page.judge(i), table.judges.size());
                    }
                }
                case CASES -> tally.add(place, s, times);
                default -> tally.add(place, s, Math.multiplyExact(times, slot.amount(page, i, last)));
            }
        }
    }

    private List<Cells.Cell> cells(Tally tally) {
        boolean onlyTime = lenses[0].axes.length == 0;
        if (onlyTime) {
            IntStream.range(0, parts.size()).forEach(tally::place);
        }
        long[] keys = IntStream.range(0, tally.size())
                .mapToLong(place -> key(tally.code(place)))
                .toArray();
        return IntStream.range(0, tally.size())
                .boxed()
                .sorted(Comparator.comparingLong(place -> keys[place]))
                .map(place -> cell(tally, place))
                .filter(c -> onlyTime || !c.isEmpty())
                .toList();
    }

    /** A number that orders cells by their values in the order of the dimensions. */
    private long key(long cell) {
        int[] codes = codes(cell);
        long key = 0;
        int axis = 0;
        for (int d = 0; d < codes.length; d++) {
            var dimension = by.get(d);
            key = dimension == Dimension.YEAR
                    ? key * parts.size() + codes[d] - parts.periods.getFirst().first().getYear()
                    : key * (dimension.isTime() ? parts.size() : sizes[axis++]) + codes[d];
        }
        return key;
    }

    /** The numbers of a cell's values in the order of the dimensions. */
    private int[] codes(long cell) {
        int part = (int) (cell % parts.size());
        int[] codes = new int[by.size()];
        int axis = 0;
        for (int d = 0; d < codes.length; d++) {
            codes[d] = by.get(d) == Dimension.YEAR
                    ? parts.periods.get(part).first().getYear()
                    : by.get(d) == Dimension.MONTH
                            ? part
                            : (int) (cell / strides[axis] % sizes[axis++]);
        }
        return codes;
    }

    private Cells.Cell cell(Tally tally, int place) {
        long code = tally.code(place);
        int part = (int) (code % parts.size());
        int[] codes = codes(code);
        var keys = new ArrayList<String>();
        int axis = 0;
        for (int d = 0; d < codes.length; d++) {
            keys.add(by.get(d).isTime() ? parts.key(by.get(d), part) : lenses[0].axes[axis++].key(codes[d]));
        }
        var values = LongStream.range(0, terms.size())
                .map(s -> tally.value(place, (int) s))
                .boxed()
                .toList();
        return new Cells.Cell(keys, parts.periods.get(part), tally.unfiled(place), values);
    }

    /**
     * What a pass counts.
     *
     * @param by the dimensions of its cells
     * @param terms what is counted in each
     * @param most how many cells there may be
     */
    record Ask(List<Dimension> by, List<Term> terms, int most) {
        Ask {
            by = List.copyOf(by);
            terms = List.copyOf(terms);
        }
    }
}
