package org.kuayu.caseload.shelf;

import java.util.List;
import java.util.Optional;

/**
 * Keeps what people made of the statistics, in versions that are added and never changed. Reading from any thread; writing
 * only inside {@code Journal.write}.
 */
public interface Shelf {
    /**
     * Keeps the item as the next version of its identifier.
     *
     * @return false, and nothing is written, unless its version is the one after the last: somebody else was faster
     * @throws IllegalStateException outside of {@code Journal.write}
     */
    boolean put(ShelfItem item);

    /** The last version. */
    Optional<ShelfItem> find(String kind, String id);

    /** At most {@code limit} items of the kind from {@code offset} on, each in its last version, last written first. */
    List<ShelfItem> list(String kind, int offset, int limit);

    /** Every version, the newest first; empty where there is none. */
    List<ShelfItem> history(String kind, String id);
}
