package org.kuayu.directory;

import java.time.LocalDate;

/**
 * Days on which a mediator cannot be had; both inclusive.
 *
 * @param from the first day
 * @param until the last day
 */
public record Absence(LocalDate from, LocalDate until) {
    public Absence {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("absence " + from + " … " + until);
        }
    }

    /** Whether the day is one of them. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
