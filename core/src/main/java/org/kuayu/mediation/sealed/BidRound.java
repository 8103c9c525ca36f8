package org.kuayu.mediation.sealed;

import java.util.Objects;

/**
 * The mediators ask two sides for a blind bid on one number. All see that it was asked; nobody sees whether anybody bid,
 * until the numbers meet.
 */
public final class BidRound implements Confidence {
    private final String name;
    private final String payer;
    private final String taker;

    /**
     * A round.
     *
     * @param name the number that is bid on: 经济补偿
     * @param payer the side that pays: its bid is the most that it would pay
     * @param taker the side that takes: its bid is the least that it would take
     */
    public BidRound(String name, String payer, String taker) {
        this.name = Objects.requireNonNull(name, "name");
        this.payer = Objects.requireNonNull(payer, "payer");
        this.taker = Objects.requireNonNull(taker, "taker");
        if (name.isBlank() || payer.equals(taker)) {
            throw new IllegalArgumentException("a bid on nothing, or of a side with itself");
        }
    }

    String name() {
        return name;
    }

    String payer() {
        return payer;
    }

    String taker() {
        return taker;
    }

    boolean asks(String side) {
        return payer.equals(side) || taker.equals(side);
    }

    /** Never what is bid on. */
    @Override
    public String toString() {
        return "BidRound";
    }
}
