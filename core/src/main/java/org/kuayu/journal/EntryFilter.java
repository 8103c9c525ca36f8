package org.kuayu.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which entries of a journal somebody wants to read; empty text asks for everything.
 *
 * @param act the code of the act, or its first part with the dot: {@code case.}
 * @param subject the subject's identifier, or a part of it
 * @param actor the login name of who acted
 * @param from the first instant, inclusive
 * @param until the first instant after, exclusive
 */
public record EntryFilter(String act, String subject, String actor, Instant from, Instant until) {
    private static final int CHUNK = 1000;

    public EntryFilter {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /**
     * A piece of a journal, newest first.
     *
     * @param entries the entries that match
     * @param next where to go on: entries before this sequence were not looked at; 0 when the journal is at its end
     */
    public record Slice(List<Entry> entries, long next) {
        public Slice {
            entries = List.copyOf(entries);
        }
    }

    /** Whether the entry is wanted. */
    public boolean matches(Entry entry) {
        Draft draft = entry.draft();
        String code = draft.act().code();
        return (act.isEmpty() || code.equals(act) || (act.endsWith(".") && code.startsWith(act)))
                && (subject.isEmpty()
                        || draft.subject().id().contains(subject)
                        || draft.caseNumber().filter(subject::equals).isPresent())
                && (actor.isEmpty() || draft.actor().login().equals(actor))
                && !entry.instant().isBefore(from)
                && entry.instant().isBefore(until);
    }

    /**
     * The newest wanted entries before this sequence, at most {@code limit}, having looked at no more than {@code effort}
     * entries (rounded up to whole thousands), so that an answer comes soon whatever the journal's length.
     */
    public Slice newestBefore(Journal journal, long sequence, int limit, int effort) {
        var found = new ArrayList<Entry>();
        long before = Math.min(sequence, journal.lastSequence() + 1);
        for (int looked = 0; looked < effort && before > 1; looked += CHUNK) {
            long after = Math.max(0, before - 1 - CHUNK);
            for (Entry entry : journal.list(after, (int) (before - 1 - after)).reversed()) {
                if (entry.instant().isBefore(from)) {
                    return new Slice(found, 0);
                }
                if (matches(entry)) {
                    found.add(entry);
                }
                before = entry.sequence();
                if (found.size() == limit) {
                    return new Slice(found, before > 1 ? before : 0);
                }
            }
        }
        return new Slice(found, before > 1 ? before : 0);
    }
}
