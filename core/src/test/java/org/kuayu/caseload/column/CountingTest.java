package org.kuayu.caseload.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.Visibility;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.measure.Quantity;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;
import org.kuayu.court.CourtCode;

/** Counters, a pass over the columns, the list behind a count and a count by hand say the same, whatever is asked. */
class CountingTest {
    private static final int QUESTIONS = 150;
    private static final List<Dimension> STANDARD = List.of(
            Dimension.COURT, Dimension.CIRCUIT, Dimension.REGION, Dimension.LEVEL, Dimension.PROCEDURE, Dimension.MONTH, Dimension.YEAR);

    static LongStream seeds() {
        return LongStream.of(1, 2, 3, System.nanoTime());
    }

    @DisplayName("ST-1, ST-4, ST-5, ST-10, BX-16, courts with parent and region: any question")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyQuestion(long seed) {
        var random = new Random(seed);
        var invented = new InventedEvents(seed).go(300);
        var columns = invented.columns();
        for (int q = 0; q < QUESTIONS; q++) {
            var extent = extent(random, invented.sequence());
            var by = some(random, List.of(Dimension.values()), 3);
            var terms = terms(random);
            var ask = new Pass.Ask(by, terms, 100_000);
            var byHand = new ByHand(standing(invented, columns, extent), invented.standing(extent.cutoff()), extent).count(by, terms);
            var asked = "seed " + seed + " " + extent + " " + by + " " + terms;
            assertThat(values(new Pass(columns.table, extent, ask).runOverRows())).as(asked).isEqualTo(byHand);
            assertThat(values(columns.count(extent, by, terms, 100_000))).as(asked).isEqualTo(byHand);
            if (by.isEmpty() && terms.getFirst().of() == Quantity.CASES) {
                assertThat(columns.list(extent, terms.getFirst(), 0, 3).total())
                        .as(asked)
                        .isEqualTo(byHand.getOrDefault(List.of(), List.of(0L)).getFirst());
            }
        }
    }

    @DisplayName("ST-1, ST-4: standard tables from counters")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void standardTables(long seed) {
        var random = new Random(seed);
        var invented = new InventedEvents(seed).go(400);
        var columns = invented.columns();
        for (int q = 0; q < QUESTIONS; q++) {
            var first = YearMonth.of(2021 + random.nextInt(4), 1 + random.nextInt(12));
            var period = new ReportPeriod(first.atDay(1), first.plusMonths(random.nextInt(30)).atEndOfMonth());
            var where = random.nextBoolean()
                    ? List.<CaseCondition>of()
                    : List.of(new CaseCondition(Dimension.COURT, Set.of("渝0112", "川01")));
            var extent = new Extent(where, access(random), period, invented.sequence(), Optional.empty());
            var by = some(random, STANDARD, 2);
            var terms = new ArrayList<Term>();
            switch (random.nextInt(4)) {
                case 0 -> {
                    by.add(Dimension.AGE);
                    terms.add(Term.of(FlowTerm.P));
                }
                case 1 -> {
                    by.add(Dimension.CLOSING);
                    terms.add(Term.of(FlowTerm.C));
                }
                default -> {
                    FlowTerm.flow().forEach(t -> terms.add(Term.of(t)));
                    terms.add(term("P[AGE=12-18|18-]"));
                    terms.add(term("C[CLOSING=MEDIATION|WITHDRAWAL; LEVEL=BASIC]"));
                }
            }
            var ask = new Pass.Ask(by, terms, 100_000);
            var asked = "seed " + seed + " " + extent + " " + by + " " + terms;
            assertThat(CounterPass.answers(extent, ask, columns.table.lastChange())).as(asked).isTrue();
            var pass = new Pass(columns.table, extent, ask);
            assertThat(pass.run()).as(asked).isEqualTo(pass.runOverRows());
            assertThat(values(pass.run())).as(asked)
                    .isEqualTo(new ByHand(invented.standing(invented.sequence()), extent).count(by, terms));
        }
    }

