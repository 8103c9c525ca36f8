package org.kuayu.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Days that do not count towards a deadline: an appraisal, a suspension. While a pause runs its last day is not known.
 *
 * @param from the first day that does not count
 * @param until the last day that does not count, inclusive; empty while it runs
 * @param reason stable code of the reason: {@code appraisal}
 * @param citation where it says that these days do not count
 */
public record Pause(LocalDate from, Optional<LocalDate> until, String reason, Optional<Citation> citation) {
    public Pause {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(citation, "citation");
        until.ifPresent(last -> {
            if (last.isBefore(from)) {
                throw new IllegalArgumentException("pause " + from + " … " + last);
            }
        });
    }
}
