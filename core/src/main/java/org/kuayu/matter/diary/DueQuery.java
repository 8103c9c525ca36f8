package org.kuayu.matter.diary;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kuayu.matter.DueFilter;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.Worker;

/**
 * Which running clocks somebody looks at (WF-6).
 *
 * @param whose whose matters
 * @param place at which of his places; all of them where it is empty
 * @param kinds only these kinds of matter; empty for all
 * @param from due at or after this instant
 * @param until due before this instant
 */
public record DueQuery(
        Whose whose, Optional<String> place, Set<MatterKind> kinds, Optional<Instant> from, Optional<Instant> until) {
    /** Whose matters a list of dates is about. */
    public enum Whose {
        /** 本人: matters that he works on. */
        MINE,
        /** 本部门: matters that his place has to staff. */
        TEAM,
        /** 本单位参与的: all matters in which his place takes part. */
        PLACE
    }

    public DueQuery {
        Objects.requireNonNull(whose, "whose");
        Objects.requireNonNull(place, "place");
        kinds = Set.copyOf(kinds);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /** All dates of these matters. */
    public static DueQuery of(Whose whose) {
        return new DueQuery(whose, Optional.empty(), Set.of(), Optional.empty(), Optional.empty());
    }

    /** The same of other matters. */
    public DueQuery with(Whose other) {
        return new DueQuery(other, place, kinds, from, until);
    }

    /** The same, due before this instant. */
    public DueQuery before(Instant end) {
        return new DueQuery(whose, place, kinds, from, Optional.of(end));
    }

    /** What the store is asked for this worker; for a place that is not his there is nothing. */
    DueFilter filter(Worker worker) {
        List<String> places = place.map(p -> worker.places().contains(p) ? List.of(p) : List.<String>of())
                .orElse(worker.places());
        Optional<String> assignee = whose == Whose.MINE ? Optional.of(worker.login()) : Optional.empty();
        Optional<String> team = whose == Whose.TEAM ? places.stream().findFirst() : Optional.empty();
        return new DueFilter(places, assignee, team, kinds, from, until);
    }
}
