package org.kuayu.matter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps matters: events for ever, and what is derived from them. Reading from any thread; writing only inside
 * {@code Journal.write}, on its thread.
 */
public interface MatterStore {
    /** The next number of this series, 1 for the first; never the same twice, even when its unit of work is undone. */
    long next(String series);

    /**
     * Adds the event, and replaces cover, clocks and keys of its matter.
     *
     * @param event the next event of its matter
     * @param cover the cover as it is after the event; its version is the event's sequence
     * @param clocks all clocks of the matter, running and closed, each with its earlier values
     * @param keys what the matter is found by: keys of parties, of the text, of the token under which it was opened, which show none of
     *     them; empty to keep them as they are
     * @throws IllegalStateException if the event is not the next one
     * @throws IllegalArgumentException if the cover is not that of the event
     */
    void append(MatterEvent event, Matter cover, List<Deadline> clocks, Optional<List<String>> keys);

    /** The cover of the matter. */
    Optional<Matter> find(String id);

    /** The events of the matter in their order; empty for an unknown one. */
    List<MatterEvent> listEvents(String id);

    /** All clocks of the matter: those that run by date, then the closed ones by date. */
    List<Deadline> listClocks(String id);

    /** Covers that match, in the filter's order; at most {@code limit} after skipping {@code offset}. */
    List<Matter> list(MatterFilter filter, int offset, int limit);

    /** How many match. */
    long count(MatterFilter filter);

    /** Running clocks that match, the earliest first; at most {@code limit} after skipping {@code offset}. */
    List<Deadline> listDue(DueFilter filter, int offset, int limit);

    /** How many match. */
    long countDue(DueFilter filter);

    /** The keys of the matter, in no order; empty for an unknown one. */
    Set<String> listKeys(String id);

    /** Identifiers of open or done matters that share one of the keys, with how many they share, most first, then by id. */
    List<Shared> listSharing(Collection<String> keys, int limit);

    /** Matters of which a running clock is due at {@code since} or later and before this instant, each once, by identifier. */
    List<String> listPassed(Instant since, Instant before, int limit);

    /** Keeps the tie; one of the same kind from and to the same matters is replaced. */
    void put(MatterLink link);

    /** The ties of the matter on either side, oldest first. */
    List<MatterLink> listLinks(String id);

    /**
     * Keeps the bytes of a paper under their SHA-256 digest in hexadecimal. The same bytes again are kept once, and counted:
     * two matters may have the same paper without knowing of each other.
     */
    void putPaper(String digest, byte[] bytes);

    /** The bytes of the paper with this digest. */
    Optional<byte[]> findPaper(String digest);

    /**
     * Takes one keeping of this paper back; after the last its bytes are forgotten for ever. One that is not there is nothing
     * to forget.
     */
    void dropPaper(String digest);

    /**
     * A matter and how many of the asked keys it has.
     *
     * @param matter its identifier
     * @param keys how many
     */
    record Shared(String matter, int keys) {}
}
