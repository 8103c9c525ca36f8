package org.kuayu.caseload;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;

/**
 * What a table of one's own is asked for.
 *
 * @param rows dimensions of the rows, the outer one first; none for one row
 * @param columns dimensions of the columns, the outer one first; none for one column
 * @param measures what stands in each cell
 * @param scope which cases
 * @param period over which days; where a dimension is time, each of its parts
 * @param cutoff the journal sequence up to which acts count; absent for everything that was followed so far
 */
public record CrossQuestion(
        List<Dimension> rows,
        List<Dimension> columns,
        List<Measure> measures,
        Scope scope,
        ReportPeriod period,
        OptionalLong cutoff) {
    public CrossQuestion {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        measures = List.copyOf(measures);
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(cutoff, "cutoff");
        var all = new ArrayList<>(rows);
        all.addAll(columns);
        if (new HashSet<>(all).size() < all.size()) {
            throw new IllegalArgumentException("a dimension stands twice: " + all);
        }
    }

    /** The same question, acts after this journal sequence left out. */
    public CrossQuestion asOf(long sequence) {
        return new CrossQuestion(rows, columns, measures, scope, period, OptionalLong.of(sequence));
    }
}
