package org.kuayu.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How far an import under way has come, as of one moment.
 *
 * @param run the run as last committed
 * @param share which share of the file has been read, from 0 to 1
 * @param since when this process began to work on it
 * @param rowsBefore rows that had been read before that
 */
public record Progress(ImportRun run, double share, Instant since, long rowsBefore) {
    public Progress {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(since, "since");
    }

    /** Rows a second since the work began; 0 in the first instant. */
    public double rate(Instant now) {
        long millis = Duration.between(since, now).toMillis();
        return millis <= 0 ? 0 : (run.counts().rowsRead() - rowsBefore) * 1000.0 / millis;
    }

    /** How long the rest will take at this rate; empty while that cannot be said. */
    public Optional<Duration> timeLeft(Instant now) {
        long expected = run.counts().rowsExpected();
        double rate = rate(now);
        if (expected <= 0 || rate <= 0) {
            return Optional.empty();
        }
        long left = Math.max(0, expected - run.counts().rowsRead());
        return Optional.of(Duration.ofMillis((long) (left / rate * 1000)));
    }
}
