package org.kuayu.filing;

import java.util.Objects;
import java.util.Set;

/**
 * Which filings a list shows.
 *
 * @param side from which side the reader looks
 * @param states only these; empty for all
 * @param text part of identifier, case number or title; empty for any
 * @param offset how many to skip
 * @param limit how many at most
 */
public record FilingList(Side side, Set<String> states, String text, int offset, int limit) {
    /** From which side somebody looks at filings. */
    public enum Side {
        /** 我处收转: taken at one of his places. */
        SENT,
        /** 我院管辖: for one of his places to decide. */
        RECEIVED,
        /** Both. */
        ALL
    }

    public FilingList {
        Objects.requireNonNull(side, "side");
        states = Set.copyOf(states);
        Objects.requireNonNull(text, "text");
    }
}
