package org.kuayu.caseload.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Between which values a measure is unremarkable 合理区间: a range to read a figure against, neither a target nor a rank.
 *
 * @param measure the code of the measure
 * @param from the first day on which it applies
 * @param to the last day, inclusive; absent while it still applies
 * @param least its lower end, inclusive; absent where it has none
 * @param most its upper end, inclusive; absent where it has none
 * @param source who laid it down
 * @param sample whether it is an invented example, which a page must say
 */
public record ReferenceInterval(
        String measure,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        String source,
        boolean sample) {
    /** Where a value lies. */
    public enum Place {
        BELOW,
        WITHIN,
        ABOVE
    }

    public ReferenceInterval {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(source, "source");
        if (least.isEmpty() && most.isEmpty()) {
            throw new IllegalArgumentException("an interval without ends: " + measure);
        }
    }

    /** Where this value lies. */
    public Place place(BigDecimal value) {
        if (least.filter(l -> value.compareTo(l) < 0).isPresent()) {
            return Place.BELOW;
        }
        return most.filter(m -> value.compareTo(m) > 0).isPresent() ? Place.ABOVE : Place.WITHIN;
    }

    boolean applies(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }
}
