package org.kuayu.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuayu.control.ControlWorld.DEBTOR;
import static org.kuayu.control.ControlWorld.FLAT;
import static org.kuayu.control.ControlWorld.codes;
import static org.kuayu.control.ControlWorld.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.registry.RegistryDesk;
import org.kuayu.control.registry.RegistryFeed;
import org.kuayu.control.registry.RegistryFeed.FedEntry;
import org.kuayu.control.registry.RegistryFeed.FedItem;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.control.request.Target;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.Digest;
import org.kuayu.property.RegisterExtract;
import org.kuayu.property.RightKind;

/** A registry with a system of its own fetches and feeds back. */
class FeedTest {
    private final ControlWorld world = new ControlWorld();
    private final RegistryFeed feed = world.control.feed();

    @AfterEach
    void close() {
        world.close();
    }

    private ControlRequest inquiry() {
        return world.sent(world.officerA, world.inquiry(world.officerA, DEBTOR));
    }

    private ControlRequest seizure() {
        return world.sent(world.officerA, world.seizure(world.officerA, world.whole(FLAT)));
    }

    private static FedItem item(ControlRequest request) {
        return new FedItem(request.id(), 1, request.life().digest());
    }

    private RegisterExtract empty() {
        return new RegisterExtract("500112", world.now(), Map.of(RightKind.BUILDING, List.of()));
    }

    private static FedEntry entry(String business, boolean waits, String from, String until) {
        var dates = List.of(from, until).stream().map(LocalDate::parse).toList();
        return new FedEntry(
                business, Optional.of(waits), Optional.of(dates.get(0)), Optional.of(dates.get(1)), "");
    }

    private RequestItem first(ControlRequest request) {
        return world.control.requests().find(world.officerA, request.id()).orElseThrow().items().getFirst();
    }

    @Test
    @DisplayName("P9: what was fetched and not taken in yet is given again; a lost reply loses nothing")
    void fetchesAgain() {
        ControlRequest one = inquiry();
        ControlRequest two = seizure();
        assertThat(feed.fetch(world.registry, Set.of(RequestKind.INQUIRY), 9))
                .extracting(ControlRequest::id)
                .containsExactly(one.id());
        assertThat(feed.fetch(world.registry, Set.of(), 9))
                .as("never fetched ones first")
                .extracting(ControlRequest::id)
                .containsExactly(two.id(), one.id());
        assertThat(feed.fetch(world.registryJinjiang, Set.of(), 9)).isEmpty();
        assertThat(feed.fetch(world.officerA, Set.of(), 9)).isEmpty();
        done(feed.accepted(world.registry, item(two)));
        assertThat(feed.fetch(world.registry, Set.of(), 9))
                .extracting(ControlRequest::id)
                .containsExactly(one.id());
        assertThat(world.entries("request.fetched")).hasSize(2);
    }

    @Test
    @DisplayName("PI-18: an answer to another request is shown as such, not taken, and leaves a trace")
    void mismatch() {
        ControlRequest request = inquiry();
        var wrong = new FedItem(request.id(), 1, Optional.of(Digest.sha256("another request")));
        assertThat(codes(feed.answered(world.registry, wrong, empty()))).containsExactly("control.digest-differs");
        assertThat(first(request).answer()).isEmpty();
        assertThat(first(request).state()).isEqualTo(ItemState.FETCHED);
        assertThat(world.entries("answer.mismatched")).singleElement().satisfies(e -> {
            assertThat(e.draft().payload().fields()).containsEntry("bound", Digest.sha256("another request").text());
        });
        assertThat(world.entries("request.attempt-refused")).hasSize(1);
        done(feed.answered(world.registry, item(request), empty()));
        assertThat(first(request).state()).isEqualTo(ItemState.REGISTERED);
    }

    @Test
    @DisplayName("P4: the same answer again gives the earlier receipt; another one is a conflict")
    void sameAnswerAgain() {
        ControlRequest request = inquiry();
        ControlRequest once = done(feed.answered(world.registry, item(request), empty()));
        world.at("2024-09-02T18:00");
        assertThat(done(feed.answered(world.registry, item(request), empty()))).isEqualTo(once);
        var other = new RegisterExtract("500112", world.now(), Map.of(RightKind.MORTGAGE, List.of()));
        assertThat(codes(feed.answered(world.registry, item(request), other))).containsExactly("control.conflict");
        var elsewhere = new RegisterExtract("510104", world.now(), Map.of());
        assertThat(codes(feed.answered(world.registry, item(request), elsewhere)))
                .containsExactly("control.registry-differs");
        assertThat(world.entries("request.answered")).hasSize(1);
    }

    @Test
    @DisplayName("P2: a control answered without intake gets both receipts; its business number names it from then on")
    void registered() {
        ControlRequest request = seizure();
        done(feed.registered(world.registry, item(request), entry("CF-77", false, "2024-09-02", "2027-09-01")));
        RequestItem item = first(request);
        assertThat(item.receipts())
                .extracting(Receipt::kind)
                .containsExactly(Receipt.Kind.INTAKE, Receipt.Kind.REGISTERED);
        assertThat(item.result().orElseThrow().seizure()).isEqualTo("CF-77");
        ControlRequest again = done(
                feed.registered(world.registry, item(request), entry("CF-77", false, "2024-09-02", "2027-09-01")));
        assertThat(again.items().getFirst()).isEqualTo(item);
        assertThat(codes(feed.registered(
                        world.registry, item(request), entry("CF-77", false, "2024-09-02", "2027-09-02"))))
                .containsExactly("control.conflict");
        var renewal = world.order(
                world.officerA,
                RequestKind.RENEWAL,
                List.of(Attachment.Kind.RULING),
                world.of(
                        FLAT,
                        Optional.of(SeizureTerm.years(3)),
                        Optional.of(new Target.SeizureReference("", "CF-77"))));
        world.at("2027-08-02T10:00");
        ControlRequest renewed = world.sent(world.officerA, renewal);
        done(feed.accepted(world.registry, item(renewed)));
        assertThat(first(renewed).result().orElseThrow().seizure()).isEqualTo(request.id() + "-1");
    }

