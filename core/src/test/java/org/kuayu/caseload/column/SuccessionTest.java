package org.kuayu.caseload.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.casefile.counted.Spell;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;
import org.kuayu.court.CourtBodies;
import org.kuayu.court.CourtCircuits;
import org.kuayu.court.Courts;
import org.kuayu.text.Table;

/** Courts that were recoded or merged are counted with those that took their place, from the day on. */
class SuccessionTest {
    private static final CourtBodies MERGED =
            CourtBodies.of(Table.parse("code,counted_as,from\n渝0103,渝0112,2024-03-01\n"));
    private static final ReportPeriod SPRING = new ReportPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 4, 30));

    private static final ReportPeriod WINTER = new ReportPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 29));

    private static CaseColumns columns(CourtBodies bodies) {
        var columns = new CaseColumns();
        columns.countAs(bodies);
        put(columns, "渝0103", 1, "2024-01-10", "2024-02-10");
        put(columns, "渝0103", 2, "2024-02-10", "2024-04-10");
        put(columns, "渝0103", 3, "2024-02-20", "");
        put(columns, "渝0112", 4, "2024-03-10", "");
        return columns;
    }

    private static void put(CaseColumns columns, String court, int number, String filed, String closed) {
        var until = closed.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(closed));
        var spell = Spell.of(InventedEvents.court(court), Optional.of(LocalDate.parse(filed)), until);
        columns.put(
                new CountedCase(
                        CaseId.of("(2024)" + court + "民初" + number + "号"), Procedure.CIVIL_FIRST, "", Visibility.PUBLIC, "",
                        Set.of(), OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), List.of(spell)),
                number);
    }

    private static List<String> count(CaseColumns columns, ReportPeriod period, List<Dimension> by, String... courts) {
        return count(columns, period, by, courts.length == 0
                ? List.of()
                : List.of(new CaseCondition(Dimension.COURT, Set.of(courts))));
    }

    private static List<String> within(CaseColumns columns, ReportPeriod period, String circuit) {
        return count(columns, period, List.of(), List.of(new CaseCondition(Dimension.CIRCUIT, Set.of(circuit))));
    }

    private static List<String> count(
            CaseColumns columns, ReportPeriod period, List<Dimension> by, List<CaseCondition> where) {
        var extent = new Extent(where, Access.ALL, period, 100, Optional.empty());
        var terms = List.of(term("O"), term("N"), term("C"), term("P"));
        var cells = columns.count(extent, by, terms, 100).orElseThrow();
        assertThat(new Pass(columns.table, extent, new Pass.Ask(by, terms, 100)).runOverRows()).hasValue(cells);
        assertThat(cells.cells()).allSatisfy(c -> assertThat(c.values().get(0) + c.values().get(1))
                .isEqualTo(c.values().get(2) + c.values().get(3)));
        return cells.cells().stream().map(c -> c.keys() + " " + c.values()).toList();
    }

    private static Term term(String text) {
        return Term.parse(text).orThrow();
    }

    @Test
    @DisplayName("Bad input: a merged court is counted with its successor for periods that end on or after the day")
    void theSuccessorTakesOver() {
        var columns = columns(MERGED);
        assertThat(count(columns, WINTER, List.of(Dimension.COURT))).containsExactly("[渝0103] [0, 3, 1, 2]");
        assertThat(count(columns, SPRING, List.of(Dimension.COURT))).containsExactly("[渝0112] [0, 4, 2, 2]");
        assertThat(count(columns, SPRING, List.of(), "渝0103")).containsExactly("[] [0, 4, 2, 2]");
        assertThat(count(columns, WINTER, List.of(), "渝0112")).containsExactly("[] [0, 0, 0, 0]");
    }

    @Test
    @DisplayName("Bad input: a table by month shows the court under the name of each month, and each month balances")
    void monthByMonth() {
        assertThat(count(columns(MERGED), SPRING, List.of(Dimension.COURT, Dimension.MONTH)))
                .containsExactly(
                        "[渝0103, 2024-01] [0, 1, 0, 1]",
                        "[渝0103, 2024-02] [1, 2, 1, 2]",
                        "[渝0112, 2024-03] [2, 1, 0, 3]",
                        "[渝0112, 2024-04] [3, 0, 1, 2]");
        assertThat(count(columns(CourtBodies.NONE), SPRING, List.of(Dimension.COURT)))
                .containsExactly("[渝0103] [0, 3, 2, 1]", "[渝0112] [0, 1, 0, 1]");
    }

    @Test
    @DisplayName("Bad input: a circuit has the cases of a court that was merged or came below another court from the day on")
    void theCircuitsOfCourtsThatChange() {
        var columns = columns(MERGED);
        assertThat(within(columns, WINTER, "渝05")).containsExactly("[] [0, 3, 1, 2]");
        assertThat(within(columns, WINTER, "渝01")).containsExactly("[] [0, 0, 0, 0]");
        assertThat(within(columns, SPRING, "渝01")).containsExactly("[] [0, 4, 2, 2]");
        assertThat(within(columns, SPRING, "渝")).containsExactly("[] [0, 4, 2, 2]");
        var moved = columns(CourtBodies.NONE);
        moved.lieAs(CourtCircuits.of(Courts.bundled(), Table.parse("code,parent,until\n渝0103,渝04,2024-02-29\n")));
        assertThat(within(moved, WINTER, "渝04")).containsExactly("[] [0, 3, 1, 2]");
        assertThat(within(moved, SPRING, "渝04")).containsExactly("[] [0, 0, 0, 0]");
        assertThat(within(moved, SPRING, "渝05")).containsExactly("[] [0, 3, 2, 1]");
        assertThat(count(moved, SPRING, List.of(Dimension.CIRCUIT, Dimension.MONTH)))
                .containsExactly(
                        "[渝01, 2024-03] [0, 1, 0, 1]",
                        "[渝01, 2024-04] [1, 0, 0, 1]",
                        "[渝04, 2024-01] [0, 1, 0, 1]",
                        "[渝04, 2024-02] [1, 2, 1, 2]",
                        "[渝05, 2024-03] [2, 0, 0, 2]",
                        "[渝05, 2024-04] [2, 0, 1, 1]");
    }

    @Test
    @DisplayName("\"court (with parent and region)\": each court is in one circuit, a high court has all courts of its province")
    void courtsAboveAndBelow() {
        var circuits = CourtCircuits.bundled();
        var day = LocalDate.of(2024, 12, 31);
        assertThat(circuits.above("渝0112", day)).containsExactly("渝01", "渝", "最高法");
        assertThat(circuits.circuit("渝0112", day)).isEqualTo("渝01");
        assertThat(circuits.circuit("渝01", day)).isEqualTo("渝01");
        assertThat(circuits.circuit("渝", day)).isEqualTo("渝/");
        assertThat(circuits.circuit("京0105", day)).isEqualTo("京0105/");
        assertThat(circuits.circuit("某法院", day)).isEqualTo("某法院/");
        assertThat(circuits.circuit("川2081", day)).as("简阳 before it came to 成都").isEqualTo("川20");
        assertThat(circuits.circuit("川0185", day)).isEqualTo("川01");
        assertThat(Courts.bundled().list())
                .filteredOn(c -> c.region().code().equals("50"))
                .allSatisfy(c -> assertThat(circuits.covers("渝", c.code().value(), day)).as(c.name()).isTrue())
                .noneMatch(c -> circuits.covers("川", c.code().value(), day));
        assertThat(circuits.covers("渝/", "渝", day)).isTrue();
        assertThat(circuits.covers("渝/", "渝0112", day)).isFalse();
    }

    @Test
    @DisplayName("Handbook §2: two names of one body are one court, the 两江新区 and 自由贸易试验区 courts")
    void twoNamesOfOneBody() {
        var bodies = CourtBodies.bundled();
        var day = LocalDate.of(2024, 12, 31);
        assertThat(bodies.countedAs("渝0192", day)).isEqualTo("渝0191");
        assertThat(bodies.countedAs("川0193", day)).isEqualTo("川0192");
        assertThat(bodies.namesOf("渝0191", day)).containsExactly("渝0191", "渝0192");
        assertThat(bodies.countedAs("渝0223", LocalDate.of(2015, 12, 31))).isEqualTo("渝0223");
        assertThat(bodies.countedAs("渝0223", LocalDate.of(2016, 1, 1))).isEqualTo("渝0152");
        assertThat(bodies.countedAs("渝0112", day)).isEqualTo("渝0112");
    }

    @Test
    void courtsThatTakeEachOthersPlaceAreRefused() {
        var circle = Table.parse("code,counted_as,from\n渝0103,渝0112,\n渝0112,渝0103,\n");
        assertThatThrownBy(() -> CourtBodies.of(circle)).isInstanceOf(IllegalArgumentException.class);
        var twice = Table.parse("code,counted_as,from\n渝0103,渝0112,\n渝0103,渝01,\n");
        assertThatThrownBy(() -> CourtBodies.of(twice)).isInstanceOf(IllegalArgumentException.class);
    }
}
