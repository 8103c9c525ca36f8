package org.kuayu.agenda;

import java.time.Instant;
import java.util.Objects;

/**
 * A time in which somebody cannot be had.
 *
 * @param id its identifier: {@code U-000007}
 * @param login who
 * @param from when it begins
 * @param until the first instant after it
 * @param reason in his own words, which only he reads; empty for a time from elsewhere
 * @param source where it comes from
 */
public record Unavailable(String id, String login, Instant from, Instant until, String reason, Source source) {
    /** Where a time comes from. */
    public enum Source {
        /** He entered it. */
        OWN,
        /** From a calendar file that he brought in: times alone, no subjects. */
        ICS,
        /** A day of absence in the directory. */
        DIRECTORY
    }

    public Unavailable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(login, "login");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("unavailable " + from + " … " + until);
        }
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(source, "source");
    }

    /** Whether the two have an instant in common. */
    public boolean overlaps(Instant start, Instant end) {
        return from.isBefore(end) && start.isBefore(until);
    }
}
