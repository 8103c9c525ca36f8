package org.kuayu.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "999, 999",
        "1000, 1_000",
        "158571, 158_571",
        "1234567, 1_234_567",
        "-1000, −1_000",
        "9223372036854775807, 9_223_372_036_854_775_807"
    })
    void wholeNumbersAreGrouped(long number, String written) {
        assertThat(Numbers.whole(number)).isEqualTo(written.replace('_', '\u202f'));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "5, 0.05", "125000000, 1_250_000.00", "-150, −1.50", "-5, −0.05"})
    void sumsHaveTwoDecimals(long fen, String written) {
        assertThat(Numbers.yuan(fen)).isEqualTo(written.replace('_', '\u202f'));
    }

    @Test
    void otherForms() {
        assertThat(Numbers.wan(158_571)).isEqualTo("15.86");
        assertThat(Numbers.percent(new BigDecimal("0.80035"))).isEqualTo("80.04");
        assertThat(Numbers.day(LocalDate.of(2024, 9, 6), Messages.ZH)).isEqualTo("2024-09-06");
        assertThat(Numbers.day(LocalDate.of(2024, 9, 6), Messages.EN)).isEqualTo("6 Sep 2024");
        assertThat(Numbers.time(Instant.parse("2026-11-23T16:00:01Z"))).isEqualTo("2026-11-24 00:00:01");
    }
}