    @Test
    @DisplayName("the registry's register counts: where it says 轮候 and the queue here gives 查封, the court is told")
    void registryKnowsMore() {
        ControlRequest request = seizure();
        var outcome = feed.registered(
                world.registry,
                item(request),
                new FedEntry("CF-78", Optional.of(true), Optional.empty(), Optional.empty(), "前有查封"));
        assertThat(ControlWorld.warnings(outcome)).containsExactly("control.queue-differs");
        assertThat(first(request).result().orElseThrow().state()).isEqualTo(SeizureState.WAITING);
        assertThat(first(request).note()).isEqualTo("前有查封");
        assertThat(first(request).result().orElseThrow().differs()).isTrue();
        assertThat(ledger().listDiffering()).hasSize(1);
        world.later(java.time.Duration.ofDays(4 * 366));
        assertThat(ledger().listDiffering()).as("it ended").isEmpty();
    }

    private UnitLedger ledger() {
        return world.control.findLedger(world.officerA, FLAT, world.now()).orElseThrow();
    }

    @Test
    @DisplayName("where the registry enters in force what waits here, the court is told; where both agree, it is not")
    void registryKnowsLess() {
        done(feed.registered(world.registry, item(seizure()), entry("CF-1", false, "2024-09-02", "2027-09-01")));
        assertThat(ledger().listDiffering()).isEmpty();
        ControlRequest b = world.sent(world.officerB, world.seizure(world.officerB, world.whole(FLAT)));
        var outcome = feed.registered(world.registry, item(b), entry("CF-2", false, "2024-09-02", "2027-09-01"));
        assertThat(ControlWorld.warnings(outcome)).containsExactly("control.queue-differs");
        var result = done(outcome).items().getFirst().result().orElseThrow();
        assertThat(result.state()).isEqualTo(SeizureState.ACTIVE);
        assertThat(result.differs()).isTrue();
        assertThat(world.control.findLedger(world.officerB, FLAT, world.now()).orElseThrow().listDiffering())
                .containsExactly(result);
    }

    @Test
    void declinesWithAReasonOfTheList() {
        ControlRequest request = seizure();
        assertThat(codes(feed.declined(world.registry, item(request), new RegistryDesk.Reason("bad luck", ""))))
                .containsExactly("control.reason-unknown");
        ControlRequest refused =
                done(feed.declined(world.registry, item(request), new RegistryDesk.Reason("owner-other", "")));
        assertThat(refused.items().getFirst().state()).isEqualTo(ItemState.REFUSED);
        assertThat(done(feed.declined(world.registry, item(request), new RegistryDesk.Reason("owner-other", ""))))
                .isEqualTo(refused);
        ControlRequest other = seizure();
        ControlRequest returned =
                done(feed.declined(world.registry, item(other), new RegistryDesk.Reason("papers-missing", "缺裁定")));
        assertThat(returned.items().getFirst().state()).isEqualTo(ItemState.RETURNED);
    }

    @Test
    @DisplayName("P4: a request from another system is taken in once; the same number with other content is a conflict")
    void receives() {
        ControlRequest request = seizure();
        try (var elsewhere = new ControlWorld()) {
            var there = elsewhere.control.feed();
            done(there.receive(elsewhere.registry, request));
            assertThat(done(there.receive(elsewhere.registry, request))).isEqualTo(request);
            assertThat(elsewhere.entries("request.received")).hasSize(1);
            var other = new ControlRequest(
                    request.id(), request.kind(), request.registry(), request.forCase(), "另一用途", request.notice(),
                    request.ruling(), request.attachments(), request.items(), request.life(), request.supersedes(),
                    request.entrustedBy(), request.revision());
            assertThat(codes(there.receive(elsewhere.registry, other))).containsExactly("control.digest-differs");
            assertThat(codes(there.receive(elsewhere.registryJinjiang, request)))
                    .containsExactly("control.registry-differs");
            done(elsewhere.control.desk().accept(elsewhere.registry, request.id(), 1));
            assertThat(elsewhere.queue(FLAT)).containsExactly("渝0112 ACTIVE");
        }
    }

    @Test
    void unknownItemsAreRefusedAndLeaveATrace() {
        var nothing = new FedItem("20990101000000000001", 1, Optional.empty());
        assertThat(feed.accepted(world.registry, nothing)).isInstanceOf(RequestOutcome.Unknown.class);
        ControlRequest request = inquiry();
        assertThat(feed.accepted(world.registry, new FedItem(request.id(), 2, Optional.empty())))
                .isInstanceOf(RequestOutcome.Unknown.class);
        assertThat(world.entries("request.attempt-refused")).hasSize(2);
    }
}
