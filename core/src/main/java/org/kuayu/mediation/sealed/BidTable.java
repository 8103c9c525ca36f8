package org.kuayu.mediation.sealed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The numbers of one round: the last of each side counts until they meet, then none counts any more. */
final class BidTable {
    private final BidRound round;
    private final Map<String, Long> last = new HashMap<>();
    private OptionalLong midpoint = OptionalLong.empty();

    BidTable(int number, BidRound round, List<BlindBid> bids) {
        this.round = round;
        bids.stream().filter(bid -> bid.round() == number).forEach(this::take);
    }

    private void take(BlindBid bid) {
        if (midpoint.isPresent() || !round.asks(bid.side())) {
            return;
        }
        last.put(bid.side(), bid.fen());
        Long most = last.get(round.payer());
        Long least = last.get(round.taker());
        if (most != null && least != null && most >= least) {
            midpoint = OptionalLong.of(least + (most - least) / 2);
        }
    }

    boolean met() {
        return midpoint.isPresent();
    }

    OptionalLong midpoint() {
        return midpoint;
    }

    OptionalLong own(String side) {
        Long own = last.get(side);
        return own == null ? OptionalLong.empty() : OptionalLong.of(own);
    }
}
