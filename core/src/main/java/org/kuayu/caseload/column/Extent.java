package org.kuayu.caseload.column;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.casefile.Access;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.ReportPeriod;

/**
 * Which rows of the columns a question is about.
 *
 * @param where conditions, all of which hold; {@code CAUSE} holds for what lies below, and for the cause alone where the
 *     value ends with {@code /}
 * @param access who asks
 * @param period over which days
 * @param cutoff the journal sequence up to which acts count
 * @param only the numbers of the cases asked about, as {@link CaseColumns#number} gives them; absent for all
 */
public record Extent(
        List<CaseCondition> where, Access access, ReportPeriod period, long cutoff, Optional<BitSet> only) {
    public Extent {
        where = List.copyOf(where);
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(only, "only");
    }
}
