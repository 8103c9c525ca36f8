package org.kuayu.control.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a {@link NaiveQueue} takes as having happened: corrected, struck, never earlier than what came in before. */
final class NaiveEvents {
    private NaiveEvents() {}

    /** The events that count at this instant; what is odd about their times goes to the notes. */
    static List<QueueEvent> list(Collection<QueueEvent> given, Instant clock, Set<String> notes) {
        return timed(entered(given, clock), clock, notes);
    }

    private static List<QueueEvent> entered(Collection<QueueEvent> given, Instant clock) {
        var all = new TreeMap<Long, QueueEvent>();
        given.forEach(e -> all.put(e.intake(), e));
        var entered = new ArrayList<QueueEvent>();
        for (QueueEvent event : all.values()) {
            if (event.act() instanceof QueueAct.Correct || event.act() instanceof QueueAct.Strike) {
                continue;
            }
            Instant at = event.at();
            Optional<QueueAct> act = Optional.of(event.act());
            for (QueueEvent later : all.tailMap(event.intake(), false).values()) {
                if (later.at().isAfter(clock)) {
                    continue;
                }
                if (later.act() instanceof QueueAct.Correct c && c.intake() == event.intake()) {
                    act = Optional.of(c.act());
                    at = c.at().orElse(at);
                } else if (later.act() instanceof QueueAct.Strike s && s.intake() == event.intake()) {
                    act = Optional.empty();
                }
            }
            if (act.isPresent()) {
                entered.add(new QueueEvent(event.intake(), at, act.get()));
            }
        }
        return entered;
    }

    private static List<QueueEvent> timed(List<QueueEvent> entered, Instant clock, Set<String> notes) {
        var timed = new ArrayList<QueueEvent>();
        for (int i = 0; i < entered.size(); i++) {
            Instant latest = entered.subList(0, i + 1).stream()
                    .map(QueueEvent::at)
                    .max(Instant::compareTo)
                    .orElseThrow();
            if (!latest.isAfter(clock)) {
                QueueEvent event = entered.get(i);
                if (!latest.equals(event.at())) {
                    notes.add(event.intake() + " CLOCK_SET_BACK");
                }
                timed.add(new QueueEvent(event.intake(), latest, event.act()));
            }
        }
        return timed;
    }
}
