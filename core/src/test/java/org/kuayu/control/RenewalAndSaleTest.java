package org.kuayu.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuayu.control.ControlWorld.FLAT;
import static org.kuayu.control.ControlWorld.JINJIANG;
import static org.kuayu.control.ControlWorld.YUBEI;
import static org.kuayu.control.ControlWorld.done;
import static org.kuayu.control.ControlWorld.warnings;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.party.Person;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;
import org.kuayu.staff.Officer;

/** Renewals in time and late, releases in part, transfer after a sale, and delivery on behalf of another court. */
class RenewalAndSaleTest {
    private final ControlWorld world = new ControlWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private ControlRequest seizedByA() {
        return world.registered(world.officerA, world.seizure(world.officerA, world.whole(FLAT)));
    }

    private RequestDraft renewal(Officer by, ControlRequest seizure) {
        var reference = Optional.of(new Target.SeizureReference(seizure.id(), ""));
        return world.order(
                by,
                RequestKind.RENEWAL,
                List.of(Attachment.Kind.RULING),
                world.of(FLAT, Optional.of(SeizureTerm.years(3)), reference));
    }

    private static RequestItem first(ControlRequest request) {
        return request.items().getFirst();
    }

    @Test
    @DisplayName("PI-8: a renewal keeps the place, its term runs from delivery, the register shows the new end")
    void renewed() {
        ControlRequest a = seizedByA();
        world.registered(world.officerB, world.seizure(world.officerB, world.whole(FLAT)));
        world.at("2027-08-02T10:00");
        ControlRequest renewal = world.registered(world.officerA, renewal(world.officerA, a));
        var result = first(renewal).result().orElseThrow();
        assertThat(result.seizure()).isEqualTo(a.id() + "-1");
        assertThat(result.state()).isEqualTo(SeizureState.ACTIVE);
        assertThat(result.lastDay()).contains(LocalDate.parse("2030-08-01"));
        assertThat(world.queue(FLAT)).containsExactly("渝0112 ACTIVE", "川0104 WAITING#1");
        assertThat(world.stores.control().registers().listVersions("500112", RightKind.SEIZURE, a.id() + "-1"))
                .extracting(v -> v.entry().findField("cfjssj").orElse(""))
                .containsExactly("2027-09-01", "2030-08-01");
    }

    @Test
    @DisplayName("C9: delivered on the end day at 16:00 it is a renewal")
    void onTheEndDay() {
        ControlRequest a = seizedByA();
        world.registered(world.officerB, world.seizure(world.officerB, world.whole(FLAT)));
        world.at("2027-09-01T09:00");
        ControlRequest renewal = world.sent(world.officerA, renewal(world.officerA, a));
        world.at("2027-09-01T16:00");
        done(world.control.desk().accept(world.registry, renewal.id(), 1));
        assertThat(world.queue(FLAT)).containsExactly("渝0112 ACTIVE", "川0104 WAITING#1");
    }

    @Test
    @DisplayName("C9, R12: delivered the day after at 09:00 it is a new seizure at the end of the queue")
    void theDayAfter() {
        ControlRequest a = seizedByA();
        world.registered(world.officerB, world.seizure(world.officerB, world.whole(FLAT)));
        world.at("2027-09-01T16:00");
        ControlRequest renewal = world.sent(world.officerA, renewal(world.officerA, a));
        world.at("2027-09-02T09:00");
        assertThat(warnings(world.control.desk().accept(world.registry, renewal.id(), 1)))
                .contains("queue-note.renewal-late");
        ControlRequest registered = done(world.control.desk().register(world.registry, renewal.id(), 1));
        var result = first(registered).result().orElseThrow();
        assertThat(result.state()).isEqualTo(SeizureState.WAITING);
        assertThat(result.place()).isEqualTo(1);
        assertThat(result.seizure()).isNotEqualTo(a.id() + "-1");
        assertThat(world.queue(FLAT)).containsExactly("渝0112 EXPIRED", "川0104 ACTIVE", "渝0112 WAITING#1");
        assertThat(world.entries("seizure.expired")).as("recorded though no timer ran").hasSize(1);
    }

