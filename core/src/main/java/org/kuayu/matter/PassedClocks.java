package org.kuayu.matter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.kuayu.calendar.LegalDay;

/** Leads a procedure to what it does by the clock alone: to matters of which a running clock has passed. Thread-safe. */
public final class PassedClocks {
    private static final int PIECE = 1_000;
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final MatterStore store;
    private Instant since = Instant.EPOCH;

    /** Over this store, nothing asked yet. */
    public PassedClocks(MatterStore store) {
        this.store = Objects.requireNonNull(store, "store");
    }

    /**
     * Shows the work each matter of which a clock passed since it was asked last, and returns how many it changed. On a new day
     * it shows all whose clocks ever passed and still run, since corrections may have moved dates back.
     */
    public synchronized int changeEach(Instant at, Predicate<Matter> work) {
        boolean sameDay = LegalDay.of(since).equals(LegalDay.of(at));
        int changed = changeEach(sameDay ? since : Instant.EPOCH, at, work);
        since = at;
        return changed;
    }

    /** A span in which more passed than fits into one answer is asked in halves. */
    private int changeEach(Instant from, Instant until, Predicate<Matter> work) {
        List<String> passed = store.listPassed(from, until, PIECE);
        Duration half = Duration.between(from, until).dividedBy(2);
        if (passed.size() == PIECE && half.compareTo(SHORTEST) > 0) {
            return changeEach(from, from.plus(half), work) + changeEach(from.plus(half), until, work);
        }
        return (int) passed.stream()
                .filter(id -> store.find(id).filter(work).isPresent())
                .count();
    }
}
