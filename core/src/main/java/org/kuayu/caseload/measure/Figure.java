package org.kuayu.caseload.measure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The value of a measure with the counts it was computed from, so that its arithmetic can be shown.
 *
 * @param measure what was measured
 * @param value rounded half up; empty where the denominator is nought: undefined stays undefined
 * @param above the count above the line; of money in 分
 * @param below the count below the line; empty for a plain count
 * @param days the length of the period
 */
public record Figure(Measure measure, Optional<BigDecimal> value, long above, OptionalLong below, long days) {
    /** A share of fewer cases says less than its two counts. */
    public static final long LEAST = 10;

    public Figure {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(below, "below");
    }

    /** Whether it is a share of so few cases that its two counts are shown: below the line are fewer than {@link #LEAST}. */
    public boolean few() {
        return measure.unit() == Measure.Unit.PERCENT && value.isPresent() && below.orElse(LEAST) < LEAST;
    }

    /** The cases that the share is of: those above the line, or what they leave of those below it. */
    public long part() {
        return measure.factor() == Measure.Factor.REMAINDER ? below.orElse(above) - above : above;
    }
}