    @Test
    @DisplayName("PI-9: a release in part frees the part for the next and leaves the rest")
    void releasedInPart() {
        ControlRequest a = seizedByA();
        world.registered(world.officerB, world.seizure(world.officerB, world.whole(FLAT)));
        var part = new Target.OfUnit(
                FLAT, "", "", ControlWorld.DEBTOR, SeizureKind.SEIZURE, SeizureScope.part("二层"), Optional.empty(),
                Optional.of(new Target.SeizureReference("", a.id() + "-1")), Optional.empty());
        world.registered(
                world.officerA,
                world.order(world.officerA, RequestKind.RELEASE, List.of(Attachment.Kind.RELEASE_RULING), part));
        assertThat(world.queue(FLAT))
                .containsExactlyInAnyOrder(
                        "渝0112 ACTIVE", "渝0112 RELEASED", "川0104 ACTIVE", "川0104 WAITING#1");
    }

    @Test
    @DisplayName("PI-10: after the sale the register names the buyer, the seizure is disposed of, who waited never was in force")
    void transferred() {
        seizedByA();
        ControlRequest b = world.registered(world.officerB, world.seizure(world.officerB, world.whole(FLAT)));
        Person buyer = Person.natural("赵六", "510104198506061234");
        var target = new Target.OfUnit(
                FLAT, "", "", ControlWorld.DEBTOR, SeizureKind.SEIZURE, SeizureScope.WHOLE, Optional.empty(),
                Optional.empty(), Optional.of(buyer));
        ControlRequest sale = world.sent(
                world.officerA,
                world.order(world.officerA, RequestKind.TRANSFER, List.of(Attachment.Kind.SALE_RULING), target));
        done(world.control.desk().accept(world.registry, sale.id(), 1));
        assertThat(world.queue(FLAT)).containsExactly("渝0112 ACTIVE", "川0104 WAITING#1");
        done(world.control.desk().register(world.registry, sale.id(), 1));
        assertThat(world.queue(FLAT)).containsExactly("渝0112 DISPOSED", "川0104 NEVER_EFFECTIVE");
        List<RegisterEntry> entries = world.stores.control().registers().listByUnit("500112", FLAT, world.now());
        assertThat(entries).singleElement().satisfies(e -> {
            assertThat(e.kind()).isEqualTo(RightKind.BUILDING);
            assertThat(e.holders()).extracting(RightHolder::person).containsExactly(buyer);
            assertThat(e.findField("bdcqzh")).isEmpty();
            assertThat(e.location()).isEqualTo("重庆市渝北区某路1号");
        });
        var claims = world.control.findLedger(world.officerB, FLAT, world.now()).orElseThrow().state().claims();
        assertThat(claims).singleElement().satisfies(c -> assertThat(c.seizure()).isEqualTo(b.id() + "-1"));
        ControlRequest late = world.sent(world.officerB, world.seizure(world.officerB, world.whole(FLAT)));
        done(world.control.desk().accept(world.registry, late.id(), 1));
        ControlRequest refused = done(world.control.desk().register(world.registry, late.id(), 1));
        assertThat(first(refused).state()).isEqualTo(ItemState.REFUSED);
        assertThat(first(refused).reason()).isIn("sold-before", "transfer-registered");
    }

    @Test
    @DisplayName("PI-11, Q13: direct at 10:00 fails; delivered by another court at 15:00: place by 15:00, controller is who entrusted")
    void q13() {
        world.at("2024-09-05T14:00");
        ControlRequest other = world.sent(world.officerA, world.seizure(world.officerA, world.whole(FLAT)));
        done(world.control.desk().accept(world.registry, other.id(), 1));
        world.at("2024-09-05T14:50");
        var d = world.seizure(world.officerA, world.whole(FLAT));
        var papers = world.papers(
                world.officerA,
                Attachment.Kind.RULING,
                Attachment.Kind.ASSISTANCE_NOTICE,
                Attachment.Kind.WORK_CARD,
                Attachment.Kind.DELIVERY_LETTER);
        var onBehalf = new RequestDraft(
                RequestKind.SEIZURE, ControlWorld.CASE_B, d.purpose(), "（2024）川0104执77号之一", "（2024）川0104执77号之一",
                papers, d.targets(), List.of(), Optional.empty(), "", Optional.of(JINJIANG));
        ControlRequest sent = world.sent(world.officerA, onBehalf);
        world.at("2024-09-05T15:00");
        done(world.control.desk().accept(world.registry, sent.id(), 1));
        var ledger = world.control.findLedger(world.officerB, FLAT, world.now()).orElseThrow();
        var seizure = ledger.state().waiting().getFirst();
        assertThat(seizure.controller()).isEqualTo(JINJIANG);
        assertThat(seizure.deliveredAt()).hasToString("2024-09-05T07:00:00Z");
        assertThat(seizure.place()).isEqualTo(1);
        for (Officer officer : List.of(world.officerA, world.approverB)) {
            assertThat(world.control.requests().find(officer, sent.id())).as(officer.login()).isPresent();
            assertThat(world.control.requests().list(officer, RequestFilter.ALL, 0, 9))
                    .as("both courts see one state")
                    .extracting(ControlRequest::id)
                    .contains(sent.id());
        }
        assertThat(sent.draftedAt()).isEqualTo(YUBEI.value());
    }

