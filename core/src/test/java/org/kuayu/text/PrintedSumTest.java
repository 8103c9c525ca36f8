package org.kuayu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ST-18: sums lose no 分, and what is printed says whether it was rounded. */
class PrintedSumTest {
    @ParameterizedTest(name = "ST-18 {0} fen in {1}: {2} {3}")
    @CsvSource({
        "0, zh, 0.00, YUAN, false",
        "999999, zh, 9 999.99, YUAN, false",
        "1000000, zh, 1.00, WAN_YUAN, false",
        "123456789, zh, 123.46, WAN_YUAN, true",
        "9999999999, zh, 10 000.00, WAN_YUAN, true",
        "5300000000000, zh, 530.00, YI_YUAN, false",
        "5301250000000, zh, 530.13, YI_YUAN, true",
        "-250000000, zh, −250.00, WAN_YUAN, false",
        "123456789, en, 1.23, MILLION_YUAN, true",
        "5301250000000, en, 53.01, BILLION_YUAN, true",
        "99999999, en, 999 999.99, YUAN, false",
    })
    void printed(long fen, String language, String digits, PrintedSum.Unit unit, boolean rounded) {
        var sum = PrintedSum.of(fen, Locale.of(language));
        assertThat(sum.digits().replace('\u202f', ' ')).isEqualTo(digits);
        assertThat(sum.unit()).isEqualTo(unit);
        assertThat(sum.rounded()).isEqualTo(rounded);
    }

    @Test
    @DisplayName("ST-18: in any unit the exact form gives the same 分 back")
    void losesNothing() {
        long seed = 18;
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            long fen = random.nextLong() >> random.nextInt(60);
            for (var unit : PrintedSum.Unit.values()) {
                var sum = PrintedSum.exact(fen, unit);
                assertThat(sum.rounded()).isFalse();
                assertThat(sum.value().movePointRight(unit.exactDecimals()))
                        .as("seed %d, %d in %s", seed, fen, unit)
                        .isEqualByComparingTo(BigDecimal.valueOf(fen));
            }
        }
    }
}
