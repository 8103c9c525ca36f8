package org.kuayu.casefile.course;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A closed case that was opened again under its number.
 *
 * @param closed the day of the earlier closing
 * @param result how it was closed then, as printed; empty where nobody says
 * @param reopened the day on which it was opened again
 */
public record Reopening(LocalDate closed, String result, LocalDate reopened) {
    public Reopening {
        Objects.requireNonNull(closed, "closed");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(reopened, "reopened");
        if (reopened.isBefore(closed)) {
            throw new IllegalArgumentException("reopened " + reopened + " before closed " + closed);
        }
    }
}
