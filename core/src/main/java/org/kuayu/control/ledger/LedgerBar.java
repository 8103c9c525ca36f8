package org.kuayu.control.ledger;

import java.time.Instant;
import java.util.Objects;

/**
 * One stretch of one seizure on the time axis.
 *
 * @param from its first instant, inclusive
 * @param until its end, exclusive: the day after the last day, 0:00, or the instant of a release
 * @param kind what the seizure is during it
 * @param manner whether that is so, was so, or would be so
 * @param segment which stretch of the term, 0 for the first; each renewal starts another
 * @param end what is at its end
 */
public record LedgerBar(Instant from, Instant until, Kind kind, Manner manner, int segment, End end) {
    /** What the seizure is. */
    public enum Kind {
        /** 轮候查封. */
        WAITING,
        /** 轮候预查封. */
        PRE_WAITING,
        /** 查封. */
        EFFECTIVE,
        /** 预查封. */
        PRE_EFFECTIVE;

        /** Whether it is in force. */
        public boolean inForce() {
            return this == EFFECTIVE || this == PRE_EFFECTIVE;
        }
    }

    /** How sure that is. */
    public enum Manner {
        /** It is so, as things stand. */
        CERTAIN,
        /** It was so; the seizure is ended. */
        ENDED,
        /** It would be so. */
        SUPPOSED,
        /** It would no longer be so. */
        DROPPED
    }

    /** What is at the end of a bar. */
    public enum End {
        /** The next bar follows. */
        NONE,
        /** The last day of a term. */
        EXPIRY,
        /** The seizure ended. */
        CLOSED,
        /** Nobody knows yet when. */
        OPEN
    }

    public LedgerBar {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(manner, "manner");
        Objects.requireNonNull(end, "end");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("bar from " + from + " until " + until);
        }
    }
}
