package org.kuayu.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Journal;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.text.Reading;

/**
 * Writes what happens to matters: event, cover, clocks, keys and journal entry in one unit of work. A second editor, who acts
 * on what is no longer so, is refused by {@code matter.overtaken} and loses nothing that he typed (WF-9). Thread-safe.
 */
public final class MatterBook {
    /** The kind of subject under which matters stand in the journal. */
    public static final String SUBJECT = "matter";

    /** Under what name an entry's payload says the state before the act; absent for the first. */
    static final String BEFORE = "state-before";
    /** Under what name it says the state after it. */
    static final String AFTER = "state-after";

    private final Journal journal;
    private final MatterStore store;

    /** The book over this store. */
    public MatterBook(Journal journal, MatterStore store) {
        this.journal = Objects.requireNonNull(journal, "journal");
        this.store = Objects.requireNonNull(store, "store");
    }

    /**
     * What an accepted act comes to.
     *
     * @param event the event
     * @param cover the cover as it is after it
     * @param clocks all clocks, running and closed, without their earlier values: the book finds those
     * @param keys what the matter is found by; empty to keep them as they are
     * @param journalled facts for the journal entry: nothing confidential, no unmasked person
     */
    public record Change(
            MatterEvent event, Matter cover, List<Deadline> clocks, Optional<List<String>> keys, Payload journalled) {
        public Change {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(cover, "cover");
            clocks = List.copyOf(clocks);
            keys = keys.map(List::copyOf);
            Objects.requireNonNull(journalled, "journalled");
        }
    }

    /** The journal under which it writes; for acts of several matters in one unit. */
    public Journal journal() {
        return journal;
    }

    /** The store it writes to. */
    public MatterStore store() {
        return store;
    }

    /** Whether the entry tells of an event of a matter, and not of a tie or of something that was looked at. */
    public static boolean event(Entry entry) {
        return entry.draft().subject().kind().equals(SUBJECT)
                && entry.draft().payload().fields().containsKey(AFTER);
    }

    /** Keeps the change, or refuses it by {@code matter.overtaken} where another event has that sequence already. */
    public Reading<Matter> record(Change change) {
        return journal.write(() -> {
            String id = change.cover().id();
            Optional<Matter> before = store.find(id);
            int last = before.map(Matter::version).orElse(0);
            if (last != change.event().sequence() - 1) {
                return Reading.refused("matter.overtaken", id);
            }
            store.append(change.event(), change.cover(), withEarlier(change), change.keys());
            journal.append(draft(change, before));
            return Reading.of(change.cover());
        });
    }

    /** The entry says the state before and after in words of its procedure, so that a history needs no procedure (WF-2). */
    private static Draft draft(Change change, Optional<Matter> before) {
        MatterEvent event = change.event();
        var facts = new HashMap<String, String>(change.journalled().fields());
        before.ifPresent(cover -> facts.put(BEFORE, cover.state()));
        facts.put(AFTER, change.cover().state());
        Draft draft = Draft.of(event.actor(), event.act(), new Subject(SUBJECT, change.cover().id()))
                .with(Payload.of(facts));
        String number = change.cover().number();
        return number.isEmpty() ? draft : draft.forCase(number);
    }

    /** Each clock with the values that it had before; a date that moved takes its old value with it. */
    private List<Deadline> withEarlier(Change change) {
        Map<String, Deadline> before = new HashMap<>();
        store.listClocks(change.cover().id()).forEach(clock -> before.put(name(clock), clock));
        return change.clocks().stream()
                .map(clock -> Optional.ofNullable(before.get(name(clock)))
                        .map(old -> moved(old, clock, change.event()))
                        .orElse(clock))
                .toList();
    }

    private static Deadline moved(Deadline old, Deadline clock, MatterEvent cause) {
        if (old.date().due().equals(clock.date().due())) {
            return clock.withEarlier(old.earlier());
        }
        var earlier = new ArrayList<>(old.earlier());
        earlier.add(new Deadline.Earlier(old.date(), cause.at(), cause.sequence()));
        return clock.withEarlier(earlier);
    }

    private static String name(Deadline clock) {
        return clock.date().rule().code() + " " + clock.event();
    }
}
