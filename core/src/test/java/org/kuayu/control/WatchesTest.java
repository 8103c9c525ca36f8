package org.kuayu.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuayu.control.ControlWorld.DEBTOR;
import static org.kuayu.control.ControlWorld.FLAT;
import static org.kuayu.control.ControlWorld.YUBEI;
import static org.kuayu.control.ControlWorld.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.control.DueItem.Kind;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.staff.Role;
import org.kuayu.text.Reading;

/** Watches that ask again, leads with their clock, ledgers and who may see them. */
class WatchesTest {
    private static final CaseId CASE = CaseId.of(CaseNumber.of(ControlWorld.CASE_A), Optional.empty());

    private final ControlWorld world = new ControlWorld();
    private final Watches watches = world.control.watches();

    @AfterEach
    void close() {
        world.close();
    }

    private ControlRequest answered() {
        ControlRequest sent = world.sent(world.officerA, world.inquiry(world.officerA, DEBTOR));
        return done(world.control.desk().answer(world.registry, sent.id(), 1));
    }

    private static String refusal(Reading<?> reading) {
        return reading.value().isPresent() ? "" : reading.remarks().getFirst().code();
    }

    private List<ControlRequest> drafts() {
        return world.control.requests().list(world.officerA, RequestFilter.ALL, 0, 99).stream()
                .filter(r -> r.items().getFirst().state() == ItemState.DRAFT)
                .toList();
    }

    @Test
    @DisplayName("BX-14: a watch asks again as a draft that still needs approval, and rests while that is not answered")
    void asksAgain() {
        ControlRequest first = answered();
        Watch watch = watches.watch(world.officerA, first.id(), 1, 30).orThrow();
        world.at("2024-10-01T09:00");
        world.control.tick(world.now());
        assertThat(drafts()).isEmpty();
        world.at("2024-10-02T09:00");
        world.control.tick(world.now());
        world.control.tick(world.now());
        ControlRequest again = drafts().getFirst();
        assertThat(drafts()).hasSize(1);
        assertThat(again.supersedes()).contains(first.id());
        assertThat(again.life().drafted().by().login()).isEqualTo("lin.a");
        assertThat(world.control.due().list(world.approverA, world.today(), all()))
                .extracting(DueItem::kind)
                .containsExactly(Kind.APPROVE);
        assertThat(watches.list(world.officerA)).singleElement().satisfies(w -> {
            assertThat(w.request()).isEqualTo(again.id());
            assertThat(w.lastAnswer()).isEqualTo(first.items().getFirst().answer());
            assertThat(w.next()).isEqualTo(watch.next().plus(java.time.Duration.ofDays(30)));
        });
        world.at("2025-03-01T09:00");
        world.control.tick(world.now());
        assertThat(drafts()).as("not answered yet").hasSize(1);
        assertThat(world.entries("watch.asked")).hasSize(1);
    }

    private static DueList.Window all() {
        return new DueList.Window(90, false, java.util.Set.of(), "", 0, 99);
    }

    @Test
    void endsWhenItsOfficerLeft() {
        ControlRequest first = answered();
        watches.watch(world.officerA, first.id(), 1, 30).orThrow();
        var gone = new org.kuayu.staff.Officer(
                "lin.a", "林月", world.officerA.roles(), Optional.of(YUBEI), "-", false);
        world.stores.journal().write(() -> {
            world.stores.staff().put(gone);
            return 0;
        });
        world.at("2024-12-02T09:00");
        world.control.tick(world.now());
        assertThat(drafts()).isEmpty();
        assertThat(world.entries("watch.ended")).hasSize(1);
        assertThat(watches.list(world.officerA)).singleElement().satisfies(w -> assertThat(w.active()).isFalse());
    }

    @Test
    void isSetAndStoppedByWhoWorksOnTheCase() {
        ControlRequest first = answered();
        assertThat(refusal(watches.watch(world.officerA, first.id(), 1, 6))).isEqualTo("control.watch-days");
        assertThat(refusal(watches.watch(world.officerA, first.id(), 2, 30))).isEqualTo("control.item-unknown");
        assertThat(refusal(watches.watch(world.officerB, first.id(), 1, 30))).isEqualTo("control.item-unknown");
        assertThat(refusal(watches.watch(world.approverA, first.id(), 1, 30))).isEqualTo("control.not-assigned");
        Watch watch = watches.watch(world.officerA, first.id(), 1, 30).orThrow();
        assertThat(watches.list(world.officerB)).isEmpty();
        assertThat(refusal(watches.stop(world.officerB, watch.id()))).isEqualTo("control.watch-unknown");
        assertThat(watches.stop(world.officerA, watch.id()).orThrow().active()).isFalse();
        world.at("2025-12-02T09:00");
        world.control.tick(world.now());
        assertThat(drafts()).isEmpty();
    }

