package org.kuayu.property;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the registers that this system is the home of, with every past version. Reading from any thread; writing only
 * inside {@code Journal.write}, on its thread.
 */
public interface RegisterStore {
    /**
     * One version of an entry.
     *
     * @param registry the code of the registry
     * @param entry what the register reads
     * @param from since when, inclusive
     * @param until the instant from which it reads otherwise, exclusive; empty while it lasts
     */
    record Version(String registry, RegisterEntry entry, Instant from, Optional<Instant> until) {}

    /**
     * Keeps a new version of the entry from this instant on and ends the version before it at the same instant. One that
     * reads the same as the last is not kept again.
     */
    void put(String registry, RegisterEntry entry, Instant from);

    /** Ends the entry at this instant: it was cancelled 注销. Does nothing when there is none. */
    void end(String registry, RightKind kind, String id, Instant at);

    /** The entries about this unit as of the instant, by kind, then by id. */
    List<RegisterEntry> listByUnit(UnitNumber unit, Instant asOf);

    /**
     * The entries as of the instant of which some holder has one of these names (equal after {@code Canonical.of}) or one of
     * these numbers, by kind, then by id; at most {@code limit}.
     */
    List<RegisterEntry> listByHolder(
            String registry, Collection<String> namesAndNumbers, Instant asOf, int limit);

    /** Every version of one entry, oldest first. */
    List<Version> listVersions(String registry, RightKind kind, String id);

    /** The entries of a registry as of the instant whose unit number, certificate or location contains the text; at most {@code limit}. */
    List<RegisterEntry> listContaining(String registry, String text, Instant asOf, int limit);

    /** How many entries of the registry are in force now. */
    long count(String registry);
}
