package org.kuayu.workbench.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.kuayu.exchange.Outbox;

/**
 * When each registry that polls last called; kept, but not more than once a minute, because some call every second. Also says
 * how many attempts by strangers are worth a trace. Thread-safe.
 */
final class Pulse {
    private static final Duration KEPT_EVERY = Duration.ofMinutes(1);
    private static final int TRACES_A_MINUTE = 10;

    private final Outbox outbox;
    private final Map<String, Instant> kept = new HashMap<>();
    private Instant minute = Instant.EPOCH;
    private int traces;

    Pulse(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A registry called, and was answered or refused. */
    synchronized void called(Partner partner, boolean answered, Instant at) {
        Instant last = kept.getOrDefault(partner.code(), Instant.EPOCH);
        if (answered && Duration.between(last, at).abs().compareTo(KEPT_EVERY) >= 0) {
            kept.put(partner.code(), at);
            outbox.called(partner.code(), at);
        }
    }

    /** Whether one more attempt by a stranger leaves a trace; a flood of them leaves ten a minute. */
    synchronized boolean traces(Instant at) {
        if (Duration.between(minute, at).abs().compareTo(Duration.ofMinutes(1)) >= 0) {
            minute = at;
            traces = 0;
        }
        return ++traces <= TRACES_A_MINUTE;
    }
}
