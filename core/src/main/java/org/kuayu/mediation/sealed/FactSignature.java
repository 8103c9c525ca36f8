package org.kuayu.mediation.sealed;

import java.util.Objects;

/** A side's signature under an undisputed fact or a joint result; when all sides have signed, it becomes open. */
public final class FactSignature implements Confidence {
    private final int statement;
    private final String side;

    /**
     * A signature.
     *
     * @param statement the number of the statement in its dispute, from 1
     * @param side who signs
     */
    public FactSignature(int statement, String side) {
        this.statement = statement;
        this.side = Objects.requireNonNull(side, "side");
    }

    int statement() {
        return statement;
    }

    String side() {
        return side;
    }

    /** Never what was signed, nor by whom. */
    @Override
    public String toString() {
        return "FactSignature";
    }
}
