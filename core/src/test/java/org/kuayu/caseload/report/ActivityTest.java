package org.kuayu.caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.casefile.Access;
import org.kuayu.caseload.Basis;
import org.kuayu.caseload.Caseload;
import org.kuayu.caseload.History;
import org.kuayu.caseload.Listing;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.ReportPeriod;

/** ST-6: a report for a person or an office over any days, each number with its cases. */
class ActivityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Caseload caseload(long seed) {
        var history = new History(seed).go(600);
        var caseload = Caseload.inMemory(history.counted());
        history.follow(caseload);
        return caseload;
    }

    @Test
    @DisplayName("ST-6 every number of a report counts exactly the cases that it opens, over all days too")
    void opensItsCases() {
        long seed = 6;
        var caseload = caseload(seed);
        var activities = new Activities(caseload);
        var scopes = List.of(Scope.TRIALS, Scope.TRIALS.withCourts(Set.of("渝0112")), Scope.TRIALS.withRegion("51"));
        for (var period : List.of(ReportPeriod.year(2023), Activities.all(TODAY))) {
            for (var scope : scopes) {
                var report = activities.report(Basis.of(scope, period), Access.ALL);
                assertThat(report.flow().gap()).as("seed %d, %s", seed, report.basis()).isZero();
                var lines = Stream.of(report.closings(), report.ages(), report.procedures(), report.months())
                        .flatMap(List::stream)
                        .toList();
                assertThat(lines).isNotEmpty();
                for (var line : lines) {
                    for (var count : line.counts()) {
                        var listing = new Listing(
                                line.scope(), count.term(), line.period(), OptionalLong.of(report.cutoff()));
                        assertThat(caseload.list(listing, Access.ALL, 0, 1).total())
                                .as("seed %d, %s", seed, listing)
                                .isEqualTo(count.value());
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("ST-6 the parts add up to the whole: closings by kind, pending by age")
    void addsUp() {
        var report = new Activities(caseload(7)).report(Basis.of(Scope.TRIALS, ReportPeriod.year(2023)), Access.ALL);
        assertThat(sum(report.closings())).isEqualTo(report.flow().closed());
        assertThat(sum(report.ages())).isEqualTo(report.flow().pending());
        assertThat(report.months()).hasSize(12);
        assertThat(report.months().getLast().counts().getLast().value()).isEqualTo(report.flow().pending());
        assertThat(report.figures()).extracting(f -> f.measure().code()).contains("closing-rate", "average-days");
    }

    private static long sum(List<Activity.Line> lines) {
        return lines.stream().mapToLong(l -> l.counts().getFirst().value()).sum();
    }

    @Test
    @DisplayName("ST-6 over all days the years before the first case are left out")
    void allDays() {
        var report = new Activities(caseload(8)).report(Basis.of(Scope.TRIALS, Activities.all(TODAY)), Access.ALL);
        assertThat(report.months().getFirst().key()).isEqualTo("2022");
        assertThat(report.flow().opening()).isZero();
    }

    @Test
    @DisplayName("ST-6 the same cut-off gives the same report after more has happened")
    void sameCutoff() {
        var history = new History(9).go(300);
        var caseload = Caseload.inMemory(history.counted());
        history.follow(caseload);
        var activities = new Activities(caseload);
        var before = activities.report(Basis.of(Scope.TRIALS, ReportPeriod.year(2023)), Access.ALL);
        history.go(300).follow(caseload);
        var then = new Basis(Scope.TRIALS, ReportPeriod.year(2023), OptionalLong.of(before.cutoff()));
        assertThat(activities.report(then, Access.ALL)).isEqualTo(before);
        assertThat(activities.report(Basis.of(Scope.TRIALS, ReportPeriod.year(2023)), Access.ALL))
                .isNotEqualTo(before);
    }

    @Test
    @DisplayName("ST-15 a projection rests on the flow of twelve months as counted, and refuses where there is none")
    void projects() {
        var caseload = caseload(15);
        var projections = new Projections(caseload);
        var last = YearMonth.of(2023, 12);
        var ask = new Projections.Ask(Scope.TRIALS, last, ProjectionPlan.UNCHANGED, OptionalLong.empty());
        var projection = projections.project(ask, Access.ALL).orThrow();
        var flow = new Activities(caseload)
                .report(Basis.of(Scope.TRIALS, ReportPeriod.year(2023)), Access.ALL)
                .flow();
        assertThat(projection.past().pending()).isEqualTo(flow.pending());
        assertThat(projection.past().received() * 12).isBetween(flow.received() - 0.01, flow.received() + 0.01);
        var never = new Projections.Ask(
                Scope.TRIALS, YearMonth.of(1990, 1), ProjectionPlan.UNCHANGED, OptionalLong.empty());
        assertThat(projections.project(never, Access.ALL).remarks().getFirst().code())
                .isEqualTo("projection.no-flow");
        var judges = new Projections.Ask(
                Scope.TRIALS,
                last,
                new ProjectionPlan(12, java.math.BigDecimal.ZERO, 2, java.math.BigDecimal.ZERO, java.math.BigDecimal.ZERO),
                OptionalLong.empty());
        assertThat(projections.project(judges, Access.ALL).remarks().getFirst().code())
                .isEqualTo("projection.no-judges");
    }
}
