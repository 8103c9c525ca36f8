package org.kuayu.caseload;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;

/**
 * The cases behind one count.
 *
 * @param scope which cases were counted
 * @param term what was counted of them
 * @param period over which days
 * @param cutoff the journal sequence up to which acts count; absent for everything that was followed so far
 * @param only the cases picked out, among which it was counted; absent for all
 */
public record Listing(
        Scope scope, Term term, ReportPeriod period, OptionalLong cutoff, Optional<Selection> only) {
    public Listing {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(cutoff, "cutoff");
        Objects.requireNonNull(only, "only");
    }

    /** The cases behind a count over all cases. */
    public Listing(Scope scope, Term term, ReportPeriod period, OptionalLong cutoff) {
        this(scope, term, period, cutoff, Optional.empty());
    }

    /** The same cases, acts after this journal sequence left out. */
    public Listing asOf(long sequence) {
        return new Listing(scope, term, period, OptionalLong.of(sequence), only);
    }

    /** The same without what was counted. */
    public Basis basis() {
        return new Basis(scope, period, cutoff);
    }
}
