package org.kuayu.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuayu.control.ControlWorld.CASE_A;
import static org.kuayu.control.ControlWorld.DEBTOR;
import static org.kuayu.control.ControlWorld.FLAT;
import static org.kuayu.control.ControlWorld.OTHER_FLAT;
import static org.kuayu.control.ControlWorld.codes;
import static org.kuayu.control.ControlWorld.done;
import static org.kuayu.control.ControlWorld.warnings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.Seizure;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.registry.RegistryDesk;
import org.kuayu.control.registry.RegistryDesk.DeskItem;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.Digest;
import org.kuayu.property.RightKind;

/** The registry's desk: fetching, intake, register entries, refusals, clocks. */
class CounterTest {
    private final ControlWorld world = new ControlWorld();
    private final RegistryDesk desk = world.control.desk();

    @AfterEach
    void close() {
        world.close();
    }

    private ControlRequest sentByA() {
        return world.sent(world.officerA, world.seizure(world.officerA, world.whole(FLAT)));
    }

    private RequestItem item(ControlRequest request, int number) {
        return world.stores.control().requests().find(request.id()).orElseThrow().findItem(number).orElseThrow();
    }

    @Test
    @DisplayName("P1, PI-2: a request of two units: each is taken in, registered, refused and overdue by itself")
    void p1() {
        ControlRequest sent = world.sent(
                world.officerA, world.seizure(world.officerA, world.whole(FLAT), world.whole(OTHER_FLAT)));
        done(desk.accept(world.registry, sent.id(), 2));
        done(desk.refuse(world.registry, sent.id(), 1, new RegistryDesk.Reason("unit-unknown", "查无此单元")));
        done(desk.register(world.registry, sent.id(), 2));
        assertThat(item(sent, 1).state()).isEqualTo(ItemState.REFUSED);
        assertThat(item(sent, 1).reason()).isEqualTo("unit-unknown");
        assertThat(item(sent, 2).state()).isEqualTo(ItemState.REGISTERED);
        assertThat(world.queue(FLAT)).isEmpty();
        assertThat(world.queue(OTHER_FLAT)).containsExactly("渝0112 ACTIVE");
    }

