package org.kuayu.control.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kuayu.control.queue.QueueAct.Correct;
import org.kuayu.control.queue.QueueAct.Strike;
import org.kuayu.control.queue.QueueTable.Refused;
import org.kuayu.property.UnitNumber;

/**
 * The seizure queue 轮候 of one unit: a pure function of events, clock and policy. Immutable.
 *
 * <p>An event counts at its own time, but never before one of a smaller intake number: where a clock was set back, the
 * later time counts, with a note. A correction or strike is seen from its own time on and puts the queue as if the event
 * had been entered that way; the last one of an event counts.
 */
public final class UnitQueue {
    private final UnitNumber unit;
    private final List<QueueEvent> events;
    private final QueuePolicy policy;

    private UnitQueue(UnitNumber unit, List<QueueEvent> events, QueuePolicy policy) {
        this.unit = unit;
        this.events = events;
        this.policy = policy;
    }

    /**
     * The queue of these events, given in any order; the same event twice counts once.
     *
     * @throws IllegalArgumentException if two different events have the same intake number
     */
    public static UnitQueue of(UnitNumber unit, Collection<QueueEvent> events, QueuePolicy policy) {
        Map<Long, QueueEvent> ordered = new TreeMap<>();
        for (QueueEvent event : events) {
            QueueEvent other = ordered.putIfAbsent(event.intake(), event);
            if (other != null && !other.equals(event)) {
                throw new IllegalArgumentException("two events with the intake number " + event.intake());
            }
        }
        return new UnitQueue(unit, List.copyOf(ordered.values()), policy);
    }

    /** How the queue stands at this instant; events that count later are not seen. */
    public QueueState at(Instant clock) {
        var notes = new QueueNote.Book();
        List<QueueEvent> seen = inTime(corrected(clock, notes), clock, notes);
        return new QueueRun(seen, policy, notes).state(unit, clock);
    }

    /** The events as the corrections seen by this instant leave them. */
    private List<QueueEvent> corrected(Instant clock, QueueNote.Book notes) {
        if (events.stream().noneMatch(e -> correcting(e.act()))) {
            return events;
        }
        Map<Long, QueueEvent> entered = new TreeMap<>();
        Set<Long> struck = new HashSet<>();
        for (QueueEvent event : events) {
            if (!correcting(event.act())) {
                entered.put(event.intake(), event);
            } else if (!event.at().isAfter(clock)) {
                correct(event, entered, struck, notes);
            }
        }
        entered.keySet().removeAll(struck);
        return List.copyOf(entered.values());
    }

    private static boolean correcting(QueueAct act) {
        return act instanceof Correct || act instanceof Strike;
    }

    private void correct(QueueEvent event, Map<Long, QueueEvent> entered, Set<Long> struck, QueueNote.Book notes) {
        long number = event.act() instanceof Correct c ? c.intake() : ((Strike) event.act()).intake();
        Optional<QueueEvent> wrong = Optional.ofNullable(entered.get(number));
        if (wrong.isEmpty()) {
            boolean correction = events.stream().anyMatch(e -> e.intake() == number && number < event.intake());
            var why = correction ? QueueReason.CORRECTION_OF_CORRECTION : QueueReason.UNKNOWN_EVENT;
            notes.refuse(event, new Refused(why), Long.toString(number));
        } else if (event.act() instanceof Correct c) {
            entered.put(number, new QueueEvent(number, c.at().orElse(wrong.get().at()), c.act()));
            struck.remove(number);
        } else {
            struck.add(number);
        }
    }

    /** The events that count by this instant, each at the time at which it counts. */
    private static List<QueueEvent> inTime(List<QueueEvent> entered, Instant clock, QueueNote.Book notes) {
        var seen = new ArrayList<QueueEvent>(entered.size());
        Instant latest = Instant.MIN;
        for (QueueEvent event : entered) {
            if (event.at().isAfter(clock)) {
                break;
            }
            if (event.at().isBefore(latest)) {
                notes.warn(event, QueueReason.CLOCK_SET_BACK, event.at() + " → " + latest);
                seen.add(new QueueEvent(event.intake(), latest, event.act()));
            } else {
                latest = event.at();
                seen.add(event);
            }
        }
        return seen;
    }

    /** What if this act reached the registry then, with the next intake number: the same function, one event more. */
    public UnitQueue with(Instant when, QueueAct act) {
        long next = events.isEmpty() ? 1 : events.getLast().intake() + 1;
        var more = new ArrayList<>(events);
        more.add(new QueueEvent(next, when, act));
        return new UnitQueue(unit, List.copyOf(more), policy);
    }

    /** The unit. */
    public UnitNumber unit() {
        return unit;
    }

    /** The events in the order of their intake numbers. */
    public List<QueueEvent> events() {
        return events;
    }

    /** The policy of the registry. */
    public QueuePolicy policy() {
        return policy;
    }
}
