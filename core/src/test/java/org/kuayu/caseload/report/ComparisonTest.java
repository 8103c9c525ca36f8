package org.kuayu.caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.caseload.measure.Flow;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.report.Comparison.Kind;

/** 同比 and 环比: the base and the sign. */
class ComparisonTest {
    private static final ReportPeriod YEAR = ReportPeriod.year(2024);

    @ParameterizedTest(name = "ST-7 {2} of {0}…{1} is compared with {3}…{4}")
    @CsvSource({
        "2024-01-01, 2024-12-31, YEAR_ON_YEAR, 2023-01-01, 2023-12-31",
        "2024-01-01, 2024-12-31, ON_PREVIOUS, 2023-01-01, 2023-12-31",
        "2024-02-01, 2024-02-29, YEAR_ON_YEAR, 2023-02-01, 2023-02-28",
        "2023-02-01, 2023-02-28, YEAR_ON_YEAR, 2022-02-01, 2022-02-28",
        "2025-02-01, 2025-02-28, YEAR_ON_YEAR, 2024-02-01, 2024-02-29",
        "2024-02-29, 2024-03-15, YEAR_ON_YEAR, 2023-02-28, 2023-03-15",
        "2024-03-01, 2024-03-31, ON_PREVIOUS, 2024-02-01, 2024-02-29",
        "2024-04-01, 2024-06-30, ON_PREVIOUS, 2024-01-01, 2024-03-31",
        "2024-03-04, 2024-03-10, ON_PREVIOUS, 2024-02-26, 2024-03-03"
    })
    void base(LocalDate first, LocalDate last, Kind kind, LocalDate baseFirst, LocalDate baseLast) {
        assertThat(kind.base(new ReportPeriod(first, last))).isEqualTo(new ReportPeriod(baseFirst, baseLast));
    }

    private static Comparison compared(String measure, Flow now, Flow then) {
        var what = Measure.get(measure);
        return new Comparison(
                Kind.YEAR_ON_YEAR, Kind.YEAR_ON_YEAR.base(YEAR), what.of(now, YEAR), what.of(then, YEAR));
    }

    @Test
    @DisplayName("ST-7 a count changes in per cent of the base, a rate in points, both with their sign")
    void change() {
        var now = Flow.of(100, 1100, 1000);
        var then = Flow.of(100, 1000, 990);
        assertThat(compared("received", now, then).change()).hasValue(new BigDecimal("10.00"));
        assertThat(compared("received", then, now).change()).hasValue(new BigDecimal("-9.09"));
        assertThat(compared("closing-rate", now, then).difference()).isTrue();
        assertThat(compared("closing-rate", now, then).change()).hasValue(new BigDecimal("-6.67"));
    }

    @Test
    @DisplayName("V13 nothing is compared with nought or with what is undefined")
    void undefined() {
        assertThat(compared("received", Flow.of(0, 5, 0), Flow.NONE).change()).isEmpty();
        assertThat(compared("clearance-rate", Flow.of(0, 5, 0), Flow.NONE).change()).isEmpty();
    }
}
