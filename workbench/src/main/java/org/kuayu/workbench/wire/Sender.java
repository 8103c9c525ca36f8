package org.kuayu.workbench.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.net.ssl.SSLException;
import org.kuayu.exchange.Outbox;
import org.kuayu.exchange.OutboxMessage;
import org.kuayu.wire.json.WireJson;

/**
 * Sends what waits, in order, partner by partner. What a partner refuses for good is set aside; what does not get through stays
 * where it is, and the wire rests. One thread at a time.
 */
final class Sender {
    /** The path below a partner's address. */
    static final String PATH = "/api/v1/exchange/messages";

    static final String PARTNER = "Kuayu-Partner";
    static final String SIGNATURE = "Kuayu-Signature";

    private static final int PIECE = 100;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    /** Login, time, too many: the partner may say otherwise later. */
    private static final Set<Integer> LATER = Set.of(401, 403, 407, 408, 425, 429);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Outbox outbox;
    private final Partners partners;
    private final BiConsumer<Partner, OutboxMessage> taken;
    private final HttpClient client;

    /** Sends from this outbox; each message that a partner took is told before it is marked as delivered. */
    Sender(Outbox outbox, Partners partners, BiConsumer<Partner, OutboxMessage> taken) {
        this.outbox = outbox;
        this.partners = partners;
        this.taken = taken;
        this.client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What came of sending one message: a status and what the partner said, or why nothing came back. */
    record Reply(int status, String said) {
        boolean taken() {
            return status == 200 && said.isEmpty();
        }

        boolean later() {
            return status < 400 || status >= 500 || LATER.contains(status);
        }
    }

    /** Sends what may be sent at this instant. */
    void run(Instant now) throws InterruptedException {
        for (Partner partner : partners.pushed()) {
            List<OutboxMessage> ready = outbox.listReady(partner.code(), now, PIECE);
            while (!ready.isEmpty() && send(partner, ready, now)) {
                ready = outbox.listReady(partner.code(), now, PIECE);
            }
        }
    }

    /** Whether all of them got through, or were refused for good. */
    private boolean send(Partner partner, List<OutboxMessage> messages, Instant now) throws InterruptedException {
        for (OutboxMessage message : messages) {
            Reply reply = send(partner, message.id(), message.payload());
            if (reply.taken()) {
                taken.accept(partner, message);
                outbox.delivered(message.id(), now);
            } else if (reply.later()) {
                outbox.failed(message.id(), now, reply.said());
                return false;
            } else {
                outbox.refused(message.id(), now, reply.said());
            }
        }
        return true;
    }

    /** Sends one message now, whatever waits; a partner that took it names it in its receipt. */
    Reply send(Partner partner, String id, String message) throws InterruptedException {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        URI address = URI.create(partner.url().orElseThrow().toString().replaceAll("/$", "") + PATH);
        var request = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .header(PARTNER, partners.self())
                .header(SIGNATURE, WireJson.sign(bytes, partner.secret()))
                .POST(BodyPublishers.ofByteArray(bytes))
                .build();
        try {
            return reply(id, client.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            return new Reply(0, code(e));
        }
    }

    /** Why nothing came back, as a stable code. */
    private static String code(IOException e) {
        return switch (e) {
            case HttpTimeoutException t -> "wire.timeout";
            case ConnectException c -> "wire.unreachable";
            case SSLException s -> "wire.tls";
            default -> "wire.broken-off";
        };
    }

    private static Reply reply(String id, HttpResponse<String> answer) {
        JsonNode said = parsed(answer.body());
        if (answer.statusCode() != 200) {
            String code = said.path("code").asText("");
            return new Reply(answer.statusCode(), code.isEmpty() ? "http-" + answer.statusCode() : code);
        }
        boolean ours = said.path("id").asText().equals(id);
        return ours ? new Reply(200, "") : new Reply(200, "wire.receipt");
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return JSON.createObjectNode();
        }
    }
}
