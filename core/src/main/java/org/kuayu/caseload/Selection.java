package org.kuayu.caseload;

import java.util.BitSet;
import java.util.Objects;

/**
 * Cases picked out, for example the hits of a search, over which {@link Caseload} counts as over all. It belongs to the
 * caseload that made it and holds at any cut-off: a case picked out counts with the facts it had then. Immutable.
 */
public final class Selection {
    private final Object owner;
    private final BitSet cases;
    private final long unknown;

    Selection(Object owner, BitSet cases, long unknown) {
        this.owner = Objects.requireNonNull(owner, "owner");
        this.cases = cases;
        this.unknown = unknown;
    }

    /** How many cases are picked out. */
    public long size() {
        return cases.cardinality();
    }

    /** How many of the identifiers were of no case that was ever counted. */
    public long unknown() {
        return unknown;
    }

    BitSet cases(Object asker) {
        if (asker != owner) {
            throw new IllegalArgumentException("a selection of another caseload");
        }
        return cases;
    }
}
