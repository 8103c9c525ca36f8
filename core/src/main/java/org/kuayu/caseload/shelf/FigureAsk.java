package org.kuayu.caseload.shelf;

import java.util.Objects;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;

/**
 * A figure that is asked for: a measure of some cases over some days.
 *
 * @param name what tells it from the others it stands with; may be empty where it stands alone
 * @param measure what is measured
 * @param scope of which cases
 * @param period over which days
 */
public record FigureAsk(String name, Measure measure, Scope scope, ReportPeriod period) {
    public FigureAsk {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(period, "period");
    }
}
