package org.kuayu.control.queue;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.Citation;

/**
 * One step of a seizure's life.
 *
 * @param at the legal instant of the change, which may lie before the time at which it was recorded
 * @param intake the event that caused it; 0 for the clock (an expiry, and the promotion that follows it)
 * @param from the state before; empty for the first
 * @param to the state after
 * @param reason why
 * @param rule where the rule stands
 */
public record StateChange(
        Instant at, long intake, Optional<SeizureState> from, SeizureState to, QueueReason reason, Citation rule) {
    public StateChange {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(rule, "rule");
    }
}
