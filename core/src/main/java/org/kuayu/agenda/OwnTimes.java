package org.kuayu.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.agenda.Unavailable.Source;
import org.kuayu.journal.Act;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.matter.Worker;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** The times in which people say that they cannot be had. */
final class OwnTimes {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int MOST = 5000;
    private static final int LONGEST_REASON = 100;

    private final AgendaParts parts;

    OwnTimes(AgendaParts parts) {
        this.parts = parts;
    }

    /** Of the agenda and of the directory; words are for himself alone. */
    List<Unavailable> list(Worker reader, Set<String> logins, Instant from, Instant until) {
        return Stream.concat(
                        parts.store().listUnavailable(logins, from, until).stream(),
                        parts.where().listAbsent(logins, from, until).stream())
                .map(time -> time.login().equals(reader.login()) ? time : wordless(time))
                .sorted(Comparator.comparing(Unavailable::from).thenComparing(Unavailable::id))
                .toList();
    }

    private static Unavailable wordless(Unavailable time) {
        return new Unavailable(time.id(), time.login(), time.from(), time.until(), "", time.source());
    }

    Reading<Unavailable> add(Worker by, BusyTime time) {
        Optional<Remark> refusal = refusal(time);
        if (refusal.isPresent()) {
            return new Reading.Refused<>(refusal.get());
        }
        return parts.journal().write(() -> {
            Unavailable kept = put(by, time, Source.OWN);
            write(by, Agenda.UNAVAILABLE, Map.of("from", time.from().toString(), "until", time.until().toString()));
            return Reading.of(kept);
        });
    }

    private static Optional<Remark> refusal(BusyTime time) {
        if (!time.from().isBefore(time.until())) {
            return Optional.of(Remark.of("agenda.time-order"));
        }
        if (Duration.between(time.from(), time.until()).compareTo(LONGEST) > 0) {
            return Optional.of(Remark.of("agenda.time-long"));
        }
        return time.reason().length() > LONGEST_REASON
                ? Optional.of(new Remark("agenda.reason-long", Integer.toString(LONGEST_REASON)))
                : Optional.empty();
    }

    private Unavailable put(Worker by, BusyTime time, Source source) {
        String id = Agenda.number("U", parts.store().next("unavailable"));
        String reason = source == Source.OWN ? time.reason().strip() : "";
        var kept = new Unavailable(id, by.login(), time.from(), time.until(), reason, source);
        parts.store().put(kept);
        return kept;
    }

    Reading<Unavailable> remove(Worker by, String id) {
        return parts.journal().write(() -> {
            Optional<Unavailable> time =
                    parts.store().findUnavailable(id).filter(t -> t.login().equals(by.login()));
            if (time.isEmpty()) {
                return Reading.refused("agenda.time-unknown", id);
            }
            parts.store().dropUnavailable(id);
            write(by, Agenda.AVAILABLE, Map.of("from", time.get().from().toString(), "until", time.get().until().toString()));
            return Reading.of(time.get());
        });
    }

    /** Times of a file take the place of those that came from the last one; what has passed is left out. */
    Reading<List<Unavailable>> bring(Worker by, List<BusyTime> times) {
        Instant now = parts.clock().instant();
        List<BusyTime> ahead = times.stream()
                .filter(time -> refusal(time).isEmpty() && time.until().isAfter(now))
                .distinct()
                .toList();
        if (ahead.size() > MOST) {
            return Reading.refused("agenda.times-many", Integer.toString(MOST));
        }
        return parts.journal().write(() -> {
            parts.store().listUnavailable(Set.of(by.login()), Instant.EPOCH, now.plus(Duration.ofDays(36_500))).stream()
                    .filter(time -> time.source() == Source.ICS)
                    .forEach(time -> parts.store().dropUnavailable(time.id()));
            var kept = new ArrayList<Unavailable>();
            ahead.forEach(time -> kept.add(put(by, time, Source.ICS)));
            write(by, Agenda.BROUGHT, Map.of("times", Integer.toString(kept.size())));
            return Reading.of(List.copyOf(kept));
        });
    }

    private void write(Worker by, Act act, Map<String, String> facts) {
        parts.journal().append(Draft.of(by.actor(), act, new Subject(Agenda.SUBJECT, by.login())).with(Payload.of(facts)));
    }
}
