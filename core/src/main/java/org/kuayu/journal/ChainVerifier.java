package org.kuayu.journal;

import java.util.ArrayList;
import java.util.List;

/** Re-checks the whole chain of a journal: sequence, digests, links. One use, one thread. */
public final class ChainVerifier {
    private static final int PIECE = 1000;
    private static final int ENOUGH = 100;

    private final Journal journal;
    private final List<ChainReport.Break> breaks = new ArrayList<>();
    private long read;
    private long sequence;
    private Digest head = Digest.NONE;
    private boolean linkKnown = true;

    private ChainVerifier(Journal journal) {
        this.journal = journal;
    }

    /** Reads every entry up to the last one that is durable now, and says what does not hold. */
    public static ChainReport verify(Journal journal) {
        return new ChainVerifier(journal).verify(journal.lastSequence());
    }

    private ChainReport verify(long last) {
        boolean more = true;
        while (more && sequence < last && breaks.size() < ENOUGH) {
            more = piece(last);
        }
        if (!more && sequence < last) {
            found(ChainReport.Kind.CUT_SHORT, sequence + 1);
        }
        return new ChainReport(read, head, breaks);
    }

    private boolean piece(long last) {
        try {
            var entries = journal.list(sequence, PIECE);
            entries.stream().filter(entry -> entry.sequence() <= last).forEach(this::check);
            return !entries.isEmpty();
        } catch (JournalException e) {
            return oneByOne(Math.min(last, sequence + PIECE));
        }
    }

    private boolean oneByOne(long end) {
        while (sequence < end && breaks.size() < ENOUGH) {
            try {
                var entries = journal.list(sequence, 1);
                if (entries.isEmpty()) {
                    return false;
                }
                check(entries.getFirst());
            } catch (JournalException e) {
                found(ChainReport.Kind.UNREADABLE, sequence + 1);
                sequence++;
                linkKnown = false;
            }
        }
        return true;
    }

    private void check(Entry entry) {
        if (entry.sequence() != sequence + 1) {
            found(ChainReport.Kind.GAP, sequence + 1);
        } else if (linkKnown && !entry.previous().equals(head)) {
            found(ChainReport.Kind.UNLINKED, entry.sequence());
        }
        if (!entry.intact()) {
            found(ChainReport.Kind.ALTERED, entry.sequence());
        }
        sequence = entry.sequence();
        head = entry.digest();
        linkKnown = true;
        read++;
    }

    private void found(ChainReport.Kind kind, long at) {
        if (breaks.size() < ENOUGH) {
            breaks.add(new ChainReport.Break(kind, at));
        }
    }
}
