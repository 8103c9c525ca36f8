package org.kuayu.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.MemoryStores;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.casefile.counted.Spell;
import org.kuayu.caseload.column.InventedEvents;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Follower;
import org.kuayu.journal.Journal;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;

/** The same cut-off gives the same number for ever, and what came later is listed beside it. */
class CutoffTest {
    private static final ReportPeriod YEAR = ReportPeriod.year(2023);

    @TempDir
    Path folder;

    private final Journal journal =
            new MemoryStores(Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC)).journal();

    private void happen(List<InventedEvents.Event> events) {
        for (var event : events) {
            state(event.id(), event.facts());
        }
    }

    private void state(CaseId id, Optional<CountedCase> facts) {
        var subject = new Subject("case", id.value());
        var draft = facts.map(f -> Draft.of(Actor.SYSTEM, new Act("case.imported"), subject)
                        .with(Payload.of(Map.of("counted", f.text()))))
                .orElse(Draft.of(Actor.SYSTEM, new Act("case.withdrawn"), subject));
        journal.write(() -> journal.append(draft));
    }

    private void follow(Follower follower) {
        var entries = journal.list(follower.checkpoint(), 17);
        while (!entries.isEmpty()) {
            follower.apply(entries);
            entries = journal.list(follower.checkpoint(), 17);
        }
    }

    private static CrossQuestion question(OptionalLong cutoff) {
        return new CrossQuestion(
                List.of(Dimension.COURT, Dimension.MONTH),
                List.of(Dimension.CLOSING),
                List.of(Measure.get("opening"), Measure.get("received"), Measure.get("closing-rate")),
                Scope.TRIALS,
                YEAR,
                cutoff);
    }

    @Test
    @DisplayName("ST-16, BX-16: a snapshot that was lost is rebuilt from the journal, past cut-offs exactly")
    void aLostSnapshotIsRebuiltExactly() throws Exception {
        var invented = new InventedEvents(31).go(400);
        happen(invented.events.subList(0, 250));
        CrossTable then;
        try (var caseload = Caseload.open(folder, ids -> List.of(), journal)) {
            follow(caseload);
            then = caseload.cross(question(OptionalLong.empty()), Access.ALL).orThrow();
            happen(invented.events.subList(250, 400));
            follow(caseload);
            assertThat(caseload.cross(question(OptionalLong.of(then.cutoff())), Access.ALL).orThrow().groups())
                    .isEqualTo(then.groups());
        }
        try (var kept = Caseload.open(folder, ids -> List.of(), journal)) {
            assertThat(kept.checkpoint()).isEqualTo(400);
            assertThat(kept.cross(question(OptionalLong.of(then.cutoff())), Access.ALL).orThrow().groups())
                    .isEqualTo(then.groups());
        }
        Files.delete(folder.resolve("caseload.bin"));
        try (var anew = Caseload.open(folder, ids -> List.of(), journal)) {
            assertThat(anew.checkpoint()).isZero();
            follow(anew);
            assertThat(anew.cross(question(OptionalLong.of(then.cutoff())), Access.ALL).orThrow().groups())
                    .isEqualTo(then.groups());
        }
    }

    @Test
    @DisplayName("ST-5, BX-16: each cell opens as many cases as it counts, at its cut-off")
    void eachCellOpensItsCases() {
        happen(new InventedEvents(32).go(300).events);
        var caseload = Caseload.inMemory(ids -> List.of());
        follow(caseload);
        var table = caseload.cross(question(OptionalLong.of(200)), Access.ALL).orThrow();
        assertThat(table.groups()).hasSizeGreaterThan(100);
        for (var group : table.groups()) {
            for (var term : List.of(FlowTerm.O, FlowTerm.N)) {
                var listing = new Listing(group.scope(), Term.of(term), group.period(), OptionalLong.of(200));
                var page = caseload.list(listing, Access.ALL, 0, 2);
                long counted = group.figures().get(term == FlowTerm.O ? 0 : 1).above();
                assertThat(page.total()).as(group.toString()).isEqualTo(counted);
                assertThat(page.rows()).hasSize((int) Math.min(2, counted));
            }
        }
    }

    @Test
    @DisplayName("ST-16: what changed after a cut-off is listed and not applied")
    void correctionsAreListed() {
        var first = caseOf("(2023)渝0112民初1号", "2023-03-01", "");
        var second = caseOf("(2023)渝0112民初2号", "2023-04-01", "");
        var third = caseOf("(2023)渝0112民初3号", "2023-05-01", "");
        for (var c : List.of(first, second)) {
            state(c.id(), Optional.of(c));
        }
        var caseload = Caseload.inMemory(ids -> List.of());
        follow(caseload);
        var listing = new Listing(Scope.TRIALS, Term.of(FlowTerm.N), YEAR, OptionalLong.of(2));
        assertThat(caseload.corrections(listing, Access.ALL, 10)).isEmpty();
        state(first.id(), Optional.of(caseOf("(2023)渝0112民初1号", "2022-12-31", "")));
        state(second.id(), Optional.empty());
        state(third.id(), Optional.of(third));
        follow(caseload);
        var corrections = caseload.corrections(listing, Access.ALL, 10);
        assertThat(corrections).extracting(c -> c.id().value()).containsExactly(
                "(2023)渝0112民初1号", "(2023)渝0112民初2号", "(2023)渝0112民初3号");
        assertThat(corrections.get(0).was().orElseThrow().filed()).hasValue(LocalDate.of(2023, 3, 1));
        assertThat(corrections.get(0).is()).isEmpty();
        assertThat(corrections.get(1).is()).isEmpty();
        assertThat(corrections.get(2).was()).isEmpty();
        assertThat(corrections.get(2).is()).isPresent();
        assertThat(caseload.list(listing, Access.ALL, 0, 10).rows())
                .extracting(r -> r.id().value())
                .containsExactly("(2023)渝0112民初2号", "(2023)渝0112民初1号");
        assertThat(caseload.corrections(listing, Access.ALL, 1)).hasSize(1);
    }

    @Test
    @DisplayName("ST-16: an import that corrects 100 000 old cases after a freeze leaves the frozen number as it was")
    void aHundredThousandCorrections() {
        var caseload = Caseload.inMemory(ids -> List.of());
        var ids = new ArrayList<CountedCase>();
        for (int i = 1; i <= 100_000; i++) {
            ids.add(caseOf("(2023)渝0112民初" + i + "号", "2023-03-01", ""));
        }
        ids.forEach(c -> state(c.id(), Optional.of(c)));
        follow(caseload);
        var listing = new Listing(Scope.TRIALS, Term.of(FlowTerm.P), YEAR, OptionalLong.of(100_000));
        ids.forEach(c -> state(c.id(), Optional.of(caseOf(c.id().value(), "2023-03-01", "2023-12-01"))));
        follow(caseload);
        assertThat(caseload.list(listing, Access.ALL, 99_999, 5).rows()).hasSize(1);
        assertThat(caseload.list(listing.asOf(200_000), Access.ALL, 0, 1).total()).isZero();
        assertThat(caseload.corrections(listing, Access.ALL, 20)).hasSize(20);
    }

    @Test
    @DisplayName("BX-16: the figures of a search's hits, and of cases that nobody knows")
    void figuresOfThese() {
        var invented = new InventedEvents(33).go(300);
        happen(invented.events);
        var caseload = Caseload.inMemory(ids -> List.of());
        follow(caseload);
        var some = invented.events.stream().map(InventedEvents.Event::id).distinct().limit(50).toList();
        var more = new ArrayList<>(some);
        more.add(CaseId.of("(2023)渝0112民初987654号"));
        var selection = caseload.select(more);
        assertThat(selection.size()).isEqualTo(50);
        assertThat(selection.unknown()).isEqualTo(1);
        var whole = new CrossQuestion(
                List.of(), List.of(), List.of(Measure.get("received")), Scope.TRIALS, YEAR, OptionalLong.empty());
        var table = caseload.cross(whole, Access.ALL, selection).orThrow();
        long byHand = caseload
                .list(new Listing(Scope.TRIALS, Term.of(FlowTerm.N), YEAR, OptionalLong.empty()), Access.ALL, 0, 1000)
                .rows()
                .stream()
                .filter(r -> some.contains(r.id()))
                .count();
        assertThat(table.groups()).hasSize(1);
        assertThat(table.groups().getFirst().figures().getFirst().above()).isEqualTo(byHand).isPositive();
        assertThatThrownBy(() -> Caseload.inMemory(ids -> List.of()).cross(whole, Access.ALL, selection))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Bad input: a table of 500 × 500 is refused, and so is a sum of money beyond 64 bits")
    void whatIsTooMuchIsRefused() {
        for (int i = 1; i <= 250; i++) {
            var c = caseOf("(2023)渝0112民初" + i + "号", "2023-03-01", "");
            var spells = List.of(spell("法院" + i, "2023-03-01", ""), spell("另院" + i, "2023-03-01", ""));
            state(c.id(), Optional.of(with(c, i, spells, OptionalLong.of(Long.MAX_VALUE / 100))));
        }
        var caseload = Caseload.inMemory(ids -> List.of());
        follow(caseload);
        var claimed = Measure.get("received");
        var wide = new CrossQuestion(
                List.of(Dimension.COURT), List.of(Dimension.JUDGE), List.of(claimed), Scope.TRIALS, YEAR, OptionalLong.empty());
        assertThat(caseload.cross(wide, Access.ALL).orThrow().groups()).hasSize(500 + 500 + 250 + 1);
        for (int i = 1; i <= 250; i++) {
            var spells = new ArrayList<Spell>();
            for (int court = 1; court <= 100; court++) {
                spells.add(spell("法院" + court, "2023-03-01", ""));
            }
            var c = caseOf("(2023)渝0112民初" + i + "号", "2023-03-01", "");
            state(c.id(), Optional.of(with(c, i, spells, OptionalLong.of(Long.MAX_VALUE / 100))));
        }
        follow(caseload);
        assertThat(caseload.cross(wide, Access.ALL).remarks())
                .extracting(r -> r.code())
                .containsExactly("caseload.too-many-cells");
        var money = Measure.get("received-claimed");
        assertThat(caseload.cross(
                                new CrossQuestion(
                                        List.of(), List.of(), List.of(money), Scope.TRIALS, YEAR, OptionalLong.empty()),
                                Access.ALL)
                        .remarks())
                .extracting(r -> r.code())
                .containsExactly("caseload.too-large");
    }

    private static CountedCase with(CountedCase c, int judge, List<Spell> spells, OptionalLong claimed) {
        return new CountedCase(
                c.id(), c.procedure(), c.causePath(), c.visibility(), "法官" + judge, c.parties(), claimed, c.awarded(),
                c.continues(), spells);
    }

    private static CountedCase caseOf(String id, String filed, String closed) {
        return new CountedCase(
                CaseId.of(id), Procedure.CIVIL_FIRST, "合同纠纷", Visibility.PUBLIC, "", java.util.Set.of(),
                OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), List.of(spell("渝0112", filed, closed)));
    }

    private static Spell spell(String court, String filed, String closed) {
        var until = closed.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(closed));
        return Spell.of(
                new CountedCase.CountedCourt(court, "50", Optional.empty()), Optional.of(LocalDate.parse(filed)), until);
    }
}
