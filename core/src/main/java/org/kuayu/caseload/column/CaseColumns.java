package org.kuayu.caseload.column;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Term;
import org.kuayu.court.CourtBodies;
import org.kuayu.court.CourtCircuits;

/**
 * The counted cases in columns: what changes them, and what is asked of them. Any number of threads may ask at a time;
 * whoever changes them does so alone.
 */
public final class CaseColumns {
    private static final int MOST_CONTRADICTIONS = 100;

    final CaseTable table;

    /** Columns without any case. */
    public CaseColumns() {
        this(new CaseTable());
    }

    CaseColumns(CaseTable table) {
        this.table = table;
    }

    /** The case holds with these facts from this journal sequence on; nothing changes where the facts are the same. */
    public void put(CountedCase facts, long sequence) {
        table.put(facts, sequence);
    }

    /** The case holds no longer from this journal sequence on. */
    public void withdraw(CaseId id, long sequence) {
        table.withdraw(id, sequence);
    }

    /** Counts these courts as one from now on, whatever the period; {@link CourtBodies#bundled} until then. */
    public void countAs(CourtBodies bodies) {
        table.bodies = bodies;
    }

    /** Courts lie below each other like this from now on, whatever the period; {@link CourtCircuits#bundled} until then. */
    public void lieAs(CourtCircuits circuits) {
        table.circuits = circuits;
    }

    /** How many rows there are, those that no longer hold included. */
    public int rows() {
        return table.rows();
    }

    /** How many cases stand now. */
    public int cases() {
        return table.cases();
    }

    /** The number by which the columns know a case, which it keeps; absent where it never was. */
    public OptionalInt number(CaseId id) {
        int number = table.number(id);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The newest filing day up to this one, as an epoch day, of cases that stand. */
    public OptionalInt newestFiling(int atMost) {
        return table.counters.newestFiling(atMost);
    }

    /**
     * The terms' values in each cell of the dimensions.
     *
     * @param most how many cells there may be
     * @return the cells, or empty where there are more
     * @throws ArithmeticException if a sum of money or days does not fit into 64 bits
     */
    public Optional<Cells> count(Extent extent, List<Dimension> by, List<Term> terms, int most) {
        return new Pass(table, extent, new Pass.Ask(by, terms, most)).run();
    }

    /**
     * Cases closed before they were filed, so that the flow identity breaks in this period; at most 100, in the order in
     * which they came.
     */
    public List<CaseId> contradictions(Extent extent) {
        var sieve = new Sieve(table, extent, new Axes(table, extent.period(), "", extent.cutoff()));
        var window = new Parts(extent.period(), List.of()).window(0);
        return table.contradictions.stream()
                .filter(row -> {
                    var page = table.page(row);
                    int i = CaseTable.slot(row);
                    int place = window.place(page, i);
                    int gap = Integer.bitCount(place & (Slot.O | Slot.N)) - Integer.bitCount(place & (Slot.C | Slot.P));
                    return gap != 0 && sieve.holds(page, i);
                })
                .limit(MOST_CONTRADICTIONS)
                .map(row -> table.id(table.page(row).caseNumber[CaseTable.slot(row)]))
                .toList();
    }

    /**
     * The cases behind a term from an offset on: newest filing first, those of one day in the order in which they came. A
     * case that counts twice stands twice.
     */
    public Listed list(Extent extent, Term term, int offset, int limit) {
        return new Rows(table, extent, term).page(offset, limit);
    }

    /**
     * A part of the cases behind a term.
     *
     * @param total how many there are in all
     * @param cases those of the part, each with the one spell that counts
     */
    public record Listed(long total, List<CountedCase> cases) {
        public Listed {
            cases = List.copyOf(cases);
        }
    }

    /**
     * The cases whose facts changed after this journal sequence, withdrawn ones included and new ones too, and those that
     * they continue, of which it changes what became of them; in the order in which they first came.
     */
    public List<CaseId> changedAfter(long sequence) {
        int after = (int) Math.min(sequence, 0xFFFF_FFFEL);
        var changed = new BitSet();
        for (int row = 0; row < table.rows(); row++) {
            var page = table.page(row);
            int i = CaseTable.slot(row);
            if (Integer.compareUnsigned(page.from[i], after) > 0
                    || page.until[i] != CasePage.STANDS && Integer.compareUnsigned(page.until[i], after) > 0) {
                changed.set(page.caseNumber[i]);
                continued(page.continues(i), changed);
            }
        }
        return changed.stream().mapToObj(table::id).toList();
    }

    /** Adds the case with this link and each that it continues in turn. */
    private void continued(int link, BitSet changed) {
        int at = link;
        while (at != 0 && !changed.get(at - 1)) {
            changed.set(at - 1);
            int row = table.index.newest(at - 1);
            at = row == IdIndex.NO_ROW ? 0 : table.page(row).continues(CaseTable.slot(row));
        }
    }
}
