package org.kuayu.workbench.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts failed logins per key within a sliding time; keeps the newest 10 000 keys. Thread-safe. */
final class Attempts {
    private static final int KEYS = 10_000;

    private final int allowed;
    private final Duration within;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > KEYS;
        }
    };

    Attempts(int allowed, Duration within) {
        this.allowed = allowed;
        this.within = within;
    }

    /** How long this key has to wait; zero if it may try now. */
    synchronized Duration wait(String key, Instant now) {
        Deque<Instant> times = failures.getOrDefault(key, new ArrayDeque<>());
        times.removeIf(t -> !t.plus(within).isAfter(now));
        return times.size() < allowed
                ? Duration.ZERO
                : Duration.between(now, times.getFirst().plus(within));
    }

    synchronized void failed(String key, Instant now) {
        failures.computeIfAbsent(key, k -> new ArrayDeque<>()).addLast(now);
    }

    synchronized void forget(String key) {
        failures.remove(key);
    }
}