    @Test
    @DisplayName("what a register showed before the queue was kept here stands ahead of a new notice")
    void adopted() {
        var fields = Map.of("cfjg", "重庆市渝中区人民法院", "cflx", "1", "cfwh", "（2022）渝0103执9号", "cfqssj", "2022-10-08",
                "cfjssj", "2025-10-07", "zl", "重庆市渝北区某路1号");
        var entry = new RegisterEntry(RightKind.SEIZURE, "OLD1", Optional.of(FLAT), fields, List.of());
        var waits = new RegisterEntry(
                RightKind.SEIZURE, "OLD2", Optional.of(FLAT),
                Map.of("cfjg", "成都市锦江区人民法院", "cflx", "2", "cfwh", "（2023）川0104执1号", "djsj", "2023-01-01"), List.of());
        var unclear = new RegisterEntry(
                RightKind.SEIZURE, "OLD3", Optional.of(FLAT), Map.of("cfjg", "某公安局", "cflx", "1"), List.of());
        world.stores.journal().write(() -> {
            List.of(entry, waits, unclear)
                    .forEach(e -> world.stores.control().registers().put("500112", e, world.now()));
            return 0;
        });
        ControlRequest a = world.sent(world.officerA, world.seizure(world.officerA, world.whole(FLAT)));
        assertThat(world.control.desk().preview(world.registry, a.id(), 1).orElseThrow().waiting()).hasSize(2);
        assertThat(warnings(world.control.desk().accept(world.registry, a.id(), 1)))
                .containsExactly("control.register-seizure");
        assertThat(world.queue(FLAT)).containsExactly("渝0103 ACTIVE", "川0104 WAITING#1", "渝0112 WAITING#2");
        world.at("2025-10-08T01:00");
        world.control.tick(world.now());
        assertThat(world.queue(FLAT)).containsExactly("渝0103 EXPIRED", "川0104 ACTIVE", "渝0112 WAITING#1");
        var now = world.stores.control().registers().listVersions("500112", RightKind.SEIZURE, "OLD2").getLast();
        assertThat(now.entry().findField("cflx")).contains("1");
        assertThat(world.stores.control().registers().listVersions("500112", RightKind.SEIZURE, "OLD1").getLast().until())
                .isPresent();
    }

    @Test
    @DisplayName("Q14: one notice on two units; when one is sold the other stays in force for the court")
    void oneOfTwoUnitsSold() {
        ControlRequest request = world.sent(
                world.officerA,
                world.seizure(
                        world.officerA, world.whole(FLAT), world.whole(ControlWorld.OTHER_FLAT)));
        for (int item = 1; item <= 2; item++) {
            done(world.control.desk().accept(world.registry, request.id(), item));
            done(world.control.desk().register(world.registry, request.id(), item));
        }
        world.later(Duration.ofDays(30));
        var sold = new QueueAct.Sold(YUBEI, SeizureScope.WHOLE, Optional.empty());
        world.control.desk().paper(world.registry, FLAT, world.now(), sold).orThrow();
        assertThat(world.queue(FLAT)).containsExactly("渝0112 DISPOSED");
        assertThat(world.queue(ControlWorld.OTHER_FLAT)).containsExactly("渝0112 ACTIVE");
    }
}
