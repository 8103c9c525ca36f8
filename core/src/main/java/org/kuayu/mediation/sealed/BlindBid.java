package org.kuayu.mediation.sealed;

import java.util.Objects;

/**
 * One side's number in a {@link BidRound}. A later bid of the same side in the same round takes its place, until the numbers
 * meet.
 */
public final class BlindBid implements Confidence {
    private final int round;
    private final String side;
    private final long fen;

    /**
     * A bid.
     *
     * @param round the number of the round in its dispute, from 1
     * @param side who bids
     * @param fen its number in 分, not below nought
     */
    public BlindBid(int round, String side, long fen) {
        this.round = round;
        this.side = Objects.requireNonNull(side, "side");
        this.fen = fen;
        if (fen < 0 || side.isBlank()) {
            throw new IllegalArgumentException("a bid below nought, or of nobody");
        }
    }

    int round() {
        return round;
    }

    String side() {
        return side;
    }

    long fen() {
        return fen;
    }

    /** Never what was bid, nor by whom. */
    @Override
    public String toString() {
        return "BlindBid";
    }
}
