package org.kuayu.control.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.property.UnitNumber;

/**
 * The queue of one unit as it stands at one instant.
 *
 * @param unit the unit
 * @param at the instant asked for
 * @param seizures every seizure that ever was delivered, in the order of the queue, pieces of one seizure together
 * @param claims on the surplus of sales, in order
 * @param notes refused and doubtful events, by intake number
 * @param nextEnd the last day of the term that ends first among those that can; after it the queue stands differently
 */
public record QueueState(
        UnitNumber unit,
        Instant at,
        List<StandingSeizure> seizures,
        List<SurplusClaim> claims,
        List<QueueNote> notes,
        Optional<LocalDate> nextEnd) {
    public QueueState {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(at, "at");
        seizures = List.copyOf(seizures);
        claims = List.copyOf(claims);
        notes = List.copyOf(notes);
        Objects.requireNonNull(nextEnd, "nextEnd");
    }

    /** Those in force, in the order of the queue; more than one only by scope. */
    public List<StandingSeizure> effective() {
        return seizures.stream().filter(s -> s.state().effective()).toList();
    }

    /** Those that wait, in the order of the queue. */
    public List<StandingSeizure> waiting() {
        return seizures.stream().filter(s -> s.state().waiting()).toList();
    }
}
