package org.kuayu.control.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.queue.StandingSeizure;

/**
 * One seizure, or one piece of it, in the picture.
 *
 * @param key names it within the picture: the seizure's identifier, with {@code ~1}, {@code ~2} … for further pieces
 * @param standing where it stands in the state whose order the rows have
 * @param supposed whether it exists only if
 * @param bars its stretches, by time; none for one that never entered the queue
 */
public record LedgerRow(String key, StandingSeizure standing, boolean supposed, List<LedgerBar> bars) {
    public LedgerRow {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(standing, "standing");
        bars = List.copyOf(bars);
    }

    /** The last day of a live one's term, or the day on which an ended one ended: a lapsed one on its last day. */
    public Optional<LocalDate> end() {
        boolean byTerm = !ended() || standing.state() == SeizureState.EXPIRED;
        Optional<LocalDate> ended = standing.endedAt().map(LegalDay::of);
        return byTerm ? standing.lastDay().or(() -> ended) : ended;
    }

    /** Whether it is neither in force nor waiting. */
    public boolean ended() {
        return !standing.state().live();
    }
}
