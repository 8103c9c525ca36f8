package org.kuayu.caseload.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ST-8: dated intervals, none of them invented. */
class ReferenceIntervalTest {
    private static final String HEAD = "measure,from,to,least,most,source,sample\n";

    @Test
    @DisplayName("ST-8: the library ships none, and an interval holds on its days")
    void dated() {
        assertThat(ReferenceIntervals.none().list()).isEmpty();
        var own = ReferenceIntervals.read(HEAD
                        + "closing-rate,2023-01-01,2023-12-31,80,95,example,yes\n"
                        + "closing-rate,2024-01-01,,85,,example,yes\n")
                .orThrow();
        var rate = Measure.get("closing-rate");
        var old = own.find(rate, ReportPeriod.year(2023)).orElseThrow();
        assertThat(old.place(new BigDecimal("79.99"))).isEqualTo(ReferenceInterval.Place.BELOW);
        assertThat(old.place(new BigDecimal("95"))).isEqualTo(ReferenceInterval.Place.WITHIN);
        assertThat(old.place(new BigDecimal("95.01"))).isEqualTo(ReferenceInterval.Place.ABOVE);
        assertThat(old.sample()).isTrue();
        var lastDay = new ReportPeriod(LocalDate.of(2023, 12, 2), LocalDate.of(2024, 1, 1));
        assertThat(own.find(rate, lastDay).orElseThrow().most()).isEmpty();
        assertThat(own.find(rate, ReportPeriod.year(2022))).isEmpty();
        assertThat(own.find(Measure.get("closed"), ReportPeriod.year(2023))).isEmpty();
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "closing-rate,2023-13-01,,80,95,e,no; references.day; 1 · 2023-13-01…",
                "closing-rate,2023-01-01,,8o,95,e,no; references.number; 1 · 8o…95",
                "closing-rate,2023-01-01,,,,e,no; references.number; 1 · closing-rate",
                "closing-rate,2023-01-01,,95,80,e,no; references.order; 1 · closing-rate",
                "closing-rate,2023-01-01,2022-01-01,80,95,e,no; references.order; 1 · closing-rate",
                "Closing rate,2023-01-01,,80,95,e,no; references.measure; 1 · measure · Closing rate",
            })
    void refused(String line, String code, String detail) {
        var remark = ReferenceIntervals.read(HEAD + line).remarks().getFirst();
        assertThat(remark.code()).isEqualTo(code);
        assertThat(remark.detail()).isEqualTo(detail);
    }

    @Test
    @DisplayName("ST-8: two intervals of one measure on one day are refused")
    void overlapping() {
        var text = HEAD + "closing-rate,2023-01-01,,80,95,e,no\n" + "closing-rate,2024-01-01,,80,95,e,no\n";
        assertThat(ReferenceIntervals.read(text).remarks().getFirst().code()).isEqualTo("references.order");
    }
}