    @Test
    @DisplayName("P2, P3: INTAKE fixes the place and gives no dates, REGISTERED carries them; the register shows nothing before")
    void p2() {
        world.at("2024-09-27T10:00");
        ControlRequest sent = sentByA();
        world.at("2024-09-27T11:00");
        done(desk.accept(world.registry, sent.id(), 1));
        RequestItem taken = item(sent, 1);
        assertThat(taken.state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(taken.result().orElseThrow().lastDay()).isEmpty();
        assertThat(seizuresInRegister()).isEmpty();
        world.at("2024-09-27T16:00");
        done(desk.register(world.registry, sent.id(), 1));
        var result = item(sent, 1).result().orElseThrow();
        assertThat(result.from().orElseThrow()).hasToString("2024-09-27");
        assertThat(result.lastDay().orElseThrow()).hasToString("2027-09-26");
        assertThat(item(sent, 1).receipts())
                .extracting(Receipt::kind)
                .containsExactly(Receipt.Kind.INTAKE, Receipt.Kind.REGISTERED);
        assertThat(seizuresInRegister()).containsExactly("1 2027-09-26");
        var standing = world.control.findLedger(world.registry, FLAT, world.now()).orElseThrow().state();
        assertThat(standing.effective().getFirst().deliveredAt()).as("place by intake").hasToString("2024-09-27T03:00:00Z");
    }

    private List<String> seizuresInRegister() {
        return world.stores.control().registers().listByUnit("500112", FLAT, world.now()).stream()
                .filter(e -> e.kind() == RightKind.SEIZURE)
                .map(e -> e.findField("cflx").orElse("") + " " + e.findField("cfjssj").orElse("–"))
                .toList();
    }

    @Test
    @DisplayName("P4: the same again gives the earlier receipt and no new event, however often")
    void p4() {
        ControlRequest sent = sentByA();
        ControlRequest once = done(desk.accept(world.registry, sent.id(), 1));
        ControlRequest twice = done(desk.accept(world.registry, sent.id(), 1));
        assertThat(twice).isEqualTo(once);
        ControlRequest registered = done(desk.register(world.registry, sent.id(), 1));
        assertThat(done(desk.register(world.registry, sent.id(), 1))).isEqualTo(registered);
        assertThat(done(desk.accept(world.registry, sent.id(), 1))).isEqualTo(registered);
        assertThat(world.stores.control().queues().list(FLAT)).hasSize(1);
        assertThat(world.stores.control().answers().listReceipts(CASE_A)).hasSize(2);
    }

    @Test
    @DisplayName("P5: a renewal whose seizure ended between sending and intake is refused by the registry's reason")
    void p5() {
        ControlRequest first = world.registered(world.officerA, world.seizure(world.officerA, world.whole(FLAT)));
        var reference = Optional.of(new org.kuayu.control.request.Target.SeizureReference(first.id(), ""));
        var release = world.order(
                world.officerA,
                org.kuayu.control.request.RequestKind.RELEASE,
                List.of(org.kuayu.control.request.Attachment.Kind.RELEASE_RULING),
                world.of(FLAT, Optional.empty(), reference));
        ControlRequest one = world.sent(world.officerA, release);
        ControlRequest two = world.sent(world.officerA, release);
        done(desk.accept(world.registry, one.id(), 1));
        done(desk.register(world.registry, one.id(), 1));
        done(desk.accept(world.registry, two.id(), 1));
        done(desk.register(world.registry, two.id(), 1));
        assertThat(item(two, 1).state()).isEqualTo(ItemState.REFUSED);
        assertThat(item(two, 1).reason()).isEqualTo("seizure-ended");
        assertThat(seizuresInRegister()).isEmpty();
    }

    @Test
    @DisplayName("P6: sent on Friday 2024-09-27 at 10:00, due on Sunday 2024-09-29, a make-up workday")
    void p6() {
        world.at("2024-09-27T10:00");
        ControlRequest sent = sentByA();
        assertThat(sent.items().getFirst().due()).contains(Instant.parse("2024-09-29T16:00:00Z"));
    }

    @Test
    @DisplayName("P7, PI-15: fetched on Monday 2024-09-30 at 08:00: overdue is a flag, the state is kept")
    void p7() {
        world.at("2024-09-27T17:45");
        ControlRequest sent = sentByA();
        world.at("2024-09-29T23:59");
        var filter = late();
        assertThat(world.control.requests().list(world.officerA, filter, 0, 9)).isEmpty();
        world.at("2024-09-30T08:00");
        List<DeskItem> items = desk.list(world.registry, false, 0, 9);
        assertThat(items).singleElement().satisfies(i -> {
            assertThat(i.overdue()).isTrue();
            assertThat(i.item().state()).isEqualTo(ItemState.FETCHED);
        });
        assertThat(world.control.requests().list(world.officerA, late(), 0, 9))
                .extracting(ControlRequest::id)
                .containsExactly(sent.id());
        done(desk.accept(world.registry, sent.id(), 1));
        done(desk.register(world.registry, sent.id(), 1));
        assertThat(world.control.requests().count(world.officerA, late())).isZero();
    }

    private RequestFilter late() {
        var all = RequestFilter.ALL;
        return new RequestFilter(
                all.courts(), "500112", all.kinds(), all.states(), "", "", all.from(), all.until(),
                Optional.of(world.now()));
    }

    @Test
    @DisplayName("what was taken in and then refused or given back leaves the queue; the one behind it moves up")
    void giveBack() {
        ControlRequest a = sentByA();
        done(desk.accept(world.registry, a.id(), 1));
        ControlRequest b = world.registered(world.officerB, world.seizure(world.officerB, world.whole(FLAT)));
        assertThat(item(b, 1).result().orElseThrow().place()).isEqualTo(1);
        assertThat(codes(desk.giveBack(world.registry, a.id(), 1, new RegistryDesk.Reason("unit-unknown", ""))))
                .containsExactly("control.reason-unknown");
        done(desk.giveBack(world.registry, a.id(), 1, new RegistryDesk.Reason("papers-unreadable", "扫描不清")));
        assertThat(world.queue(FLAT)).containsExactly("川0104 ACTIVE");
        assertThat(item(a, 1).state()).isEqualTo(ItemState.RETURNED);
        assertThat(codes(desk.register(world.registry, a.id(), 1))).containsExactly("item.decided-already");
        assertThat(codes(desk.giveBack(world.registry, b.id(), 1, new RegistryDesk.Reason("other", " "))))
                .containsExactly("control.note-missing");
    }

    @Test
    @DisplayName("the first reads 查封 and the second 轮候 in the register, until the first ends")
    void registerFollowsTheQueue() {
        ControlRequest a = world.registered(world.officerA, world.seizure(world.officerA, world.whole(FLAT)));
        world.registered(world.officerB, world.seizure(world.officerB, world.whole(FLAT)));
        assertThat(seizuresInRegister()).containsExactly("1 2027-09-01", "2 –");
        world.at("2027-09-03T09:00");
        assertThat(world.control.tick(world.now())).isEqualTo(1);
        assertThat(world.control.tick(world.now())).as("twice changes nothing").isZero();
        assertThat(seizuresInRegister()).containsExactly("1 2030-09-01");
        var versions = world.stores.control().registers().listVersions("500112", RightKind.SEIZURE, a.id() + "-1");
        assertThat(versions.getLast().until()).contains(Instant.parse("2027-09-01T16:00:00Z"));
        assertThat(world.entries("seizure.expired")).hasSize(1);
        assertThat(world.entries("seizure.promoted").getFirst().draft().payload().fields())
                .containsEntry("at", "2027-09-01T16:00:00Z")
                .containsEntry("reason", "PROMOTED_AFTER_EXPIRY");
    }

    @Test
    @DisplayName("R4, R7: a notice on paper whose term is over the cap is entered as written, with a warning")
    void overCap() {
        var over = seizure("P1", new SeizureTerm(
                Optional.of(world.today()), Optional.of(world.today().plusYears(4)), Optional.empty()));
        var reading = desk.paper(world.registry, FLAT, world.now(), new QueueAct.Deliver(over));
        assertThat(reading.remarks()).extracting(r -> r.code()).containsExactly("queue-note.over-cap");
        assertThat(reading.orThrow().effective().getFirst().lastDay().orElseThrow())
                .isEqualTo(world.today().plusYears(4));
        assertThat(world.entries("notice.entered").getFirst().draft().payload().fields())
                .containsEntry("warnings", "over-cap");
    }

    private static Seizure seizure(String id, SeizureTerm term) {
        return new Seizure(
                id,
                SeizureKind.SEIZURE,
                SeizureScope.WHOLE,
                ControlWorld.JINJIANG,
                ControlWorld.CASE_B,
                "（2024）川0104执77号之一",
                SeizureStage.ENFORCEMENT,
                "张**",
                term);
    }

    @Test
    @DisplayName("Q1: paper and wire share one counter; the order is that of reaching the registry, not of sending")
    void q1() {
        world.at("2024-09-27T09:00");
        ControlRequest b = world.sent(world.officerB, world.seizure(world.officerB, world.whole(FLAT)));
        world.at("2024-09-27T09:03");
        var paper = seizure("P1", SeizureTerm.years(3));
        desk.paper(world.registry, FLAT, world.now(), new QueueAct.Deliver(paper)).orThrow();
        world.at("2024-09-27T09:05");
        done(desk.accept(world.registry, b.id(), 1));
        assertThat(world.stores.control().queues().list(FLAT)).extracting(e -> e.intake()).containsExactly(1L, 2L);
        assertThat(item(b, 1).result().orElseThrow().place()).isEqualTo(1);
        assertThat(desk.paper(world.registryJinjiang, FLAT, world.now(), new QueueAct.Deliver(paper)).remarks())
                .extracting(r -> r.code())
                .containsExactly("control.registry-differs");
        var ahead = world.now().plusSeconds(60);
        assertThat(desk.paper(world.registry, FLAT, ahead, new QueueAct.Deliver(paper)).remarks())
                .extracting(r -> r.code())
                .containsExactly("control.notice-future");
    }

    @Test
    @DisplayName("Q12: the same court for a second case waits behind itself")
    void q12() {
        String second = "（2024）渝0112执456号";
        world.stores.journal().write(() -> {
            world.stores.cases().put(ControlWorld.aCase(second, ControlWorld.YUBEI, "林月"));
            return 0;
        });
        world.registered(world.officerA, world.seizure(world.officerA, world.whole(FLAT)));
        var d = world.seizure(world.officerA, world.whole(FLAT));
        var other = new org.kuayu.control.request.RequestDraft(
                d.kind(), second, d.purpose(), d.notice(), d.ruling(), d.attachments(), d.targets(), List.of(),
                Optional.empty(), "", Optional.empty());
        world.registered(world.officerA, other);
        assertThat(world.queue(FLAT)).containsExactly("渝0112 ACTIVE", "渝0112 WAITING#1");
    }

    @Test
    @DisplayName("preview tells whether it would be in force or wait; the registry, not the court, decides")
    void preview() {
        world.registered(world.officerB, world.seizure(world.officerB, world.whole(FLAT)));
        ControlRequest a = sentByA();
        var preview = desk.preview(world.registry, a.id(), 1).orElseThrow();
        assertThat(preview.waiting()).singleElement().satisfies(s -> assertThat(s.place()).isEqualTo(1));
        assertThat(desk.preview(world.registryJinjiang, a.id(), 1)).isEmpty();
        assertThat(world.stores.control().queues().list(FLAT)).as("a preview changes nothing").hasSize(1);
    }

    @Test
    @DisplayName("receipts of a case are one chain, kept for ever")
    void receipts() {
        ControlRequest a = world.registered(world.officerA, world.seizure(world.officerA, world.whole(FLAT)));
        done(world.control.requests().confirm(world.officerA, a.id(), 1, a.revision()));
        List<Receipt> chain = world.stores.control().answers().listReceipts(CASE_A);
        assertThat(chain)
                .extracting(Receipt::kind)
                .containsExactly(Receipt.Kind.INTAKE, Receipt.Kind.REGISTERED, Receipt.Kind.CONFIRMED);
        Digest before = Digest.NONE;
        for (Receipt receipt : chain) {
            assertThat(receipt.intact()).isTrue();
            assertThat(receipt.previous()).isEqualTo(before);
            before = receipt.digest();
        }
        assertThat(world.entries("request.accepted").getFirst().draft().payload().fields())
                .containsEntry("receipt", chain.getFirst().digest().text());
    }

    @Test
    void anotherRegistrySeesNothing() {
        ControlRequest a = sentByA();
        assertThat(desk.list(world.registryJinjiang, true, 0, 9)).isEmpty();
        assertThat(desk.accept(world.registryJinjiang, a.id(), 1)).isInstanceOf(RequestOutcome.Unknown.class);
        assertThat(desk.accept(world.officerA, a.id(), 1)).isInstanceOf(RequestOutcome.Unknown.class);
        assertThat(warnings(desk.accept(world.registry, a.id(), 1))).isEmpty();
    }

    @Test
    void anInquiryIsNotRegisteredAndASeizureNotAnswered() {
        ControlRequest seizure = sentByA();
        ControlRequest inquiry = world.sent(world.officerA, world.inquiry(world.officerA, DEBTOR));
        assertThat(codes(desk.register(world.registry, inquiry.id(), 1))).containsExactly("control.not-a-control");
        assertThat(codes(desk.answer(world.registry, seizure.id(), 1))).containsExactly("control.not-an-inquiry");
        assertThat(codes(desk.register(world.registry, seizure.id(), 1))).containsExactly("item.not-accepted");
    }
}
