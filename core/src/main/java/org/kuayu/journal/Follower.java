package org.kuayu.journal;

import java.util.List;

/**
 * Something that must follow what happens: the search index, the counters, notices. It keeps its checkpoint together
 * with its own data, so that after a crash it neither misses an entry nor applies one twice.
 *
 * <p>Called by one thread at a time.
 */
public interface Follower {
    /** A short stable name for logs and the health page. */
    String name();

    /**
     * The sequence of the last entry applied; after a restart, of the last one that was kept with its data. 0 when there
     * is none.
     */
    long checkpoint();

    /** Applies entries that follow its last one, ascending and without gaps. */
    void apply(List<Entry> entries);

    /** Makes what was applied durable together with its checkpoint. */
    void keep();
}
