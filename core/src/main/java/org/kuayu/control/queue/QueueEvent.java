package org.kuayu.control.queue;

import java.time.Instant;
import java.util.Objects;

/**
 * One event of a unit's queue. The order of a queue is the order of the registry's intake numbers, whatever the order in
 * which the events become known (handbook §1.5, invariant vi).
 *
 * @param intake the registry's intake number 收件号: one counter for paper and wire, unique within the registry
 * @param at when it reached the registry
 * @param act what it says
 */
public record QueueEvent(long intake, Instant at, QueueAct act) {
    public QueueEvent {
        if (intake < 1) {
            throw new IllegalArgumentException("intake number: " + intake);
        }
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(act, "act");
    }
}
