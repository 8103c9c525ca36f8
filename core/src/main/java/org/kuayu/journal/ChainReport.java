package org.kuayu.journal;

import java.util.List;

/**
 * What came of checking the whole chain.
 *
 * @param entries how many entries were read
 * @param head the digest of the last entry read; note it elsewhere to prove later that nothing before it was changed
 * @param breaks what does not hold, in the order of sequences; at most 100
 */
public record ChainReport(long entries, Digest head, List<Break> breaks) {
    /** What can be wrong with a chain. */
    public enum Kind {
        /** The contents of the entry do not give its digest: somebody changed it. */
        ALTERED,
        /** The entry does not name the digest of the entry before it. */
        UNLINKED,
        /** Entries are missing before this one. */
        GAP,
        /** The entry cannot be read at all. */
        UNREADABLE,
        /** The journal ends before its last sequence. */
        CUT_SHORT
    }

    /**
     * One place where the chain does not hold.
     *
     * @param kind what is wrong
     * @param sequence the entry it was found at
     */
    public record Break(Kind kind, long sequence) {}

    public ChainReport {
        breaks = List.copyOf(breaks);
    }

    /** Whether the whole chain holds. */
    public boolean intact() {
        return breaks.isEmpty();
    }
}
