package org.kuayu.control.queue;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One stretch of a seizure's term.
 *
 * @param intake the event that gave it: the delivery or a renewal
 * @param from the first day, inclusive
 * @param lastDay the last day, inclusive, until 24:00
 * @param basis where the last day comes from
 */
public record TermSegment(long intake, LocalDate from, LocalDate lastDay, Basis basis) {
    /** Where the last day of a segment comes from. */
    public enum Basis {
        /** Written in the notice; it governs (handbook R7). */
        WRITTEN,
        /** Computed from a length, the first day counted (R8). */
        LENGTH_INCLUSIVE,
        /** Computed from a length, the first day not counted (民法典 2020, arts 201–202). */
        LENGTH_CIVIL_CODE
    }

    public TermSegment {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(basis, "basis");
    }
}
