package org.kuayu.caseload.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The value of a measure with the counts it was computed from, so that its arithmetic can be shown.
 *
 * @param measure what was measured
 * @param value rounded half up; empty where the denominator is nought: undefined stays undefined
 * @param flow the counts
 * @param days the length of the period
 */
public record Figure(Measure measure, Optional<BigDecimal> value, Flow flow, long days) {
    /** The count above the line. */
    public long above() {
        return flow.count(measure.numerator());
    }

    /** The count below the line; empty for a plain count. */
    public Optional<Long> below() {
        return measure.denominator().map(flow::count);
    }
}