    @ParameterizedTest(name = "E5, PI-21: a clear lead given 2025-03-03, urgent {0}: checked by {1}")
    @CsvSource({"false, 2025-03-10", "true, 2025-03-06"})
    void leads(boolean urgent, LocalDate due) {
        world.at("2025-03-03T10:00");
        Lead lead = watches.lead(world.officerA, CASE, "某路有房 500112199003072316", urgent).orThrow();
        assertThat(lead.due()).isEqualTo(due);
        assertThat(lead.text()).doesNotContain("500112199003072316");
        assertThat(world.control.due().list(world.officerA, world.today(), all()))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.kind()).isEqualTo(Kind.CHECK_LEAD);
                    assertThat(item.dueDay()).isEqualTo(due);
                    assertThat(item.caseNumber()).isEqualTo(ControlWorld.CASE_A);
                    assertThat(item.lead()).as("核查 opens it").isEqualTo(lead.id());
                });
        assertThat(refusal(watches.checked(world.officerB, lead.id(), "无"))).isEqualTo("control.lead-unknown");
        Lead checked = watches.checked(world.officerA, lead.id(), "查无此房").orThrow();
        assertThat(checked.checked()).contains(world.today());
        assertThat(refusal(watches.checked(world.officerA, lead.id(), "再查"))).isEqualTo("control.lead-checked");
        assertThat(world.control.due().list(world.officerA, world.today(), all())).isEmpty();
        assertThat(watches.listLeads(world.approverA, 9)).containsExactly(checked);
        assertThat(watches.listLeads(world.officerB, 9)).isEmpty();
    }

    @Test
    void aLeadWantsAnOfficerOfTheCaseAndAText() {
        assertThat(refusal(watches.lead(world.officerB, CASE, "某路有房", false))).isEqualTo("control.not-assigned");
        assertThat(refusal(watches.lead(world.officerA, CASE, " ", false))).isEqualTo("control.lead-text");
        var none = CaseId.of("(2024)渝0112执9999号");
        assertThat(refusal(watches.lead(world.officerA, none, "某路有房", false))).isEqualTo("control.case-unknown");
    }

    @Test
    @DisplayName("who stands ahead is seen by whoever draws up an order; papers and owners only by those concerned")
    void ledgers() {
        world.registered(world.officerA, world.seizure(world.officerA, world.whole(FLAT)));
        UnitLedger own = world.control.findLedger(world.officerA, FLAT, world.now()).orElseThrow();
        assertThat(own.requests()).hasSize(1);
        assertThat(own.receipts()).hasSize(2);
        assertThat(own.facts()).hasSize(2);
        UnitLedger stranger = world.control.findLedger(world.officerB, FLAT, world.now()).orElseThrow();
        assertThat(stranger.state().effective()).hasSize(1);
        assertThat(stranger.requests()).isEmpty();
        assertThat(stranger.facts()).isEmpty();
        assertThat(stranger.receipts()).isEmpty();
        var staff = ControlWorld.officer("staff.b", "某员", ControlWorld.JINJIANG, Role.COURT_STAFF);
        assertThat(world.control.findLedger(staff, FLAT, world.now())).isEmpty();
        var above = ControlWorld.officer("high", "某员", org.kuayu.court.CourtCode.of("渝"), Role.COURT_STAFF);
        assertThat(world.control.findLedger(above, FLAT, world.now())).isPresent();
        assertThat(world.control.findLedger(world.registryJinjiang, FLAT, world.now())).isEmpty();
        assertThat(world.entries("ledger.seen")).hasSize(3);
        assertThat(world.control.listUnits(world.officerA, "00010203", 9)).containsExactly(FLAT);
        assertThat(world.control.listUnits(world.officerB, "00010203", 9)).isEmpty();
        assertThat(world.control.listUnits(world.registry, "某路1号", 9)).hasSize(2);
        assertThat(watches.findHolder(FLAT).orElseThrow().controller()).isEqualTo(YUBEI);
        assertThat(watches.findHolder(ControlWorld.OTHER_FLAT)).isEmpty();
    }
}
