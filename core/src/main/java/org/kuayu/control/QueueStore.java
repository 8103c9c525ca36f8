package org.kuayu.control;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.property.UnitNumber;

/**
 * Keeps the events of queues, and beside them how each seizure stands, derived, so that lists need not compute. Reading from
 * any thread; writing only inside {@code Journal.write}, on its thread.
 */
public interface QueueStore {
    /** The next intake number of the registry, from 1, each given once: one counter for paper and wire. */
    long nextIntake(String registry);

    /**
     * Keeps an event. The same event again changes nothing.
     *
     * @throws IllegalStateException if another event has the number in this registry
     */
    void append(String registry, UnitNumber unit, QueueEvent event);

    /** The events of the unit, by intake number. */
    List<QueueEvent> list(UnitNumber unit);

    /** Replaces what is derived for the unit: its rows, and the next day whose end changes something. */
    void putStanding(UnitNumber unit, List<StandingRow> rows, Optional<LocalDate> nextEnd);

    /** Derived rows that match, by last day, then unit, then intake number; rows without a last day come last. */
    List<StandingRow> listStanding(StandingFilter filter, int offset, int limit);

    /** How many derived rows match. */
    long countStanding(StandingFilter filter);

    /** Units with a {@code nextEnd} before this day, whose rows are out of date; by that day; at most {@code limit}. */
    List<UnitNumber> listEndedBefore(LocalDate day, int limit);

    /**
     * The events of at most so many units, each unit's by intake number, for computing every queue anew. The units come in an
     * order of the store's own that does not change; who goes on behind the last of the answer until it is empty has seen
     * each unit once that had events when he began.
     *
     * @param after a unit of an earlier answer; empty for the first of all
     * @param units how many at most
     */
    default SequencedMap<UnitNumber, List<QueueEvent>> listEventsAfter(Optional<UnitNumber> after, int units) {
        var out = new LinkedHashMap<UnitNumber, List<QueueEvent>>();
        listUnitsAfter(after, units).forEach(unit -> out.put(unit, list(unit)));
        return out;
    }

    /** Units that have events, with a number greater than {@code after} (empty: from the start), ascending. */
    List<UnitNumber> listUnitsAfter(Optional<UnitNumber> after, int limit);
}
