package org.kuayu.matter;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which running clocks a list shows (WF-6), the earliest first, then by matter.
 *
 * @param places clocks of matters in which one of these takes part; empty for none at all
 * @param assignee only of matters of this login
 * @param team only of matters that this place has to staff
 * @param kinds only of these kinds of matter; empty for all
 * @param from due at or after this instant
 * @param until due before this instant
 */
public record DueFilter(
        List<String> places,
        Optional<String> assignee,
        Optional<String> team,
        Set<MatterKind> kinds,
        Optional<Instant> from,
        Optional<Instant> until) {
    public DueFilter {
        places = List.copyOf(places);
        Objects.requireNonNull(assignee, "assignee");
        Objects.requireNonNull(team, "team");
        kinds = Set.copyOf(kinds);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }
}
