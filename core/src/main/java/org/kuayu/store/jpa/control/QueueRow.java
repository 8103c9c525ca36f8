package org.kuayu.store.jpa.control;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A property unit that has a queue, or had rows derived for it. */
@Entity(name = "QueueRow")
@Table(name = "queue_unit")
class QueueRow {
    /** How many bits of an event's number lie behind the number of its unit. */
    static final int EVENT_BITS = 32;

    /** How many bits of a standing row's number lie behind the number of its unit. */
    static final int STANDING_BITS = 16;

    @Id
    @Column(name = "unit_number")
    String unitNumber;

    long number;
    long unit;

    /** One event, found by the registry's number for it. */
    @Entity(name = "EventRow")
    @IdClass(EventId.class)
    @Table(name = "queue_event")
    static class EventRow {
        @Id
        String registry;

        @Id
        long intake;

        long number;
        byte[] event;
        long unit;
    }

    /** The registry's number for an event. */
    record EventId(String registry, long intake) implements Serializable {}

    /** The next day whose end changes the queue. */
    @Entity(name = "EndRow")
    @Table(name = "queue_end")
    static class EndRow {
        @Id
        long number;

        @Column(name = "unit_number")
        String unitNumber;

        @Column(name = "next_end")
        long nextEnd;

        long unit;
    }
}
