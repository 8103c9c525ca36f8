package org.kuayu.control.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.ledger.LedgerBar.Kind;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.queue.StandingSeizure;

/** What one seizure is from when until when, read off its history; a live one goes on as term and holder allow. */
final class Stretches {
    private static final Duration UNKNOWN = Duration.ofDays(365);

    private final List<Stretch> list = new ArrayList<>();
    private final Optional<Instant> closed;
    private final Optional<Instant> expiry;

    /** The seizure is of this kind from, inclusive, until, exclusive. */
    record Stretch(Instant from, Instant until, Kind kind) {
        boolean covers(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(until);
        }
    }

    private Stretches(StandingSeizure seizure, Instant horizon) {
        var history = seizure.history();
        for (int i = 0; i < history.size(); i++) {
            boolean last = i == history.size() - 1;
            Instant from = history.get(i).at();
            Optional<Kind> kind = kind(history.get(i).to());
            Instant until = last ? end(seizure, horizon) : history.get(i + 1).at();
            if (kind.isPresent() && from.isBefore(until)) {
                list.add(new Stretch(from, until, kind.get()));
            }
        }
        closed = seizure.state().live() || history.isEmpty()
                ? Optional.empty()
                : Optional.of(history.getLast().at());
        expiry = seizure.state().live() ? seizure.lastDay().map(LegalDay::after) : Optional.empty();
    }

    /** The stretches of this seizure; one without an end of its own goes on until the horizon. */
    static Stretches of(StandingSeizure seizure, Instant horizon) {
        return new Stretches(seizure, horizon);
    }

    private static Instant end(StandingSeizure seizure, Instant horizon) {
        Optional<Instant> own = seizure.lastDay().map(LegalDay::after);
        if (seizure.state().effective()) {
            return own.orElse(horizon);
        }
        return own.filter(end -> end.isBefore(horizon)).orElse(horizon);
    }

    /** Until when a waiting seizure is drawn: the last end of those in force; a year where none of them has one. */
    static Instant horizon(QueueState state) {
        return state.effective().stream()
                .flatMap(s -> s.lastDay().stream())
                .map(LegalDay::after)
                .filter(end -> end.isAfter(state.at()))
                .max(Instant::compareTo)
                .orElse(state.at().plus(UNKNOWN));
    }

    static Optional<Kind> kind(SeizureState state) {
        return switch (state) {
            case ACTIVE -> Optional.of(Kind.EFFECTIVE);
            case PRE_ACTIVE -> Optional.of(Kind.PRE_EFFECTIVE);
            case WAITING -> Optional.of(Kind.WAITING);
            case PRE_WAITING -> Optional.of(Kind.PRE_WAITING);
            case EXPIRED, RELEASED, DISPOSED, NEVER_EFFECTIVE, REFUSED -> Optional.empty();
        };
    }

    /** What the seizure is at this instant. */
    Optional<Kind> at(Instant instant) {
        return list.stream().filter(s -> s.covers(instant)).map(Stretch::kind).findFirst();
    }

    /** The instants at which something changes. */
    List<Instant> cuts() {
        return list.stream()
                .flatMap(s -> List.of(s.from(), s.until()).stream())
                .toList();
    }

    /** When the seizure came to its end. */
    Optional<Instant> closed() {
        return closed;
    }

    /** When its term ends, if it is still live. */
    Optional<Instant> expiry() {
        return expiry;
    }
}
