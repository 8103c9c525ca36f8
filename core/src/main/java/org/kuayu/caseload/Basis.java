package org.kuayu.caseload;

import java.util.Objects;
import java.util.OptionalLong;
import org.kuayu.caseload.measure.ReportPeriod;

/**
 * What a figure is counted from.
 *
 * @param scope which cases
 * @param period over which days
 * @param cutoff the journal sequence up to which acts count; absent for everything that was followed so far
 */
public record Basis(Scope scope, ReportPeriod period, OptionalLong cutoff) {
    public Basis {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(cutoff, "cutoff");
    }

    /** As things stand now. */
    public static Basis of(Scope scope, ReportPeriod period) {
        return new Basis(scope, period, OptionalLong.empty());
    }
}