    @DisplayName("ST-1: the flow identity holds but for the cases that are named")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theIdentityHoldsButForTheCasesNamed(long seed) {
        var random = new Random(seed);
        var invented = new InventedEvents(seed).go(300);
        var columns = invented.columns();
        var flow = List.of(
                term("O"), term("N"), term("C"), term("P"),
                term("ACTIVE_START"), term("INCOMING"), term("OUTGOING"), term("ACTIVE_END"),
                term("INACTIVE_START"), term("INACTIVATED"), term("REACTIVATED"), term("INACTIVE_END"));
        for (int q = 0; q < 40; q++) {
            var extent = extent(random, invented.sequence());
            var cell = columns.count(extent, List.of(), flow, 1).orElseThrow().cells().getFirst();
            var v = cell.values();
            long gap = v.get(0) + v.get(1) - v.get(2) - v.get(3);
            var named = new HashMap<String, Long>();
            columns.contradictions(extent).forEach(id -> named.merge(id.value(), 1L, Long::sum));
            if (named.isEmpty()) {
                assertThat(gap).as("seed " + seed + " " + extent).isZero();
                assertThat(v.get(4) + v.get(5) - v.get(6)).isEqualTo(v.get(7));
                assertThat(v.get(8) + v.get(9) - v.get(10)).isEqualTo(v.get(11));
            } else {
                assertThat(Math.abs(gap)).isLessThanOrEqualTo(named.values().stream().mapToLong(n -> n).sum());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyIdentifierComesBack(long seed) {
        var invented = new InventedEvents(seed).go(300);
        var columns = invented.columns();
        for (var event : invented.events) {
            int number = columns.number(event.id()).orElseThrow();
            assertThat(columns.table.id(number)).isEqualTo(event.id());
        }
        for (var text : List.of("(2024)渝0112民初0号", "(0001)最高法刑核01号", "1", "(2024)", "号", "(2024)渝0112民初99999999999号", "(2024)民12号@渝0112")) {
            var keys = new CaseKeys();
            assertThat(keys.find(text)).isEmpty();
            assertThat(keys.text(keys.key(text))).isEqualTo(text);
            assertThat(keys.find(text)).hasValue(keys.key(text));
        }
    }

    private static List<CountedCase> standing(InventedEvents invented, CaseColumns columns, Extent extent) {
        return invented.standing(extent.cutoff()).stream()
                .filter(c -> extent.only().map(b -> b.get(columns.number(c.id()).orElseThrow())).orElse(true))
                .toList();
    }

    private static Map<List<String>, List<Long>> values(Optional<Cells> cells) {
        var values = new HashMap<List<String>, List<Long>>();
        cells.orElseThrow().cells().stream()
                .filter(c -> c.values().stream().anyMatch(v -> v != 0))
                .forEach(c -> assertThat(values.put(c.keys(), c.values())).isNull());
        return values;
    }

    private static Extent extent(Random random, long sequence) {
        var first = LocalDate.of(2021, 12, 1).plusDays(random.nextInt(1000));
        var period = random.nextBoolean()
                ? new ReportPeriod(first, first.plusDays(random.nextInt(500)))
                : new ReportPeriod(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 2, 29));
        long cutoff = random.nextBoolean() ? sequence : random.nextInt((int) sequence + 1);
        var only = new BitSet();
        if (random.nextInt(4) == 0) {
            random.ints(100, 0, 200).forEach(only::set);
        }
        return new Extent(
                random.nextBoolean() ? List.of() : List.of(condition(random)),
                access(random),
                period,
                cutoff,
                only.isEmpty() ? Optional.empty() : Optional.of(only));
    }

    private static Access access(Random random) {
        return random.nextBoolean()
                ? Access.ALL
                : new Access(Set.of(Visibility.PUBLIC), Set.of(CourtCode.of("渝0112")), true);
    }

    private static <T> List<T> some(Random random, List<T> all, int most) {
        var rest = new ArrayList<>(all);
        java.util.Collections.shuffle(rest, random);
        return new ArrayList<>(rest.subList(0, random.nextInt(most + 1)));
    }

    private static List<Term> terms(Random random) {
        var terms = new ArrayList<Term>();
        for (int t = 1 + random.nextInt(4); t > 0; t--) {
            var base = FlowTerm.values()[random.nextInt(FlowTerm.values().length)];
            var of = random.nextBoolean() ? Quantity.CASES : Quantity.values()[random.nextInt(Quantity.values().length)];
            var term = new Term(base, of, random.nextBoolean() ? List.of() : List.of(condition(random)));
            if (!terms.contains(term)) {
                terms.add(term);
            }
        }
        return terms;
    }

    private static CaseCondition condition(Random random) {
        var text = List.of(
                "CLOSING=MEDIATION|WITHDRAWAL", "COURT=渝0112|川", "CIRCUIT=渝01", "CIRCUIT=川|渝05", "CAUSE=合同", "REGION=51", "LEVEL=BASIC|HIGH",
                "AGE=12-18|18-", "AGE=0-6", "AMOUNT=10-50|50-100", "AMOUNT=NONE", "PARTY_REGION=SICHUAN|NOT_STATED",
                "LIMIT=WITHIN|EXTENDED", "START=REOPENED", "DIVISION=重庆破产法庭", "JUDGE=法官1", "FILED=2023-05|2024-02",
                "PROCEDURE=CIVIL_FIRST", "APPEALED=YES", "ENFORCED=NO");
        return CaseCondition.parse(text.get(random.nextInt(text.size()))).orThrow().getFirst();
    }

    private static Term term(String text) {
        return Term.parse(text).orThrow();
    }
}
