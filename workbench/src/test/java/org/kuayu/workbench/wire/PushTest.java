package org.kuayu.workbench.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.control.ControlWorld;
import org.kuayu.control.registry.RegistryDesk;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.exchange.OutboxMessage;
import org.kuayu.exchange.OutboxMessage.State;
import org.kuayu.journal.Digest;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightKind;
import org.kuayu.wire.json.ItemReport;
import org.kuayu.wire.json.WireEnvelope;
import org.kuayu.wire.json.WireJson;

/** A court's system and a registry's push to each other, whatever happens to the wire. */
class PushTest {
    private Side court;
    private Side registry;

    @BeforeEach
    void start() {
        int courtPort = Side.freePort();
        int registryPort = Side.freePort();
        court = new Side("court-cd", courtPort, "500112", registryPort);
        registry = new Side("500112", registryPort, "court-cd", courtPort);
        at("2024-09-27T10:00");
    }

    @AfterEach
    void stop() {
        court.close();
        registry.close();
    }

    private void at(String shanghai) {
        court.world.at(shanghai);
        registry.world.at(shanghai);
    }

    private ControlRequest inquiry() {
        var world = court.world;
        return world.sent(world.officerA, world.inquiry(world.officerA, ControlWorld.DEBTOR));
    }

    private ControlRequest seizure() {
        var world = court.world;
        return world.sent(world.officerA, world.seizure(world.officerA, world.whole(ControlWorld.FLAT)));
    }

    private RequestItem item(Side side, ControlRequest request) {
        return side.world.stores.control().requests().find(request.id()).orElseThrow().items().getFirst();
    }

    @Test
    @DisplayName("PI-17: a request goes over at once; what came of it is pushed back later, intake and entry, answer and refusal")
    void thereAndBack() throws InterruptedException {
        court.listen();
        registry.listen();
        ControlRequest asked = inquiry();
        ControlRequest ordered = seizure();
        court.push();
        assertThat(item(court, asked).state()).isEqualTo(ItemState.FETCHED);
        assertThat(registry.world.control.desk().list(registry.world.registry, false, 0, 10))
                .extracting(i -> i.request().id())
                .containsExactlyInAnyOrder(asked.id(), ordered.id());
        var paper = ordered.attachments().getFirst();
        assertThat(registry.world.control.requests().findPaper(registry.world.registry, ordered.id(), paper.digest()))
                .isPresent();

        var desk = registry.world.control.desk();
        var officer = registry.world.registry;
        ControlWorld.done(desk.accept(officer, ordered.id(), 1));
        registry.push();
        assertThat(item(court, ordered).state()).isEqualTo(ItemState.ACCEPTED);
        ControlWorld.done(desk.register(officer, ordered.id(), 1));
        ControlWorld.done(desk.answer(officer, asked.id(), 1));
        registry.push();
        var entered = item(court, ordered);
        assertThat(entered.state()).isEqualTo(ItemState.REGISTERED);
        assertThat(entered.result().orElseThrow().seizure())
                .isEqualTo(item(registry, ordered).result().orElseThrow().seizure());
        assertThat(entered.result().orElseThrow().lastDay())
                .isEqualTo(item(registry, ordered).result().orElseThrow().lastDay());
        var answer = court.world
                .control
                .requests()
                .findAnswer(court.world.officerA, item(court, asked).answer().orElseThrow())
                .orElseThrow();
        assertThat(answer.extract().findList(RightKind.BUILDING).orElseThrow())
                .extracting(RegisterEntry::id)
                .containsExactly("YW1", "YW2");
        assertThat(registry.messages()).extracting(OutboxMessage::state).containsOnly(State.DELIVERED);
    }

    @Test
    @DisplayName("a registry that gives an item back is heard, with its reason")
    void givenBack() throws InterruptedException {
        court.listen();
        registry.listen();
        ControlRequest ordered = seizure();
        court.push();
        ControlWorld.done(registry.world
                .control
                .desk()
                .giveBack(
                        registry.world.registry,
                        ordered.id(),
                        1,
                        new RegistryDesk.Reason("papers-missing", "缺工作证")));
        registry.push();
        assertThat(item(court, ordered).state()).isEqualTo(ItemState.RETURNED);
        assertThat(item(court, ordered).reason()).isEqualTo("papers-missing");
        assertThat(item(court, ordered).note()).isEqualTo("缺工作证");
    }

