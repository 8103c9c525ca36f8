package org.kuayu.exchange;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How a wire is doing.
 *
 * @param wire its name
 * @param downSince when the first of the failures in a row happened; empty while it works
 * @param failures how many attempts failed in a row
 * @param nextAttempt before which nothing is tried; empty while it works
 * @param lastSuccess when something last went over it
 * @param note why the last attempt failed; empty while it works
 */
public record WireState(
        String wire,
        Optional<Instant> downSince,
        int failures,
        Optional<Instant> nextAttempt,
        Optional<Instant> lastSuccess,
        String note) {
    public WireState {
        Objects.requireNonNull(wire, "wire");
        Objects.requireNonNull(downSince, "downSince");
        Objects.requireNonNull(nextAttempt, "nextAttempt");
        Objects.requireNonNull(lastSuccess, "lastSuccess");
        Objects.requireNonNull(note, "note");
    }

    /** A wire that nothing is known of yet. */
    public static WireState fresh(String wire) {
        return new WireState(wire, Optional.empty(), 0, Optional.empty(), Optional.empty(), "");
    }

    /** Whether something may be tried at this instant; a clock that was set back closes no wire for longer than a pause. */
    public boolean open(Instant at) {
        return nextAttempt
                .filter(next -> at.isBefore(next) && !at.plus(Outbox.LONGEST_PAUSE).isBefore(next))
                .isEmpty();
    }

    /** The wire after something went over it. */
    WireState worked(Instant at) {
        return new WireState(wire, Optional.empty(), 0, Optional.empty(), Optional.of(at), "");
    }

    /** The wire after a failure, not tried again before {@code next}. */
    WireState failed(Instant at, Instant next, String why) {
        return new WireState(
                wire, Optional.of(downSince.orElse(at)), failures + 1, Optional.of(next), lastSuccess, why);
    }

    /** The wire as it was, open at once. */
    WireState opened() {
        return new WireState(wire, downSince, failures, Optional.empty(), lastSuccess, note);
    }
}
