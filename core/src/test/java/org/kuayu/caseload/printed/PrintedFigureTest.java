package org.kuayu.caseload.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures that others printed: each an interval with its qualifier and its sentence. */
class PrintedFigureTest {
    @ParameterizedTest(name = "BX-6 {0}: [{1}, {2})")
    @CsvSource({
        "SF01, 24247, 24247, 24247 件",
        "SF02, 53000000000, 54000000000, 530 亿余元",
        "SF04, 25250000000, 25350000000, 约 253 亿元",
        "SF05, 700, 800, 700 余件",
        "SF06, 535000, 536000, 53.5 万余件",
        "SF07, 50000, 60000, 5 万余件",
        "PF05, 4687600, 4687700, 468.76 万余次",
        "PF06, 45000, 46000, 4.5 万余件次",
        "PF04, 300, 400, 300 余份",
        "PF19, 1022500, 1023500, 102.3 万件",
        "PF18, 4938500, 4939500, 493.9 万件",
    })
    void intervals(String id, BigDecimal least, BigDecimal below, String printed) {
        var figure = Stream.concat(PrintedFigure.seed().stream(), PrintedFigure.published().stream())
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(figure.printed()).isEqualTo(printed);
        assertThat(figure.interval()).hasValue(Interval.of(least, below));
    }

    @Test
    void everyPrintedFigureIsRead() {
        assertThat(PrintedFigure.seed())
                .hasSize(10)
                .allSatisfy(f -> assertThat(f.sentence()).contains(f.value().equals("1") ? "首个" : f.value()));
        assertThat(PrintedFigure.published())
                .hasSize(38)
                .allSatisfy(f -> assertThat(f.interval()).isPresent());
        assertThat(PrintedFigure.seed().get(9).interval()).isEmpty();
    }
}
