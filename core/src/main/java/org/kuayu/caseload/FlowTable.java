package org.kuayu.caseload;

import java.util.List;
import java.util.Optional;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Flow;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;

/**
 * The flow of a scope over a period, whole and by rows.
 *
 * @param question what was asked
 * @param cutoff the journal sequence up to which acts were counted
 * @param total the whole; counted by itself, so that it need not equal the sum of the parts shown
 * @param rows in the order of their keys: codes, names, or time; rows without any case are left out unless they are time
 * @param contradictions cases whose days contradict themselves (closed before filed) so that the identity breaks; at
 *     most 100, in the order of their first import
 */
public record FlowTable(Question question, long cutoff, Row total, List<Row> rows, List<String> contradictions) {
    public FlowTable {
        rows = List.copyOf(rows);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * One line of the table.
     *
     * @param key a region, level, court, procedure, cause path, {@code 2024} or {@code 2024-05}; empty where the cases
     *     have none
     * @param scope the cases it counts; absent where no scope can name them, as for cases without a known court
     * @param period the days it counts
     * @param flow the counts
     * @param unfiled cases of the row without a filing day, counted apart, whatever the period
     */
    public record Row(String key, Optional<Scope> scope, ReportPeriod period, Flow flow, long unfiled) {
        /** The measure's figure for this row. */
        public Figure figure(Measure measure) {
            return measure.of(flow, period);
        }
    }

    /** Whether 旧存 + 新收 = 结案 + 未结 in the whole and in every row. */
    public boolean balanced() {
        return total.flow().gap() == 0 && rows.stream().allMatch(r -> r.flow().gap() == 0) && contradictions.isEmpty();
    }
}
