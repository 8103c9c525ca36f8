package org.kuayu.control.queue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.kuayu.property.UnitNumber;

/**
 * The seizure queue 轮候 of one unit: a pure function of events, clock and policy. Immutable.
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
        return new UnitQueue(unit, List.copyOf(events), policy);
    }

    /** How the queue stands at this instant; events that reached the registry later are not seen. */
    public QueueState at(Instant clock) {
        return new QueueState(unit, clock, List.of(), List.of(), List.of(), java.util.Optional.empty());
    }

    /** What if this act reached the registry then, with the next intake number: the same function, one event more. */
    public UnitQueue with(Instant when, QueueAct act) {
        long next = events.stream().mapToLong(QueueEvent::intake).max().orElse(0) + 1;
        var more = new java.util.ArrayList<>(events);
        more.add(new QueueEvent(next, when, act));
        return new UnitQueue(unit, more, policy);
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
