package org.kuayu.control.queue;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One stretch of a seizure's term.
 *
 * @param intake the event that gave it: the delivery or a renewal
 * @param start what it begins with
 * @param from the first day, inclusive
 * @param lastDay the last day, inclusive, until 24:00
 * @param basis where the last day comes from
 */
public record TermSegment(long intake, Start start, LocalDate from, LocalDate lastDay, Basis basis) {
    /** What a segment begins with. */
    public enum Start {
        /** The delivery of the notice. */
        DELIVERED,
        /** The seizure came into force after it had waited. */
        PROMOTED,
        /** A renewal. */
        RENEWED
    }

    /** Where the last day of a segment comes from. */
    public enum Basis {
        /** Written in the notice; it governs (handbook R7). */
        WRITTEN,
        /** Computed from a length, the first day counted (R8). */
        LENGTH_INCLUSIVE,
        /** Computed from a length, the first day not counted (民法典 2020, arts 201–202). */
        LENGTH_CIVIL_CODE,
        /** As many days as were written, counted from the day on which it came into force. */
        SAME_DAYS
    }

    public TermSegment {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(basis, "basis");
    }
}
