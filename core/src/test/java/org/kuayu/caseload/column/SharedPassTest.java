package org.kuayu.caseload.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;

/** Threads that share a pass count together what one alone counts. */
class SharedPassTest {
    private static final int COPIES = 1500;
    private static final ReportPeriod PERIOD = new ReportPeriod(LocalDate.of(2023, 2, 10), LocalDate.of(2024, 5, 20));
    private static final List<Term> TERMS = Stream.of("N", "C", "P", "C days", "N claimed", "C disputes", "C judges")
            .map(t -> Term.parse(t).orThrow())
            .toList();
    /** Each row of them counts in the part of the period in which its filing or closing lies. */
    private static final List<Term> DATED = TERMS.stream()
            .filter(t -> t.base() != FlowTerm.P)
            .toList();

    private static final Term JUDGES = TERMS.getLast();

    static LongStream seeds() {
        return LongStream.of(1, System.nanoTime());
    }

    @DisplayName("ST-1, ST-4: copies of all cases count as often as there are of them, their judges once")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void copiesCountAsOftenAsThereAreOfThem(long seed) {
        var invented = new InventedEvents(seed).go(400);
        var cases = invented.standing(invented.sequence());
        var one = new CaseColumns();
        cases.forEach(c -> one.put(c, 1));
        var many = new CaseColumns();
        for (int copy = 0; copy < COPIES; copy++) {
            for (var original : cases) {
                many.put(copy(original, copy), 1);
            }
        }
        assertThat(many.table.pages).as("pages enough to be shared").hasSizeGreaterThan(4);
        for (var by : List.of(
                List.<Dimension>of(),
                List.of(Dimension.COURT),
                List.of(Dimension.CAUSE, Dimension.MONTH),
                List.of(Dimension.PARTY_REGION, Dimension.YEAR))) {
            for (var terms : List.of(TERMS, DATED)) {
                var expected = values(one, by, terms);
                expected.replaceAll((keys, values) -> IntStream.range(0, terms.size())
                        .mapToObj(t -> values.get(t) * (terms.get(t).equals(JUDGES) ? 1 : COPIES))
                        .toList());
                assertThat(values(many, by, terms)).as("seed " + seed + " " + by).isEqualTo(expected);
            }
        }
    }

    private static CountedCase copy(CountedCase c, int copy) {
        return new CountedCase(
                copy(c.id(), copy),
                c.procedure(),
                c.causePath(),
                c.visibility(),
                c.judge(),
                c.parties(),
                c.claimed(),
                c.awarded(),
                c.continues().map(id -> copy(id, copy)),
                c.spells());
    }

    private static CaseId copy(CaseId id, int copy) {
        return CaseId.of(id.value() + "之" + copy);
    }

    private static Map<List<String>, List<Long>> values(CaseColumns columns, List<Dimension> by, List<Term> terms) {
        var extent = new Extent(List.of(), Access.ALL, PERIOD, 1, Optional.empty());
        var values = new HashMap<List<String>, List<Long>>();
        columns.count(extent, by, terms, 10_000).orElseThrow().cells().forEach(c -> values.put(c.keys(), c.values()));
        return values;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachCellHasItsSumHoweverManyThereCanBe(long seed) {
        for (long room : new long[] {1 << 10, 1L << 40}) {
            var random = new Random(seed);
            var sum = new Tally(room, 1, 100_000);
            var expected = new HashMap<Long, Long>();
            for (int share = 0; share < 3; share++) {
                var tally = new Tally(room, 1, 100_000);
                for (int i = 0; i < 5_000; i++) {
                    long code = random.nextInt(3_000) * (room / 3_001 + 1) % room;
                    expected.merge(code, (long) i, Long::sum);
                    tally.add(tally.place(code), 0, i);
                }
                sum.merge(tally);
            }
            assertThat(sum.size()).isEqualTo(expected.size());
            expected.forEach((code, value) -> assertThat(sum.value(sum.place(code), 0))
                    .as("seed " + seed + ", cell " + code)
                    .isEqualTo(value));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatSharesCountAsDistinctIsCountedOnceTogether(long seed) {
        var random = new Random(seed);
        for (int universe : new int[] {1 << 10, 1 << 20, 1 << 30}) {
            var sum = new Tally(3, 1, 3);
            var members = List.of(new HashSet<Integer>(), new HashSet<Integer>(), new HashSet<Integer>());
            for (int share = 0; share < 8; share++) {
                var tally = new Tally(3, 1, 3);
                for (int i = random.nextInt(30_000); i > 0; i--) {
                    int code = random.nextInt(3);
                    int member = random.nextInt(Math.min(universe, 100_000));
                    members.get(code).add(member);
                    tally.distinct(tally.place(code), 0, member, universe);
                }
                sum.merge(tally);
            }
            for (int code = 0; code < 3; code++) {
                assertThat(sum.value(sum.place(code), 0))
                        .as("seed " + seed + ", of " + universe)
                        .isEqualTo(members.get(code).size());
            }
        }
    }
}
