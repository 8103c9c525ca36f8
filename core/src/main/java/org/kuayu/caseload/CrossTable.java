package org.kuayu.caseload;

import java.util.List;
import java.util.Optional;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.ReportPeriod;

/**
 * Figures by rows and columns.
 *
 * @param question what was asked
 * @param cutoff the journal sequence up to which acts were counted
 * @param groups cells in the order of codes, names and time, rows before columns, without those that are empty; then the
 *     totals of the rows, the totals of the columns, and the whole, each as if counted by itself
 * @param contradictions cases whose days contradict themselves (closed before filed) so that the identity breaks; at
 *     most 100, in the order of their first import
 */
public record CrossTable(CrossQuestion question, long cutoff, List<Group> groups, List<String> contradictions) {
    public CrossTable {
        groups = List.copyOf(groups);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * One cell or total.
     *
     * @param rowKey the value of each dimension of the rows; empty in a total over the rows
     * @param columnKey the value of each dimension of the columns; empty in a total over the columns
     * @param scope the cases it counts
     * @param period the days it counts
     * @param figures one for each measure, in their order
     */
    public record Group(
            List<String> rowKey, List<String> columnKey, Scope scope, ReportPeriod period, List<Figure> figures) {
        public Group {
            rowKey = List.copyOf(rowKey);
            columnKey = List.copyOf(columnKey);
            figures = List.copyOf(figures);
        }
    }

    /** The cell or total with these keys; empty where no case stands in it. */
    public Optional<Group> find(List<String> rowKey, List<String> columnKey) {
        return groups.stream()
                .filter(g -> g.rowKey.equals(rowKey) && g.columnKey.equals(columnKey))
                .findFirst();
    }
}
