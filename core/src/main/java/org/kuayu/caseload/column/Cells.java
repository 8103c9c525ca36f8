package org.kuayu.caseload.column;

import java.util.List;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;

/**
 * What a pass over the columns counted.
 *
 * @param terms what was counted
 * @param cells in the order of codes, names and time of their keys, the first key first; without those in which there is
 *     nothing, unless all their keys are time
 */
public record Cells(List<Term> terms, List<Cell> cells) {
    public Cells {
        terms = List.copyOf(terms);
        cells = List.copyOf(cells);
    }

    /**
     * One of them.
     *
     * @param keys the value of each dimension asked for, in their order
     * @param period the days it counts
     * @param unfiled its cases without a filing day, whatever the period; nought where a key is time
     * @param values the value of each term, in their order
     */
    public record Cell(List<String> keys, ReportPeriod period, long unfiled, List<Long> values) {
        public Cell {
            keys = List.copyOf(keys);
            values = List.copyOf(values);
        }

        boolean isEmpty() {
            return unfiled == 0 && values.stream().allMatch(v -> v == 0);
        }
    }

    /**
     * The value of a term in one of the cells.
     *
     * @throws IllegalArgumentException if the term was not asked for
     */
    public long value(Cell cell, Term term) {
        int at = terms.indexOf(term);
        if (at < 0) {
            throw new IllegalArgumentException("not counted: " + term.text());
        }
        return cell.values().get(at);
    }
}
