package org.kuayu.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.Procedure;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.Measures;
import org.kuayu.caseload.measure.Proceedings;
import org.kuayu.caseload.measure.Quantity;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;

/** A measure that names its procedures counts them, whatever else the page counts. */
class MeasureReachTest {
    private static final ReportPeriod YEAR = ReportPeriod.year(2023);

    private final Caseload caseload = caseload();

    private static Caseload caseload() {
        var history = new History(31).go(900);
        var caseload = Caseload.inMemory(history.counted());
        history.follow(caseload);
        return caseload;
    }

    private long above(String measure, Scope scope) {
        return caseload.figure(Measure.get(measure), Basis.of(scope, YEAR), Access.ALL).above();
    }

    @Test
    @DisplayName("ST-9: pre-litigation figures are the same under trials, and nothing is added to trials")
    void preLitigation() {
        var own = Scope.TRIALS.withProceedings(Proceedings.PRE_LITIGATION);
        assertThat(above("prelit-received", Scope.TRIALS)).isPositive().isEqualTo(above("received", own));
        assertThat(above("preservation-received", Scope.TRIALS)).isPositive();
        assertThat(above("prelit-received", Scope.TRIALS.withProcedure(Procedure.CIVIL_FIRST))).isZero();
        var mixed = caseload.figure(Measure.get("prelit-diversion-rate"), Basis.of(Scope.TRIALS, YEAR), Access.ALL);
        assertThat(mixed.below())
                .hasValue(above("received", own)
                        + above("received", Scope.TRIALS.withProcedure(Procedure.CIVIL_FIRST)));
    }

    @Test
    @DisplayName("a table of measures of both kinds counts each by its own procedures, court by court")
    void table() {
        var measures = List.of(Measure.get("received"), Measure.get("prelit-received"));
        var question = new CrossQuestion(
                List.of(Dimension.COURT), List.of(), measures, Scope.TRIALS, YEAR, OptionalLong.empty());
        var table = caseload.cross(question, Access.ALL).orThrow();
        assertThat(table.groups()).hasSizeGreaterThan(3);
        for (var group : table.groups()) {
            var scope = group.rowKey().isEmpty()
                    ? Scope.TRIALS
                    : Scope.TRIALS.withCourts(Set.of(group.rowKey().getFirst()));
            assertThat(group.figures().get(0).above()).isEqualTo(above("received", scope));
            assertThat(group.figures().get(1).above()).isEqualTo(above("prelit-received", scope));
        }
    }

    @Test
    @DisplayName("BX-16: every term of every measure opens exactly the cases it counts")
    void opensItsCases() {
        for (Measure measure : Measures.standard().list()) {
            var figure = caseload.figure(measure, Basis.of(Scope.TRIALS, YEAR), Access.ALL);
            assertThat(figure.above()).as(measure.code()).isGreaterThanOrEqualTo(0);
            if (measure.numerator().of() == Quantity.CASES) {
                assertThat(listed(measure.above())).as(measure.code()).isEqualTo(figure.above());
            }
        }
    }

    private long listed(Term term) {
        return term.base().parts().stream()
                .map(part -> new Listing(
                        Scope.TRIALS, new Term(part, term.of(), term.where()), YEAR, OptionalLong.empty()))
                .mapToLong(l -> caseload.list(l, Access.ALL, 0, 1).total())
                .sum();
    }
}
