package org.kuayu.mediation.sealed;

/**
 * A statement was noted by mistake: under the wrong audience, or wrong in what it says. From then on mediators alone read
 * it, marked as retracted; it can no longer become open.
 */
public final class Retraction implements Confidence {
    private final int statement;

    /** Retracts the statement with this number in its dispute, from 1. */
    public Retraction(int statement) {
        this.statement = statement;
    }

    int statement() {
        return statement;
    }

    /** Never what was retracted. */
    @Override
    public String toString() {
        return "Retraction";
    }
}