    @Test
    @DisplayName("a wire that is down holds messages back, rests in growing pauses, says since when; then each arrives once, in order")
    void down() throws InterruptedException {
        List<String> sent = List.of(inquiry().id(), seizure().id());
        court.push();
        var wire = court.world.kuayu.outbox().standing("500112");
        assertThat(wire.downSince()).contains(court.world.now());
        assertThat(wire.failures()).isEqualTo(1);
        assertThat(wire.note()).isEqualTo("wire.unreachable");
        court.world.later(Duration.ofSeconds(2));
        court.push();
        assertThat(court.messages().getFirst().attempts()).isEqualTo(1);
        court.world.later(Duration.ofSeconds(4));
        court.push();
        assertThat(court.world.kuayu.outbox().standing("500112").downSince()).isEqualTo(wire.downSince());
        assertThat(court.messages()).extracting(OutboxMessage::attempts).containsExactly(2, 0);

        registry.listen();
        court.world.later(Duration.ofMinutes(1));
        court.push();
        assertThat(court.messages()).extracting(OutboxMessage::state).containsOnly(State.DELIVERED);
        assertThat(court.world.kuayu.outbox().standing("500112").downSince()).isEmpty();
        assertThat(registry.world.entries("request.received"))
                .extracting(e -> e.draft().subject().id())
                .containsExactlyElementsOf(sent);
    }

    @Test
    @DisplayName("a sender that dies between sending and marking sends again; the partner tells it and answers the earlier receipt")
    void diesBetween() throws InterruptedException {
        registry.listen();
        ControlRequest asked = inquiry();
        court.posting.run();
        var dying = new Sender(court.world.kuayu.outbox(), court.partners, (partner, message) -> {
            throw new IllegalStateException("dies here");
        });
        assertThatThrownBy(() -> dying.run(court.world.now())).hasMessage("dies here");
        assertThat(court.messages()).extracting(OutboxMessage::state).containsExactly(State.WAITING);
        assertThat(registry.world.entries("wire.taken")).hasSize(1);

        court.world.later(Duration.ofMinutes(1));
        court.push();
        assertThat(court.messages()).extracting(OutboxMessage::state).containsExactly(State.DELIVERED);
        assertThat(registry.world.entries("wire.taken")).hasSize(1);
        assertThat(registry.world.entries("request.received")).hasSize(1);
        var first = push(court.messages().getFirst().payload(), Side.SECRET);
        registry.world.later(Duration.ofMinutes(5));
        assertThat(push(court.messages().getFirst().payload(), Side.SECRET).body())
                .isEqualTo(first.body())
                .contains(court.messages().getFirst().id());
        assertThat(item(court, asked).state()).isEqualTo(ItemState.FETCHED);
    }

    @Test
    @DisplayName("XR-4: what the partner refuses is set aside, shown, and sent again by hand without doubling")
    void setAside() throws InterruptedException {
        registry.listen();
        ControlRequest asked = inquiry();
        court.push();
        var message = court.messages().getFirst();
        court.world.kuayu.outbox().resend(message.id());
        court.push();
        assertThat(court.messages()).extracting(OutboxMessage::state).containsExactly(State.DELIVERED);
        assertThat(registry.world.entries("request.received")).hasSize(1);
        assertThat(asked.items()).hasSize(1);

        var report = new ItemReport("no such request", 1, Digest.sha256("x"), court.world.now(), new ItemReport.Accepted());
        var address = new WireEnvelope.Address(WireEnvelope.Kind.REPORT, "court-cd", "500112");
        var odd = WireEnvelope.of(address, "odd", court.world.now(), WireJson.content(report));
        String text = new String(WireJson.within(9_999).write(odd), StandardCharsets.UTF_8);
        court.world.kuayu.outbox().post(new OutboxMessage.Letter("odd", "500112", "test", text), court.world.now());
        ControlRequest ordered = seizure();
        court.push();
        assertThat(court.messages()).extracting(OutboxMessage::state).contains(State.SET_ASIDE);
        assertThat(item(court, ordered).state()).as("those behind go on").isEqualTo(ItemState.FETCHED);
    }

    private HttpResponse<String> push(String message, String secret) {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        return WireSystem.send(HttpRequest.newBuilder(
                        URI.create(court.partner().url().orElseThrow() + Sender.PATH))
                .header(Sender.PARTNER, "court-cd")
                .header(Sender.SIGNATURE, WireJson.sign(bytes, secret))
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build());
    }

    @Test
    @DisplayName("strangers, wrong signatures, other receivers, changed content and too much of it are refused by reason")
    void refused() throws InterruptedException {
        registry.listen();
        inquiry();
        court.push();
        String message = court.messages().getFirst().payload();
        assertThat(push(message, "another secret").statusCode()).isEqualTo(401);
        assertThat(push(message.replace("执行本案", "执行他案"), Side.SECRET).body()).contains("wire.digest");
        assertThat(push(message.replace("\"to\":\"500112\"", "\"to\":\"510104\""), Side.SECRET).statusCode())
                .isEqualTo(404);
        assertThat(push("{}", Side.SECRET).statusCode()).isEqualTo(400);
        assertThat(push(" ".repeat(200_001), Side.SECRET).statusCode()).isEqualTo(413);
        assertThat(registry.world.entries("wire.refused"))
                .extracting(e -> e.draft().payload().fields().get("code"))
                .containsExactly("wire.login", "wire.digest", "wire.address", "wire.field-missing", "wire.size");
    }
}
