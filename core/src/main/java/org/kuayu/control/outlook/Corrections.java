package org.kuayu.control.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.queue.UnitQueue;

/** What corrections of earlier events moved: for each seizure, how it stood without the correction and how with it. */
public final class Corrections {
    private Corrections() {}

    /**
     * One seizure that a correction moved.
     *
     * @param correction the intake number of the correction or strike
     * @param corrected the intake number of the event that it is about
     * @param at when it was entered
     * @param seizure which seizure
     * @param before its pieces without the correction, at the instant asked for; empty if there was no such seizure
     * @param after its pieces with it; empty if there is none any more
     */
    public record Moved(
            long correction,
            long corrected,
            Instant at,
            String seizure,
            List<StandingSeizure> before,
            List<StandingSeizure> after) {
        public Moved {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** The last day of the term without the correction, the latest of its pieces. */
        public Optional<LocalDate> lastDayBefore() {
            return lastDay(before);
        }

        /** The last day of the term with it. */
        public Optional<LocalDate> lastDayAfter() {
            return lastDay(after);
        }

        private static Optional<LocalDate> lastDay(List<StandingSeizure> pieces) {
            return pieces.stream().flatMap(p -> p.lastDay().stream()).max(LocalDate::compareTo);
        }
    }

    /**
     * What each correction that is seen at this instant moved, in the order of the corrections and within one in the order
     * of the queue. A correction that moved nothing has no row.
     */
    public static List<Moved> of(UnitQueue queue, Instant clock) {
        var moved = new ArrayList<Moved>();
        for (QueueEvent event : queue.events()) {
            OptionalLong about = about(event.act());
            if (about.isPresent() && !event.at().isAfter(clock)) {
                var before = pieces(until(queue, event.intake() - 1), clock);
                var after = pieces(until(queue, event.intake()), clock);
                var ids = new LinkedHashSet<>(before.keySet());
                ids.addAll(after.keySet());
                for (String id : ids) {
                    var was = before.getOrDefault(id, List.of());
                    var is = after.getOrDefault(id, List.of());
                    if (!was.equals(is)) {
                        moved.add(new Moved(event.intake(), about.getAsLong(), event.at(), id, was, is));
                    }
                }
            }
        }
        return moved;
    }

    private static OptionalLong about(QueueAct act) {
        return switch (act) {
            case QueueAct.Correct correct -> OptionalLong.of(correct.intake());
            case QueueAct.Strike strike -> OptionalLong.of(strike.intake());
            default -> OptionalLong.empty();
        };
    }

    /** The queue with the corrections up to this intake number, and every other event. */
    private static UnitQueue until(UnitQueue queue, long last) {
        var events = queue.events().stream()
                .filter(e -> e.intake() <= last || about(e.act()).isEmpty())
                .toList();
        return UnitQueue.of(queue.unit(), events, queue.policy());
    }

    private static Map<String, List<StandingSeizure>> pieces(UnitQueue queue, Instant clock) {
        Map<String, List<StandingSeizure>> pieces = new LinkedHashMap<>();
        for (StandingSeizure piece : queue.at(clock).seizures()) {
            pieces.computeIfAbsent(piece.seizure().id(), id -> new ArrayList<>())
                    .add(piece);
        }
        return pieces;
    }
}
