package org.kuayu.mediation.sealed;

import java.util.Objects;

/**
 * To whom something said in a mediation may be read: everybody at the table, one side and the mediators, or the mediators
 * alone. Mediators belong to every audience (特邀调解规定 2016, art. 22 keeps the process from all others).
 *
 * @param reach how far it goes
 * @param side the code of the side where it goes to one; empty otherwise
 */
public record Audience(Reach reach, String side) {
    /** How far a statement goes. */
    public enum Reach {
        /** Everybody who takes part. */
        TABLE,
        /** One side, apart from the others (背靠背). */
        SIDE,
        /** The mediators' own notes. */
        MEDIATORS
    }

    /** Everybody who takes part. */
    public static final Audience TABLE = new Audience(Reach.TABLE, "");

    /** The mediators alone. */
    public static final Audience MEDIATORS = new Audience(Reach.MEDIATORS, "");

    public Audience {
        Objects.requireNonNull(reach, "reach");
        if ((reach == Reach.SIDE) == side.isBlank()) {
            throw new IllegalArgumentException("audience " + reach + " with side \"" + side + "\"");
        }
    }

    /** One side, apart from the others. */
    public static Audience of(String side) {
        return new Audience(Reach.SIDE, side);
    }

    /** Whether the insider belongs to it. */
    boolean admits(Insider insider) {
        return insider.mediates() || reach == Reach.TABLE || reach == Reach.SIDE && insider.isOf(side);
    }
}
