package org.kuayu.agenda;

import java.time.Clock;
import java.util.Objects;
import org.kuayu.journal.Journal;
import org.kuayu.matter.MatterStore;

/**
 * What an agenda is made of.
 *
 * @param journal the single writer
 * @param store where it is kept
 * @param matters the matters that appointments are for
 * @param where what it asks about people and places
 * @param settings by what it reckons
 * @param clock the clock of the system
 */
public record AgendaParts(
        Journal journal,
        AgendaStore store,
        MatterStore matters,
        Whereabouts where,
        AgendaSettings settings,
        Clock clock) {
    public AgendaParts {
        Objects.requireNonNull(journal, "journal");
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(matters, "matters");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(clock, "clock");
    }
}
