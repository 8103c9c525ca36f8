package org.kuayu.control;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.court.CourtCode;

/**
 * Which standing seizures somebody wants to see; empty sets, texts and optionals ask for everything.
 *
 * @param courts that control them
 * @param registry the code of the registry
 * @param states where they stand
 * @param from the last day of the term is this day or later
 * @param until the last day of the term is this day or earlier
 * @param text a part of unit number, case number, notice or debtor; a whole unit number finds the rows of that unit alone. A
 *     store in a database looks for a text only among the first 20 000 rows that match everything else
 */
public record StandingFilter(
        Set<CourtCode> courts,
        String registry,
        Set<SeizureState> states,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String text) {
    public StandingFilter {
        courts = Set.copyOf(courts);
        Objects.requireNonNull(registry, "registry");
        states = Set.copyOf(states);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(text, "text");
    }
}
