package org.kuayu.mediation.sealed;

import java.util.OptionalLong;

/**
 * A blind bid as an insider reads it: his own number if he is a side that bid, and the midpoint once the numbers have met.
 * Nobody, the mediators included, learns another number, or whether another bid. Its text form says nothing of it.
 */
public final class BidView {
    private final Noted<BidRound> round;
    private final OptionalLong own;
    private final OptionalLong midpoint;

    BidView(Noted<BidRound> round, OptionalLong own, OptionalLong midpoint) {
        this.round = round;
        this.own = own;
        this.midpoint = midpoint;
    }

    /** Its number in the dispute, from 1. */
    public int number() {
        return round.number();
    }

    /** The number that is bid on. */
    public String name() {
        return round.what().name();
    }

    /** The side that pays. */
    public String payer() {
        return round.what().payer();
    }

    /** The side that takes. */
    public String taker() {
        return round.what().taker();
    }

    /** The reader's own last number in 分, where the reader is a side that bid. */
    public OptionalLong own() {
        return own;
    }

    /** The midpoint in 分 once the numbers have met, half a 分 left out in favour of whoever pays. */
    public OptionalLong midpoint() {
        return midpoint;
    }

    /** The number of the round alone. */
    @Override
    public String toString() {
        return "BidView " + number();
    }
}
