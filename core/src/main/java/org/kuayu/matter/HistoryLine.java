package org.kuayu.matter;

import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Entry;

/**
 * One line of a matter's history (WF-2), read from the journal: nothing confidential stands there.
 *
 * @param sequence the entry's place in the journal
 * @param at when
 * @param actor who
 * @param act what was done
 * @param before the state before; empty for the first act, and for acts that are no events: a tie, a revealed number
 * @param after the state after; empty for acts that are no events
 * @param facts what the entry says besides
 */
public record HistoryLine(
        long sequence,
        Instant at,
        Actor actor,
        Act act,
        Optional<String> before,
        Optional<String> after,
        SortedMap<String, String> facts) {
    public HistoryLine {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    static HistoryLine of(Entry entry) {
        var facts = new TreeMap<>(entry.draft().payload().fields());
        Optional<String> before = Optional.ofNullable(facts.remove(MatterBook.BEFORE));
        Optional<String> after = Optional.ofNullable(facts.remove(MatterBook.AFTER));
        return new HistoryLine(
                entry.sequence(), entry.instant(), entry.draft().actor(), entry.draft().act(), before, after, facts);
    }
}
