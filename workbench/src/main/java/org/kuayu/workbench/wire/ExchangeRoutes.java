package org.kuayu.workbench.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.wire.json.WireJson;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** The address to which other systems of this kind push their messages; the answer is a receipt, or a problem. */
final class ExchangeRoutes implements Feature {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Kuayu kuayu;
    private final Partners partners;
    private final Pulse pulse;
    private final Inbox inbox;

    ExchangeRoutes(Kuayu kuayu, Partners partners, Pulse pulse) {
        this.kuayu = kuayu;
        this.partners = partners;
        this.pulse = pulse;
        this.inbox = new Inbox(kuayu, partners);
    }

    @Override
    public void register(Routes routes) {
        routes.post(Sender.PATH, Who.PARTNER, this::take);
    }

    private void take(Visit visit) throws IOException {
        Optional<Partner> partner = partners.find(Partner.Kind.PUSH, header(visit, Sender.PARTNER));
        if (partner.isEmpty()) {
            turnAway("-", new byte[0]);
        }
        Optional<byte[]> body = Bodies.read(visit.ctx(), partners.limit());
        if (body.isEmpty()) {
            inbox.trace(partner.orElseThrow().code(), Remark.of("wire.size"), new byte[0]);
            throw new Refusal(413, "wire.size");
        }
        if (!WireJson.signedWith(
                body.get(), header(visit, Sender.SIGNATURE), partner.orElseThrow().secret())) {
            turnAway(partner.orElseThrow().code(), body.get());
        }
        answer(visit, inbox.take(partner.orElseThrow(), body.get()));
    }

    private static String header(Visit visit, String name) {
        return Optional.ofNullable(visit.ctx().header(name)).orElse("");
    }

    private void turnAway(String claimed, byte[] message) {
        if (pulse.traces(kuayu.clock().instant())) {
            inbox.trace(claimed, Remark.of("wire.login"), message);
        }
        throw new Refusal(401, "wire.login");
    }

    private static void answer(Visit visit, Reading<Inbox.Receipt> taken) {
        Remark refusal = taken.remarks().isEmpty() ? Remark.of("") : taken.remarks().getFirst();
        Inbox.Receipt receipt =
                taken.value().orElseThrow(() -> new Refusal(status(refusal.code()), refusal.code(), Map.of()));
        var document = new LinkedHashMap<String, Object>();
        document.put("id", receipt.id());
        document.put("received", receipt.entry().instant().toString());
        document.put("entry", receipt.entry().sequence());
        document.put("entryDigest", receipt.entry().digest().text());
        visit.ctx().contentType("application/json; charset=utf-8").result(text(document));
    }

    /** What was not understood is 400, what contradicts something earlier 409, what the law or the request bars 422. */
    private static int status(String code) {
        return switch (code) {
            case "wire.size" -> 413;
            case "wire.json", "wire.encoding", "wire.digest", "wire.field-missing", "wire.field-form" -> 400;
            case "wire.address", "wire.request-unknown" -> 404;
            case "wire.conflict", "control.conflict", "control.digest-differs", "wire.overtaken" -> 409;
            default -> 422;
        };
    }

    private static String text(Map<String, Object> document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts and numbers can be written", e);
        }
    }
}
