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
    record Version(String registry, RegisterEntry entry, Instant from, Optional<Instant> until) {
        /** Whether the register reads so at this instant. */
        public boolean inForce(Instant instant) {
            return !instant.isBefore(from) && until.map(instant::isBefore).orElse(true);
        }

        /** The same version, ended at this instant, exclusive. */
        public Version endedAt(Instant at) {
            return new Version(registry, entry, from, Optional.of(at));
        }
    }

    /**
     * Keeps that the entry reads so from this instant on, until the instant at which its next known version starts. The
     * version in force until then ends at this instant; one that starts at this very instant is replaced. Does nothing
     * where the register reads the same at this instant already.
     *
     * @return whether anything changed
     */
    boolean put(String registry, RegisterEntry entry, Instant from);

    /** Says which entries will be put next, so that a store may look for all of them at once; changes nothing. */
    default void expect(String registry, Collection<RegisterEntry> entries) {}

    /**
     * Ends the version in force at this instant: the entry was cancelled 注销. Does nothing when there is none. Versions
     * that start later stay.
     *
     * @return whether anything changed
     */
    boolean end(String registry, RightKind kind, String id, Instant at);

    /** The entries of the registry about this unit as of the instant, by kind, then by id. */
    List<RegisterEntry> listByUnit(String registry, UnitNumber unit, Instant asOf);

    /**
     * The entries as of the instant of which some holder has one of these keys of {@link org.kuayu.party.MatchKeys}, by
     * kind, then by id; at most {@code limit}.
     */
    List<RegisterEntry> listByHolder(String registry, Collection<String> matchKeys, Instant asOf, int limit);

    /** Every version of one entry, oldest first. */
    List<Version> listVersions(String registry, RightKind kind, String id);

    /**
     * The entries of a registry as of the instant whose text contains this one ({@link RegisterEntry#contains}), by
     * kind, then by id; at most {@code limit}.
     */
    List<RegisterEntry> listContaining(String registry, String text, Instant asOf, int limit);

    /** Whether the registry has or had an entry of this kind. */
    boolean hasKind(String registry, RightKind kind);

    /** How many entries of the registry have a last version that has not ended. */
    long count(String registry);
}
