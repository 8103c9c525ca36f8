package org.kuayu.mediation.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ME-8: side B pays, side A takes. */
class BlindBidsTest {
    private static ConfidenceSamples round() {
        return new ConfidenceSamples().with(new BidRound("经济补偿", "B", "A"));
    }

    private static BidView seen(ConfidenceSamples dispute, Insider by) {
        return dispute.read(by).bids().getFirst();
    }

    @ParameterizedTest(name = "pays {0}, takes {1}: {2}")
    @CsvSource({
        "2000000, 1000000, 1500000",
        "1000000, 1000000, 1000000",
        "1000001, 1000000, 1000000",
        "1000003, 1000000, 1000001",
        "0, 0, 0",
        "9223372036854775807, 9223372036854775805, 9223372036854775806",
        "999999, 1000000, none"
    })
    @DisplayName("ME-8: numbers that meet give the midpoint in 分, half a 分 left out; numbers that do not meet give nothing")
    void midpoint(long pays, long takes, String midpoint) {
        var expected = midpoint.equals("none") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(midpoint));
        for (boolean payerFirst : new boolean[] {true, false}) {
            var b = new BlindBid(1, "B", pays);
            var a = new BlindBid(1, "A", takes);
            var dispute = payerFirst ? round().with(b).with(a) : round().with(a).with(b);
            for (Insider by : List.of(ConfidenceSamples.INSIDE, ConfidenceSamples.A, ConfidenceSamples.B)) {
                assertThat(seen(dispute, by).midpoint()).isEqualTo(expected);
            }
        }
    }

    @Test
    @DisplayName("ME-8: while the numbers have not met nobody learns more than his own, not even whether the other bid")
    void nothing() {
        var silent = round().with(new BlindBid(1, "B", 500));
        var near = round().with(new BlindBid(1, "B", 500)).with(new BlindBid(1, "A", 501));
        var far = round().with(new BlindBid(1, "B", 500)).with(new BlindBid(1, "A", 900_000));
        for (Insider by : List.of(ConfidenceSamples.INSIDE, ConfidenceSamples.B)) {
            assertThat(List.of(silent, near, far))
                    .extracting(d -> all(seen(d, by)))
                    .containsOnly(all(seen(silent, by)));
        }
        assertThat(seen(near, ConfidenceSamples.INSIDE).own()).isEmpty();
        assertThat(seen(near, ConfidenceSamples.B).own()).hasValue(500);
        assertThat(seen(silent, ConfidenceSamples.A).own()).isEmpty();
    }

    private static List<Object> all(BidView view) {
        return List.of(view.number(), view.name(), view.payer(), view.taker(), view.own(), view.midpoint(), view.toString());
    }

    @Test
    @DisplayName("ME-8: bids are renewed until they meet; then the round is over and the midpoint stays")
    void renewed() {
        var dispute = round();
        assertThat(dispute.admit(ConfidenceSamples.B, new BlindBid(1, "B", 100))).isEmpty();
        assertThat(dispute.admit(ConfidenceSamples.A, new BlindBid(1, "A", 300))).isEmpty();
        assertThat(dispute.admit(ConfidenceSamples.B, new BlindBid(1, "B", 250))).isEmpty();
        assertThat(dispute.admit(ConfidenceSamples.A, new BlindBid(1, "A", 200))).isEmpty();
        assertThat(seen(dispute, ConfidenceSamples.B).midpoint()).hasValue(225);
        assertThat(dispute.admit(ConfidenceSamples.A, new BlindBid(1, "A", 1))).contains("mediation.round-met");
        dispute.with(new BlindBid(1, "A", 1));
        assertThat(seen(dispute, ConfidenceSamples.B).midpoint()).hasValue(225);
    }

    @Test
    @DisplayName("a side bids for itself, where it was asked, and only mediators ask")
    void refused() {
        var dispute = round();
        assertThat(dispute.admit(ConfidenceSamples.A, new BlindBid(1, "B", 1))).contains("mediation.other-side");
        assertThat(dispute.admit(ConfidenceSamples.INSIDE, new BlindBid(1, "C", 1))).contains("mediation.other-side");
        assertThat(dispute.admit(ConfidenceSamples.A, new BlindBid(2, "A", 1))).contains("mediation.no-such-round");
        assertThat(dispute.admit(ConfidenceSamples.A, new BidRound("违约金", "A", "B"))).contains("mediation.other-side");
    }

    @Test
    @DisplayName("any bids in any order: a midpoint lies between the two numbers that met and does not change after")
    void random() {
        long seed = 20_260_301L;
        var random = new Random(seed);
        for (int run = 0; run < 300; run++) {
            var dispute = round();
            OptionalLong met = OptionalLong.empty();
            long pays = -1;
            long takes = Long.MAX_VALUE;
            for (int i = 0; i < 8; i++) {
                long fen = random.nextInt(1000);
                boolean payer = random.nextBoolean();
                dispute.with(new BlindBid(1, payer ? "B" : "A", fen));
                if (met.isEmpty()) {
                    pays = payer ? fen : pays;
                    takes = payer ? takes : fen;
                    met = pays >= takes ? OptionalLong.of(takes + (pays - takes) / 2) : OptionalLong.empty();
                }
                assertThat(seen(dispute, ConfidenceSamples.INSIDE).midpoint()).as("seed %d run %d", seed, run).isEqualTo(met);
            }
        }
    }
}
