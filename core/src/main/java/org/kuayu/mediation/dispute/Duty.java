package org.kuayu.mediation.dispute;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.mediation.agreement.Obligation;

/**
 * An obligation of the agreement in force, with what was performed of it (ME-13).
 *
 * @param number its place in the agreement, from 1
 * @param obligation what is owed
 * @param paid what was paid of it in 分
 * @param done when it was performed wholly; empty until then
 */
public record Duty(int number, Obligation obligation, long paid, Optional<Instant> done) {
    public Duty {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(done, "done");
    }

    /** Whether its last day has passed and it was not performed wholly. */
    public boolean overdueAt(Instant at) {
        return done.isEmpty()
                && obligation.due().filter(day -> !at.isBefore(LegalDay.after(day))).isPresent();
    }

    /** Whether it is still to be performed; what must be left undone never is. */
    boolean open() {
        return done.isEmpty() && obligation.kind() != Obligation.Kind.REFRAIN;
    }

    /** The same after a payment, or after the whole was performed. */
    Duty performed(Optional<Long> fen, Instant at) {
        long sum = paid + fen.orElse(0L);
        boolean whole = fen.isEmpty() || sum >= obligation.fen().orElse(Long.MAX_VALUE);
        return new Duty(number, obligation, sum, whole ? Optional.of(at) : Optional.empty());
    }
}
