package org.kuayu.caseload;

import java.util.Objects;
import java.util.OptionalLong;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.ReportPeriod;

/**
 * What a table of figures is asked for.
 *
 * @param scope which cases
 * @param period over which days
 * @param by what the rows stand for
 * @param cutoff the journal sequence up to which acts count; absent for everything that was followed so far
 */
public record Question(Scope scope, ReportPeriod period, Dimension by, OptionalLong cutoff) {
    public Question {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(cutoff, "cutoff");
    }

    /** The question as things stand now. */
    public static Question of(Scope scope, ReportPeriod period, Dimension by) {
        return new Question(scope, period, by, OptionalLong.empty());
    }

    /** The same question with other rows. */
    public Question by(Dimension dimension) {
        return new Question(scope, period, dimension, cutoff);
    }

    /** The same question about other cases. */
    public Question about(Scope other) {
        return new Question(other, period, by, cutoff);
    }

    /** The same question, acts after this journal sequence left out. */
    public Question asOf(long sequence) {
        return new Question(scope, period, by, OptionalLong.of(sequence));
    }
}
