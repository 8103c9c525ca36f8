package org.kuayu.control.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.outlook.Forecast;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.queue.StateChange;
import org.kuayu.control.queue.UnitQueue;

/**
 * What would happen to a queue if one seizure lapsed, were renewed, or were released: the same function of events and
 * clock, one event more.
 *
 * @param kind what is supposed
 * @param queue the events with what is supposed
 * @param current the queue as it stands
 * @param then the queue as it would stand
 * @param seizure the seizure it is about, as it stands
 * @param consequences what would change, by time, then by intake number
 */
public record WhatIf(
        Kind kind,
        UnitQueue queue,
        QueueState current,
        QueueState then,
        StandingSeizure seizure,
        List<Consequence> consequences) {
    /** What is supposed. */
    public enum Kind {
        /** 到期不续: nobody renews. */
        LAPSE,
        /** 今日续封: renewed today, for as long as it was ordered. */
        RENEW,
        /** 于某日解除: released on a day. */
        RELEASE
    }

    /** One change that would come. */
    public record Consequence(StandingSeizure seizure, StateChange change) {}

    public WhatIf {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(then, "then");
        Objects.requireNonNull(seizure, "seizure");
        consequences = List.copyOf(consequences);
    }

    /**
     * Supposes one of the three; empty where it cannot be: no such live seizure, or none whose term ends.
     *
     * @param queue the queue
     * @param is the queue as it stands today
     * @param seizure the identifier of the seizure
     * @param supposed which of the three
     */
    public static Optional<WhatIf> of(UnitQueue queue, QueueState is, String seizure, Supposed supposed) {
        return is.seizures().stream()
                .filter(s -> s.seizure().id().equals(seizure) && s.state().live())
                .min(Comparator.comparing(s -> !s.state().effective()))
                .flatMap(s -> new Trial(queue, is, s).suppose(supposed));
    }

    /** What is supposed, and for a release on which day. */
    public record Supposed(Kind kind, Optional<LocalDate> day) {
        /** Nobody renews. */
        public static final Supposed LAPSE = new Supposed(Kind.LAPSE, Optional.empty());
        /** Renewed today. */
        public static final Supposed RENEW = new Supposed(Kind.RENEW, Optional.empty());

        /** Released on this day. */
        public static Supposed release(LocalDate day) {
            return new Supposed(Kind.RELEASE, Optional.of(day));
        }
    }

    /** One seizure of a queue, with which something is tried. */
    private record Trial(UnitQueue queue, QueueState is, StandingSeizure s) {
        Optional<WhatIf> suppose(Supposed supposed) {
            Instant now = is.at();
            return switch (supposed.kind()) {
                case LAPSE -> s.lastDay()
                        .map(LegalDay::after)
                        .filter(now::isBefore)
                        .map(end -> result(Kind.LAPSE, queue, end));
                case RENEW -> {
                    UnitQueue renewed = new Forecast(queue, is).ifRenewed(s.seizure().id());
                    yield Optional.of(result(Kind.RENEW, renewed, now));
                }
                case RELEASE -> {
                    UnitQueue released = new Forecast(queue, is)
                            .ifReleased(s.seizure().id(), supposed.day().orElseThrow());
                    Instant at = released.events().getLast().at();
                    yield Optional.of(result(Kind.RELEASE, released, at));
                }
            };
        }

        private WhatIf result(Kind kind, UnitQueue supposed, Instant at) {
            QueueState then = supposed.at(at);
            return new WhatIf(kind, supposed, is, then, s, between(is, then));
        }
    }

    /** What changes from one state of a queue to a later one, by time. */
    static List<Consequence> between(QueueState earlier, QueueState later) {
        Map<String, StandingSeizure> before = LedgerRows.keyed(earlier);
        var found = new ArrayList<Consequence>();
        LedgerRows.keyed(later).forEach((key, s) -> {
            var known = Optional.ofNullable(before.get(key))
                    .map(StandingSeizure::history)
                    .orElse(List.of());
            s.history().stream().filter(c -> !known.contains(c)).forEach(c -> found.add(new Consequence(s, c)));
        });
        found.sort(Comparator.comparing((Consequence c) -> c.change().at())
                .thenComparing(c -> c.change().to().live())
                .thenComparing(c -> c.seizure().intake()));
        return found;
    }

    /** Those that would come into force after they waited, by time. */
    public List<Consequence> promoted() {
        return consequences.stream()
                .filter(c -> Promotions.start(c.change()))
                .toList();
    }

    /** The term of the seizure as it would end, where it would still be live. */
    public Optional<LocalDate> lastDayThen() {
        return then.seizures().stream()
                .filter(s -> s.seizure().id().equals(seizure.seizure().id()) && s.state().live())
                .flatMap(s -> s.lastDay().stream())
                .max(LocalDate::compareTo);
    }
}
