package org.kuayu.control.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.control.queue.QueueState;

/**
 * What picture is asked for.
 *
 * @param current the queue as it stands
 * @param supposed the queue as it would stand; drawn translucent from {@code current} on
 * @param forward whether the clock was moved: the rows then stand in the order of the supposed queue
 * @param today the real today where {@code current} is of an earlier instant; empty where it is of today
 * @param everything whether every ended seizure has a row; else the last ones and those that gave way to a live one
 * @param window the days to show; empty for all that has to be seen
 */
public record LedgerAsk(
        QueueState current,
        Optional<QueueState> supposed,
        boolean forward,
        Optional<Instant> today,
        boolean everything,
        Optional<Window> window) {
    /** Days, both inclusive. */
    public record Window(LocalDate first, LocalDate last) {
        public Window {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("window: " + first + " to " + last);
            }
        }
    }

    public LedgerAsk {
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(supposed, "supposed");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(window, "window");
    }

    /** The queue as it stands, nothing supposed. */
    public static LedgerAsk of(QueueState current) {
        return new LedgerAsk(current, Optional.empty(), false, Optional.empty(), false, Optional.empty());
    }

    /** The same with what would happen, in the order of today. */
    public LedgerAsk supposing(QueueState state) {
        return new LedgerAsk(current, Optional.of(state), false, today, everything, window);
    }

    /** The same with the clock moved to the instant of this state. */
    public LedgerAsk forwardTo(QueueState state) {
        return new LedgerAsk(current, Optional.of(state), true, today, everything, window);
    }

    /** The same as a look back: the state is of an earlier instant than today. */
    public LedgerAsk seenOn(Instant realToday) {
        return new LedgerAsk(current, supposed, forward, Optional.of(realToday), everything, window);
    }

    /** The same with a row for every ended seizure. */
    public LedgerAsk withEverything() {
        return new LedgerAsk(current, supposed, forward, today, true, window);
    }

    /** The same for these days only, both inclusive. */
    public LedgerAsk between(LocalDate first, LocalDate last) {
        return new LedgerAsk(current, supposed, forward, today, everything, Optional.of(new Window(first, last)));
    }
}
