package org.kuayu.caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.caseload.measure.Flow;

/** ST-15: the backlog with and without a measure. */
class ProjectionTest {
    private static final YearMonth LAST = YearMonth.of(2024, 2);

    private static Projection.Past steady(long pending, long received, long closed, long judges) {
        var months = new ArrayList<>(Collections.nCopies(11, Flow.of(pending, received, closed)));
        months.add(new Flow(pending - received + closed, received, closed, pending));
        return new Projection.Past(LAST, months, OptionalLong.of(judges), 1);
    }

    private static ProjectionPlan plan(int months, String growth, int judges, String closings, String diverted) {
        return new ProjectionPlan(
                months, new BigDecimal(growth), judges, new BigDecimal(closings), new BigDecimal(diverted));
    }

    private static long end(List<Projection.Month> course) {
        return course.getLast().flow().pending();
    }

    @Test
    @DisplayName("ST-15: what is asked for is computed by hand")
    void byHand() {
        var basis = steady(1000, 110, 100, 20);
        var plain = Projection.of(basis, ProjectionPlan.UNCHANGED);
        assertThat(plain.without()).hasSize(24).isEqualTo(plain.with());
        assertThat(plain.without().getFirst().month()).isEqualTo(YearMonth.of(2024, 3));
        assertThat(end(plain.without())).isEqualTo(1000 + 24 * 10);
        assertThat(plain.without().getLast().least()).isEqualTo(plain.without().getLast().most());
        var judges = Projection.of(basis, plan(12, "0", 4, "0", "0"));
        assertThat(end(judges.with())).isEqualTo(1000 + 12 * (110 - 120));
        var closings = Projection.of(basis, plan(12, "0", 4, "10", "0"));
        assertThat(end(closings.with())).isEqualTo(1000 + 12 * (110 - 132));
        assertThat(closings.gain()).isEqualTo(1120 - 736);
        var diverted = Projection.of(basis, plan(12, "0", 0, "0", "20"));
        assertThat(end(diverted.with())).isEqualTo(1000 + 12 * (88 - 100));
        var growth = Projection.of(basis, plan(12, "20", 0, "0", "0"));
        assertThat(growth.without().getLast().flow().received()).isEqualTo(132);
    }

    @Test
    @DisplayName("ST-15: no more is closed than there is, and judges taken away close nothing")
    void bounds() {
        var basis = steady(30, 10, 100, 10);
        var course = Projection.of(basis, ProjectionPlan.UNCHANGED).without();
        assertThat(course.getFirst().flow()).isEqualTo(Flow.of(30, 10, 40));
        assertThat(course.get(1).flow()).isEqualTo(Flow.of(0, 10, 10));
        var none = Projection.of(basis, plan(3, "0", -10_000, "0", "0")).with();
        assertThat(end(none)).isEqualTo(60);
    }

    @Test
    @DisplayName("ST-15: in any projection the identity holds each month, nothing is negative, and a help never hurts")
    void properties() {
        long seed = 15;
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var months = new ArrayList<Flow>();
            long pending = random.nextInt(5000);
            for (int m = 0; m < 12; m++) {
                long received = random.nextInt(800);
                var flow = Flow.of(pending, received, random.nextLong(pending + received + 1));
                months.add(flow);
                pending = flow.pending();
            }
            var basis = new Projection.Past(LAST, months, OptionalLong.of(1 + random.nextInt(40)), 1);
            var plan = plan(
                    1 + random.nextInt(60),
                    String.valueOf(random.nextInt(151) - 50),
                    random.nextInt(30),
                    String.valueOf(random.nextInt(300)),
                    String.valueOf(random.nextInt(91)));
            var projection = Projection.of(basis, plan);
            var about = "seed " + seed + ", round " + round;
            check(about, basis, projection.without());
            check(about, basis, projection.with());
            assertThat(projection.gain()).as(about).isGreaterThanOrEqualTo(0);
        }
    }

    private static void check(String about, Projection.Past basis, List<Projection.Month> course) {
        long before = basis.pending();
        var month = basis.last();
        for (var m : course) {
            month = month.plusMonths(1);
            assertThat(m.month()).as(about).isEqualTo(month);
            assertThat(m.flow().opening()).as(about).isEqualTo(before);
            assertThat(m.flow().gap()).as(about).isZero();
            assertThat(List.of(m.flow().received(), m.flow().closed(), m.flow().pending(), m.least()))
                    .as(about)
                    .allMatch(n -> n >= 0);
            assertThat(m.flow().pending()).as(about).isBetween(m.least(), m.most());
            before = m.flow().pending();
        }
    }

    @Test
    @DisplayName("ST-15: the interval follows the spread of the months, growing with the root of time")
    void interval() {
        var months = new ArrayList<Flow>();
        for (int m = 0; m < 12; m++) {
            months.add(Flow.of(1000, m % 2 == 0 ? 150 : 50, 100));
        }
        months.set(11, new Flow(1050, 50, 100, 1000));
        var basis = new Projection.Past(LAST, months, OptionalLong.empty(), 1);
        assertThat(basis.spread()).isBetween(52.2, 52.3);
        var course = Projection.of(basis, ProjectionPlan.UNCHANGED).without();
        assertThat(course.get(0).most() - 1000).isEqualTo(67);
        assertThat(course.get(3).most() - 1000).isEqualTo(134);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"months,0", "months,61", "months,1.5", "judges,2.5", "growth,101", "closings,abc", "diverted,-1", "diverted,91", "growth,1.234"})
    void refused(String field, String written) {
        var remark = ProjectionPlan.parse(Map.of(field, written)).remarks().getFirst();
        assertThat(remark.code()).isEqualTo("projection.field");
        assertThat(remark.detail()).startsWith(field + " " + written + " (");
    }

    @Test
    void readsWhatPeopleWrite() {
        assertThat(ProjectionPlan.parse(Map.of())).isEqualTo(ProjectionPlan.parse(Map.of("months", " 24 ")));
        var plan = ProjectionPlan.parse(Map.of("growth", "−2.5", "judges", "+3")).orThrow();
        assertThat(plan.growth()).isEqualByComparingTo("-2.5");
        assertThat(plan.judges()).isEqualTo(3);
        assertThat(plan.idle()).isFalse();
    }
}
