package org.kuayu.caseload.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseAmounts;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Procedure;
import org.kuayu.caseload.Caseload;
import org.kuayu.caseload.History;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/** Figures that were frozen, while cases go on changing. */
class FreezesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T10:00:00Z"), ZoneOffset.UTC);
    private static final Officer LIU = officer("liu", Role.STATISTICIAN);
    private static final Officer WANG = officer("wang", Role.COURT_STAFF);

    private final History history = new History(5).go(400);
    private final Caseload caseload = Caseload.inMemory(history.counted());
    private final Freezes freezes = new Freezes(history.stores.journal(), history.stores.shelf(), caseload, CLOCK);

    FreezesTest() {
        history.follow(caseload);
    }

    private static Officer officer(String login, Role role) {
        return new Officer(login, login, Set.of(role), Optional.of(CourtCode.of("渝")), "x", true);
    }

    private static FigureAsk ask(String measure) {
        return new FigureAsk(measure, Measure.get(measure), Scope.TRIALS.withRegion("50"), ReportPeriod.year(2023));
    }

    private static FreezeOrder order(String key, String... measures) {
        var asks = List.of(measures).stream().map(FreezesTest::ask).toList();
        return new FreezeOrder(
                key, Frozen.Kind.TABLE, "2023 年渝两率", "?region=50", "", asks, OptionalLong.empty());
    }

    @Test
    @DisplayName("ST-16: after 600 more acts the frozen figures are counted anew and are the same numbers")
    void sameNextYear() {
        var frozen = freezes.freeze(LIU, order("a", "received", "closing-rate", "disposition-time"), Access.ALL)
                .orThrow();
        var before = freezes.freeze(LIU, order("b", "received"), Access.ALL).orThrow();
        history.go(600);
        history.follow(caseload);
        var check = freezes.check(freezes.find(frozen.id()).orElseThrow());
        assertThat(check.same()).isTrue();
        assertThat(check.intact()).isTrue();
        assertThat(check.differing()).isEmpty();
        assertThat(freezes.find(frozen.id())).contains(frozen);
        var now = freezes.freeze(LIU, order("c", "received"), Access.ALL).orThrow();
        assertThat(now.values()).as("the figures of today are others").isNotEqualTo(before.values());
        assertThat(freezes.list(0, 10)).containsExactly(now, before, frozen);
    }

    @Test
    @DisplayName("ST-16: a list corrects many old cases after the freeze (100 000 under -Ptorture): the same number, listed")
    void manyCorrections() {
        int many = Integer.getInteger("kuayu.corrections", 1500);
        var court = CaseCourt.of(CourtCode.of("渝0112"));
        var filed = new CaseDates(Optional.of(LocalDate.of(2023, 5, 6)), Optional.empty(), Optional.empty());
        var later = new CaseDates(Optional.of(LocalDate.of(2021, 5, 6)), Optional.empty(), Optional.empty());
        var old = IntStream.range(0, many)
                .mapToObj(i -> CaseRecord.builder(CaseNumber.of("（2023）渝0112民初" + (500_000 + i) + "号"), court)
                        .matter(new CaseMatter("", "", Procedure.CIVIL_FIRST, ""))
                        .dates(filed)
                        .build())
                .toList();
        old.forEach(c -> history.keep("case.imported", c));
        history.follow(caseload);
        var frozen = freezes.freeze(LIU, order("many", "received"), Access.ALL).orThrow();
        long before = frozen.values().getFirst().above();
        assertThat(before).isGreaterThanOrEqualTo(many);
        old.forEach(c -> history.keep("case.corrected", c.toBuilder().dates(later).build()));
        history.follow(caseload);
        assertThat(freezes.check(frozen).same()).isTrue();
        var changed = freezes.corrections(frozen, frozen.values().getFirst(), Access.ALL, Integer.MAX_VALUE);
        assertThat(changed).hasSize(many).allSatisfy(c -> assertThat(c.is()).isEmpty());
        assertThat(freezes.corrections(frozen, frozen.values().getFirst(), Access.ALL, 100)).hasSize(100);
        var now = freezes.freeze(LIU, order("now", "received"), Access.ALL).orThrow();
        assertThat(now.values().getFirst().above()).isEqualTo(before - many);
    }

    @Test
    @DisplayName("ST-16: an undefined figure is frozen as undefined")
    void undefined() {
        var ask = new FigureAsk(
                "", Measure.get("closing-rate"), Scope.TRIALS.withRegion("99"), ReportPeriod.year(2023));
        var order = new FreezeOrder(
                "k", Frozen.Kind.FIGURE, "结案率", "", "", List.of(ask), OptionalLong.of(7));
        var frozen = freezes.freeze(LIU, order, Access.ALL).orThrow();
        assertThat(frozen.cutoff()).isEqualTo(7);
        assertThat(frozen.values().getFirst().value()).isEmpty();
        assertThat(freezes.find(frozen.id())).contains(frozen);
        assertThat(freezes.check(frozen).same()).isTrue();
    }

    @Test
    @DisplayName("Bad input: a sum of money beyond 64 bits is refused and not frozen")
    void tooLarge() {
        IntStream.of(1, 2)
                .mapToObj(i -> CaseRecord.builder(
                                CaseNumber.of("（2023）渝0112民初" + (700_000 + i) + "号"), CaseCourt.of(CourtCode.of("渝0112")))
                        .matter(new CaseMatter("", "", Procedure.CIVIL_FIRST, ""))
                        .dates(new CaseDates(Optional.of(LocalDate.of(2023, 5, 6)), Optional.empty(), Optional.empty()))
                        .amounts(new CaseAmounts(OptionalLong.of(Long.MAX_VALUE - 1), OptionalLong.empty()))
                        .build())
                .forEach(c -> history.keep("case.imported", c));
        history.follow(caseload);
        assertThat(freezes.freeze(LIU, order("k", "received", "received-claimed"), Access.ALL).remarks())
                .extracting(r -> r.code())
                .containsExactly("caseload.too-large");
        assertThat(freezes.find(LIU, "k")).isEmpty();
        assertThat(freezes.freeze(LIU, order("k", "received"), Access.ALL).value()).isPresent();
    }

    @Test
    void theSameKeyFreezesOnce() {
        var first = freezes.freeze(LIU, order("a", "received"), Access.ALL).orThrow();
        history.go(50);
        history.follow(caseload);
        assertThat(freezes.freeze(LIU, order("a", "received"), Access.ALL).value()).contains(first);
        assertThat(freezes.freeze(LIU, order("a", "closed"), Access.ALL).remarks().getFirst().code())
                .isEqualTo("freeze.key-taken");
        var act = history.stores.journal().listAbout(new Subject("frozen", first.id()));
        assertThat(act).hasSize(1);
        assertThat(act.getFirst().draft().act().code()).isEqualTo("figure.frozen");
        assertThat(act.getFirst().draft().payload().fields())
                .containsEntry("cutoff", Long.toString(first.cutoff()))
                .containsEntry("figures", "1");
    }

    @Test
    @DisplayName("two people freeze at once: each has a record of his own, none is lost")
    void twoAtOnce() throws Exception {
        var start = new CountDownLatch(1);
        var ids = new HashSet<String>();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 40)
                    .mapToObj(i -> pool.submit(() -> {
                        start.await();
                        var by = i % 2 == 0 ? LIU : WANG;
                        return freezes.freeze(by, order("key" + i / 2, "received"), Access.ALL).orThrow();
                    }))
                    .toList();
            start.countDown();
            for (var one : all) {
                ids.add(one.get().id());
            }
        }
        assertThat(ids).hasSize(40);
        assertThat(freezes.list(0, 100)).extracting(Frozen::id).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void saysWhatItDoesNotFreeze() {
        var mediator = officer("mediator", Role.MEDIATOR);
        assertThat(freezes.freeze(mediator, order("a", "closed"), Access.ALL).remarks().getFirst().code())
                .isEqualTo("freeze.role");
        assertThat(freezes.freeze(LIU, order("a"), Access.ALL).remarks().getFirst().code())
                .isEqualTo("freeze.nothing");
        var untitled = new FreezeOrder(
                "k", Frozen.Kind.FIGURE, " ", "", "", List.of(ask("closed")), OptionalLong.empty());
        assertThat(freezes.freeze(LIU, untitled, Access.ALL).remarks().getFirst().code())
                .isEqualTo("freeze.title");
        assertThat(freezes.list(0, 10)).isEmpty();
    }

    @Test
    @DisplayName("what was changed on the shelf is told from what the journal says was frozen")
    void noticesTampering() {
        var frozen = freezes.freeze(LIU, order("a", "received"), Access.ALL).orThrow();
        var value = frozen.values().getFirst();
        var forged = new Frozen(
                frozen.id(),
                frozen.kind(),
                frozen.title(),
                frozen.question(),
                frozen.body(),
                frozen.cutoff(),
                frozen.access(),
                List.of(new FrozenValue(value.ask(), value.value(), value.above() + 1, value.below())),
                frozen.by(),
                frozen.at());
        assertThat(freezes.check(forged).intact()).isFalse();
        assertThat(freezes.check(forged).same()).isFalse();
        assertThat(freezes.check(forged).differing()).hasSize(1);
    }
}
