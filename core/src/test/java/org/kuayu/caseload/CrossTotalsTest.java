package org.kuayu.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuayu.casefile.Access;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;

/** Every total of a table is the figure that its scope and days have by themselves, however the table came by it. */
class CrossTotalsTest {
    private static final List<Measure> MEASURES = Stream.of(
                    "opening", "received", "closing-rate", "average-days", "claimed", "proceedings-per-dispute", "closed-per-judge")
            .map(Measure::get)
            .toList();

    static LongStream seeds() {
        return LongStream.of(5, System.nanoTime());
    }

    @DisplayName("ST-1, ST-13: totals of any table are those of a question of their own")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void totals(long seed) {
        var random = new Random(seed);
        var history = new History(seed).go(500);
        var caseload = Caseload.inMemory(history.counted());
        history.follow(caseload);
        for (int q = 0; q < 60; q++) {
            var dimensions = new ArrayList<>(List.of(Dimension.values()));
            dimensions.remove(Dimension.CAUSE);
            Collections.shuffle(dimensions, random);
            int rows = random.nextInt(3);
            var measures = new ArrayList<>(MEASURES);
            Collections.shuffle(measures, random);
            var question = new CrossQuestion(
                    dimensions.subList(0, rows),
                    dimensions.subList(rows, rows + random.nextInt(2)),
                    measures.subList(0, 1 + random.nextInt(3)),
                    Scope.TRIALS,
                    new ReportPeriod(LocalDate.of(2022, 11, 4), LocalDate.of(2023, 5, 31)),
                    OptionalLong.empty());
            var table = caseload.cross(question, Access.ALL);
            table.value().ifPresent(t -> check(caseload, t, "seed " + seed + " " + question));
        }
    }

    private static void check(Caseload caseload, CrossTable table, String asked) {
        assertThat(table.find(List.of(), List.of())).as(asked).isPresent();
        for (var group : table.groups()) {
            if (group.rowKey().isEmpty() || group.columnKey().isEmpty()) {
                for (var figure : group.figures()) {
                    var alone = caseload.figure(figure.measure(), Basis.of(group.scope(), group.period()), Access.ALL);
                    assertThat(figure).as(asked + " " + group.rowKey() + group.columnKey()).isEqualTo(alone);
                }
            }
        }
    }
}
