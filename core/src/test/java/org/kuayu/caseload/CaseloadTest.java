package org.kuayu.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Visibility;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Flow;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.measure.Proceedings;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;
import org.kuayu.court.CourtCode;
import org.kuayu.search.MemoryCaseIndex;

/** Figures are what one gets by counting the cases one by one. */
class CaseloadTest {
    private static final List<Dimension> BY = List.of(
            Dimension.REGION,
            Dimension.LEVEL,
            Dimension.COURT,
            Dimension.PROCEDURE,
            Dimension.CAUSE,
            Dimension.YEAR,
            Dimension.MONTH);

    private static final ReportPeriod PERIOD = new ReportPeriod(LocalDate.of(2023, 2, 10), LocalDate.of(2024, 5, 20));
    private static final Access STAFF = new Access(Set.of(Visibility.PUBLIC), Set.of(CourtCode.of("渝0112")), true);

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.of(1, 2, 3, System.nanoTime());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyFigureIsACountOfCases(long seed) {
        var history = new History(seed).go(600);
        var caseload = Caseload.inMemory(history.counted());
        history.follow(caseload);
        for (var proceedings : Proceedings.values()) {
            for (var by : BY) {
                for (var access : List.of(Access.ALL, STAFF)) {
                    var scope = Scope.TRIALS.withProceedings(proceedings);
                    var table = caseload.table(Question.of(scope, PERIOD, by), access);
                    check(history, table, access);
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyNumberIsTheLengthOfTheListItOpens(long seed) {
        var history = new History(seed).go(400);
        var caseload = Caseload.inMemory(history.counted());
        history.follow(caseload);
        try (var index = new MemoryCaseIndex(history.stores.cases(), history.stores.documents())) {
            history.follow(index);
            for (var proceedings : Proceedings.values()) {
                for (var by : BY) {
                    var question = Question.of(Scope.TRIALS.withProceedings(proceedings), PERIOD, by);
                    for (var access : List.of(Access.ALL, STAFF)) {
                        var table = caseload.table(question, access);
                        compareLists(table, caseload, access);
                        compareUnfiled(table, index, access);
                    }
                }
            }
        }
    }

    private static void compareLists(FlowTable table, Caseload caseload, Access access) {
        for (var row : withTotal(table)) {
            for (var term : FlowTerm.flow()) {
                row.scope()
                        .map(s -> new Listing(s, Term.of(term), row.period(), OptionalLong.of(table.cutoff())))
                        .ifPresent(l -> assertThat(caseload.list(l, access, 0, 1).total())
                                .as(term + " of " + row)
                                .isEqualTo(row.flow().count(term)));
            }
        }
    }

    private static void compareUnfiled(FlowTable table, MemoryCaseIndex index, Access access) {
        for (var row : withTotal(table)) {
            row.scope()
                    .filter(s -> !table.question().by().isTime())
                    .ifPresent(s -> assertThat(
                                    index.search(s.unfiledListing(), access).total())
                            .isEqualTo(row.unfiled()));
        }
    }

    private static List<FlowTable.Row> withTotal(FlowTable table) {
        var rows = new ArrayList<>(table.rows());
        rows.add(table.total());
        return rows;
    }

    private static void check(History history, FlowTable table, Access access) {
        assertThat(table.balanced()).isTrue();
        assertThat(table.total().flow()).isEqualTo(count(history, table.total(), access));
        for (var row : table.rows()) {
            assertThat(row.flow().gap()).isZero();
            if (row.scope().isPresent()) {
                assertThat(row.flow()).as(row.toString()).isEqualTo(count(history, row, access));
            }
        }
        if (!table.question().by().isTime()) {
            assertThat(table.rows().stream().mapToLong(r -> r.flow().pending()).sum())
                    .isEqualTo(table.total().flow().pending());
            assertThat(table.rows().stream().mapToLong(FlowTable.Row::unfiled).sum())
                    .isEqualTo(table.total().unfiled());
        }
    }

    private static Flow count(History history, FlowTable.Row row, Access access) {
        var scope = row.scope().orElseThrow();
        var first = row.period().first();
        var last = row.period().last();
        var cases = history.stores.cases().listAfter(Optional.empty(), 10_000).stream()
                .filter(c -> access.allows(c.visibility(), c.court().code()))
                .map(CountedCase::of)
                .filter(c -> scope.procedures().contains(c.procedure()))
                .filter(c -> scope.courts().isEmpty()
                        || scope.courts().contains(c.first().court().key()))
                .filter(c -> scope.regions().isEmpty()
                        || scope.regions().contains(c.first().court().region()))
                .filter(c -> scope.levels().isEmpty()
                        || scope.levels().contains(c.first().court().level().orElseThrow()))
                .filter(c -> (c.causePath() + "/").startsWith(scope.cause().isEmpty() ? "" : scope.cause() + "/"))
                .filter(c -> c.first().from().isPresent())
                .toList();
        Predicate<CountedCase> before = c -> c.first().from().get().isBefore(first);
        Predicate<CountedCase> by = c -> !c.first().from().get().isAfter(last);
        Predicate<CountedCase> openBefore =
                c -> c.first().until().map(d -> !d.isBefore(first)).orElse(true);
        Predicate<CountedCase> openAfter =
                c -> c.first().until().map(d -> d.isAfter(last)).orElse(true);
        return new Flow(
                cases.stream().filter(before.and(openBefore)).count(),
                cases.stream().filter(before.negate().and(by)).count(),
                cases.stream().filter(openBefore.and(openAfter.negate())).count(),
                cases.stream().filter(by.and(openAfter)).count());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aCutoffGivesTheFigureOfItsTime(long seed) {
        var history = new History(seed).go(300);
        var caseload = Caseload.inMemory(history.counted());
        history.follow(caseload);
        var question = Question.of(Scope.TRIALS, PERIOD, Dimension.COURT);
        var then = caseload.table(question, Access.ALL);
        history.go(200);
        history.follow(caseload);
        var again = caseload.table(question.asOf(then.cutoff()), Access.ALL);
        assertThat(again.total().flow()).isEqualTo(then.total().flow());
        assertThat(again.rows()).isEqualTo(then.rows());
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void aSnapshotAnswersLikeTheCountAnew(Dimension by) {
        var history = new History(7).go(500);
        try (var caseload = Caseload.open(folder, history.counted(), history.stores.journal())) {
            history.follow(caseload);
        }
        history.go(50);
        var anew = Caseload.inMemory(history.counted());
        history.follow(anew);
        try (var kept = Caseload.open(folder, ids -> history.counted().listByIds(ids), history.stores.journal())) {
            assertThat(kept.checkpoint()).isEqualTo(500);
            history.follow(kept);
            var question = Question.of(Scope.TRIALS, PERIOD, by);
            assertThat(kept.table(question, Access.ALL)).isEqualTo(anew.table(question, Access.ALL));
            assertThat(kept.count()).isEqualTo(history.stores.cases().count());
        }
    }

    @Test
    void aDamagedOrForeignSnapshotIsCountedAnew() throws Exception {
        var history = new History(8).go(100);
        try (var caseload = Caseload.open(folder, history.counted(), history.stores.journal())) {
            history.follow(caseload);
        }
        Path file = folder.resolve("caseload.bin");
        byte[] whole = Files.readAllBytes(file);
        for (int at : new int[] {0, 9, whole.length / 2, whole.length - 1}) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            assertThat(opened(history)).as("byte " + at).isZero();
        }
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 3));
        assertThat(opened(history)).isZero();
        Files.write(file, new byte[0]);
        assertThat(opened(history)).isZero();
        Files.write(file, whole);
        assertThat(opened(history)).isEqualTo(100);
        assertThat(opened(new History(9).go(200))).as("another journal").isZero();
        assertThat(opened(new History(9).go(10))).as("a shorter journal").isZero();
    }

    private long opened(History history) {
        return Caseload.open(folder, history.counted(), history.stores.journal())
                .checkpoint();
    }

    @Test
    void aBreachIsReportedWithItsCasesAndNotRepaired() {
        var history = new History(10);
        var number = CaseNumber.of("（2023）渝0112民初9号");
        history.keep(
                "case.imported",
                CaseRecord.builder(number, CaseCourt.of(CourtCode.of("渝0112")))
                        .matter(new org.kuayu.casefile.CaseMatter("", "", org.kuayu.casefile.Procedure.CIVIL_FIRST, ""))
                        .dates(new CaseDates(
                                Optional.of(LocalDate.of(2023, 6, 1)),
                                Optional.of(LocalDate.of(2022, 6, 1)),
                                Optional.empty()))
                        .build());
        var caseload = Caseload.inMemory(history.counted());
        history.follow(caseload);
        var table = caseload.table(Question.of(Scope.TRIALS, ReportPeriod.year(2023), Dimension.MONTH), Access.ALL);
        assertThat(table.total().flow()).isEqualTo(new Flow(0, 1, 0, 0));
        assertThat(table.balanced()).isFalse();
        assertThat(table.contradictions()).containsExactly("(2023)渝0112民初9号");
    }

    @Test
    void courtsStandInTheOrderOfTheirCodesWhateverTheirFigures() {
        var history = new History(11).go(400);
        var caseload = Caseload.inMemory(history.counted());
        history.follow(caseload);
        var rows = caseload.table(Question.of(Scope.TRIALS, PERIOD, Dimension.COURT), Access.ALL)
                .rows();
        assertThat(rows)
                .extracting(FlowTable.Row::key)
                .containsExactly("渝", "渝01", "渝0103", "渝0112", "川", "川01", "川0104", "川0191");
    }
}
