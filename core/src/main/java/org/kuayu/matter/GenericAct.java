package org.kuayu.matter;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kuayu.journal.Act;
import org.kuayu.journal.Payload;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Does to any matter what asks no procedure: the state and the clocks stay as they are. */
final class GenericAct {
    /**
     * What an act comes to.
     *
     * @param act its name
     * @param cover the cover after it, still with the version before
     * @param facts what it says, for the event and the journal
     * @param doubts what whoever acts should know
     */
    record Done(Act act, Matter cover, Map<String, String> facts, List<Remark> doubts) {}

    private final MatterBook book;
    private final Clock clock;

    GenericAct(MatterBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    Optional<Matter> find(Worker by, String id) {
        return book.store().find(id).filter(by::sees);
    }

    Reading<Matter> on(Worker by, SeenMatter seen, Function<Matter, Reading<Done>> act) {
        return book.journal().write(() -> {
            Optional<Matter> found = find(by, seen.id());
            if (found.isEmpty()) {
                return Reading.refused("matter.not-seen", seen.id());
            }
            if (found.get().version() != seen.version()) {
                return Reading.refused("matter.overtaken", seen.id());
            }
            return switch (act.apply(found.get())) {
                case Reading.Refused<Done>(Remark reason) -> new Reading.Refused<>(reason);
                case Reading.Understood<Done>(Done done, List<Remark> ignored) -> keep(by, done);
            };
        });
    }

    private Reading<Matter> keep(Worker by, Done done) {
        Instant at = clock.instant();
        Matter before = done.cover();
        Matter after = before.moved(before.state(), before.standing(), before.next(), at);
        var facts = Fields.writer();
        done.facts().forEach(facts::text);
        var event = new MatterEvent(
                after.id(), after.version(), at, by.actor(), done.act(), facts.fields(), Sealed.NONE);
        var clocks = book.store().listClocks(after.id());
        var change = new MatterBook.Change(event, after, clocks, Optional.empty(), Payload.of(done.facts()));
        return switch (book.record(change)) {
            case Reading.Refused<Matter> refused -> refused;
            case Reading.Understood<Matter>(Matter cover, List<Remark> ignored) -> Reading.of(cover, done.doubts());
        };
    }
}
