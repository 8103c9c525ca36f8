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
    public Figure {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(below, "below");
    }

    /** Whether it is a ratio of so few cases that the two counts say more than the ratio: below the line are fewer than this. */
    public boolean few(long least) {
        return below.isPresent() && below.getAsLong() < least;
    }
}
