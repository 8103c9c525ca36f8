package org.kuayu.mediation.sealed;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * What one side offers to settle on. Offers form a dated list; an offer may go to the other sides at once or only as far as
 * the mediators, who carry it.
 */
public final class Offer implements Confidence {
    private final String side;
    private final OptionalLong fen;
    private final String terms;
    private final boolean carried;

    private Offer(String side, OptionalLong fen, String terms, boolean carried) {
        this.side = Objects.requireNonNull(side, "side");
        this.fen = Objects.requireNonNull(fen, "fen");
        this.terms = Objects.requireNonNull(terms, "terms");
        this.carried = carried;
        if (side.isBlank() || fen.isEmpty() && terms.isBlank()) {
            throw new IllegalArgumentException("an offer of nobody or of nothing");
        }
        if (fen.isPresent() && fen.getAsLong() < 0) {
            throw new IllegalArgumentException("an offer below nought");
        }
    }

    /**
     * An offer that the other sides see at once.
     *
     * @param side who offers
     * @param fen the amount in 分; empty where the terms are no sum
     * @param terms the terms in words; empty where the amount says all
     */
    public static Offer toTable(String side, OptionalLong fen, String terms) {
        return new Offer(side, fen, terms, true);
    }

    /** An offer that the mediators know and have not carried over; the other sides do not see it. */
    public static Offer toMediators(String side, OptionalLong fen, String terms) {
        return new Offer(side, fen, terms, false);
    }

    String side() {
        return side;
    }

    OptionalLong fen() {
        return fen;
    }

    String terms() {
        return terms;
    }

    boolean carried() {
        return carried;
    }

    /** Never what was offered, nor by whom. */
    @Override
    public String toString() {
        return "Offer";
    }
}
