package org.kuayu.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.casefile.CaseTypes;
import org.kuayu.casefile.Procedure;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.Proceedings;
import org.kuayu.caseload.measure.Term;
import org.kuayu.caseload.printed.PrintedFigure;

/** The six counting traps of the handbook, §5.2. */
class CountingTrapTest {
    @Test
    @DisplayName("trap 1: 诉前调确 and 诉前调书 lie outside civil statistics")
    void outsideCivil() {
        for (String type : List.of("诉前调", "民诉前调", "诉前调确", "诉前调书")) {
            assertThat(CaseTypes.bundled().procedureOf(type)).as(type).isEqualTo(Procedure.PRE_LITIGATION);
        }
        assertThat(Scope.TRIALS.procedures())
                .contains(Procedure.CIVIL_FIRST)
                .doesNotContain(Procedure.PRE_LITIGATION, Procedure.PRESERVATION);
        assertThat(Proceedings.of(CaseTypes.bundled().procedureOf("财保"))).isEqualTo(Proceedings.PRESERVATION);
        assertThat(Proceedings.of(CaseTypes.bundled().procedureOf("执保"))).isEqualTo(Proceedings.PRESERVATION);
    }

    @Test
    @DisplayName("trap 2: pre-litigation is a dimension of its own and never added in silence")
    void neverAdded() {
        for (Measure measure : Measure.standard()) {
            var mixed = Stream.concat(Stream.of(measure.above()), measure.below().stream())
                    .anyMatch(CountingTrapTest::mixesPreLitigation);
            assertThat(mixed).as(measure.code()).isEqualTo(measure.code().equals("prelit-diversion-rate"));
            assertThat(measure.code().startsWith("prelit-") && !mixed)
                    .as(measure.code())
                    .isEqualTo(measure.proceedings().filter(p -> p == Proceedings.PRE_LITIGATION).isPresent());
        }
        var quarter = new BigDecimal("249.2").add(new BigDecimal("851"));
        assertThat(quarter.subtract(new BigDecimal("1100.3")).abs())
                .as("2024 Q1: 1100.3 万 holds 851 万 successful mediations, within half a unit of each last digit")
                .isLessThanOrEqualTo(new BigDecimal("0.6"));
    }

    private static boolean mixesPreLitigation(Term term) {
        return term.where().stream()
                .filter(c -> c.by() == Dimension.PROCEDURE)
                .anyMatch(c -> c.values().contains("PRE_LITIGATION") && c.values().size() > 1);
    }

    @Test
    @DisplayName("trap 3: scope and window are part of a measure")
    void window() {
        var local = Measure.get("december-clearance-rate");
        assertThat(local.window()).isEqualTo(Measure.Window.DECEMBER);
        var year = local.window().year(2024);
        assertThat(year.first()).isEqualTo(LocalDate.of(2023, 12, 1));
        assertThat(year.last()).isEqualTo(LocalDate.of(2024, 11, 30));
        assertThat(year.days()).isEqualTo(366);
        assertThat(Measure.get("clearance-rate").window().year(2024).days()).isEqualTo(366);
        assertThat(Measure.get("prelit-success-rate").scope()).isNotEmpty();
    }

    @Test
    @DisplayName("traps 4, 5: a figure in 万 is an interval, 余 is at least, 约 is about")
    void intervals() {
        var seed = PrintedFigure.seed();
        var success = find(seed, "SF06").interval().orElseThrow();
        assertThat(success.least()).isEqualByComparingTo("535000");
        assertThat(success.below()).isEqualByComparingTo("536000");
        var about = find(seed, "SF04").interval().orElseThrow();
        assertThat(about.least()).isLessThan(new BigDecimal("25300000000"));
        assertThat(about.below()).isGreaterThan(new BigDecimal("25300000000"));
        var rounded = PrintedFigure.published().stream()
                .filter(f -> f.value().equals("1100.3"))
                .findFirst()
                .flatMap(PrintedFigure::interval)
                .orElseThrow();
        assertThat(rounded.exact()).isFalse();
    }

    private static PrintedFigure find(List<PrintedFigure> figures, String id) {
        return figures.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("trap 6: 73 of 1608 is not 8.77 %, 141 is")
    void printedError() {
        assertThat(share(73, 1608)).isEqualByComparingTo("4.54");
        assertThat(share(141, 1608)).isEqualByComparingTo("8.77");
        assertThat(new BigDecimal("0.0877").multiply(BigDecimal.valueOf(1608)).setScale(0, RoundingMode.HALF_UP))
                .isEqualByComparingTo("141");
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
