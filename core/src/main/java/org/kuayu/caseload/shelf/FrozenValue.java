package org.kuayu.caseload.shelf;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.caseload.measure.Figure;

/**
 * A figure as it was counted when it was frozen, with its counts.
 *
 * @param ask which figure
 * @param value rounded half up; empty where the denominator was nought: undefined stays undefined
 * @param above the count above the line
 * @param below the count below the line; empty for a plain count
 */
public record FrozenValue(FigureAsk ask, Optional<BigDecimal> value, long above, OptionalLong below) {
    public FrozenValue {
        Objects.requireNonNull(ask, "ask");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(below, "below");
    }

    /** The same as a figure of its measure. */
    public Figure figure() {
        return new Figure(ask.measure(), value, above, below, ask.period().days());
    }
}
