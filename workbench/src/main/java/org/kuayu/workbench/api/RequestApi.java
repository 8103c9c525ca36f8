package org.kuayu.workbench.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.kuayu.Kuayu;
import org.kuayu.control.Requests;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.journal.Act;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.workbench.control.Offices;
import org.kuayu.workbench.control.request.RequestAddress;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/**
 * Requests over the API. The same {@code X-Request-Id} with the same draft is one request (AP-6); with another draft
 * it is refused with 409.
 */
final class RequestApi implements Feature {
    private static final Act ASKED = new Act("request.asked");
    private static final int MOST_FROM = 1_000_000;
    private static final int MOST = 200;

    private final Kuayu kuayu;
    private final ReentrantLock oneByOne = new ReentrantLock();

    RequestApi(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/api/v1/requests", Offices.COURT, this::list);
        routes.post("/api/v1/requests", Offices.ENFORCEMENT, this::draft);
        routes.post("/api/v1/requests/check", Offices.ENFORCEMENT, this::check);
        routes.get("/api/v1/requests/{id}", Offices.COURT, v -> RequestJson.of(found(v)).answer(v));
        routes.post("/api/v1/requests/{id}/{act}", Offices.COURT, this::act);
        routes.get("/api/v1/answers/{id}", Offices.COURT, this::answer);
    }

    private Requests requests() {
        return kuayu.control().requests();
    }

    private ControlRequest found(Visit visit) {
        return requests().find(visit.officer(), visit.path("id")).orElseThrow(Refusal::notFound);
    }

    private void list(Visit visit) {
        var filter = RequestAddress.parse(visit.ctx().queryParamMap()).filter(kuayu.clock().instant());
        int from = Addresses.number(visit, "skip", 0, MOST_FROM);
        int size = Addresses.number(visit, "size", 20, MOST);
        Json.object()
                .put("total", requests().count(visit.officer(), filter))
                .put("skip", from)
                .put(
                        "requests",
                        requests().list(visit.officer(), filter, from, size).stream()
                                .map(r -> RequestJson.outline(r).map())
                                .toList())
                .answer(visit);
    }

    private void answer(Visit visit) {
        var answer = visit.query("reason").isBlank()
                ? requests().findAnswer(visit.officer(), visit.path("id"))
                : requests().findAnswer(visit.officer(), visit.path("id"), visit.query("reason"));
        RequestJson.of(answer.orElseThrow(Refusal::notFound)).answer(visit);
    }

    private void check(Visit visit) {
        RequestDraft draft = DraftJson.of(visit.ctx().bodyAsBytes()).read(visit.officer(), requests());
        Json.object()
                .put("findings", RequestJson.findings(visit, requests().check(visit.officer(), draft)))
                .answer(visit);
    }

    private void draft(Visit visit) {
        byte[] body = visit.ctx().bodyAsBytes();
        String key = Optional.ofNullable(visit.ctx().header("X-Request-Id")).orElse("");
        if (key.length() > 100) {
            throw new Refusal(422, "request-id");
        }
        oneByOne.lock();
        try {
            if (!earlier(visit, key, body)) {
                RequestDraft draft = DraftJson.of(body).read(visit.officer(), requests());
                outcome(visit, requests().draft(visit.officer(), draft), Optional.of(new Key(key, body)));
            }
        } finally {
            oneByOne.unlock();
        }
    }

    /** The client's own number of a draft, and the draft. */
    private record Key(String text, byte[] body) {
        String digest() {
            return Digest.sha256(body).hex();
        }
    }

    private static Subject subject(Visit visit, String key) {
        return new Subject("api-request", visit.officer().login() + "/" + key);
    }

    /** Answers with what the same number gave before; whether there was anything. */
    private boolean earlier(Visit visit, String key, byte[] body) {
        if (key.isEmpty()) {
            return false;
        }
        Optional<Entry> entry =
                kuayu.journal().listAbout(subject(visit, key)).stream().findFirst();
        if (entry.isEmpty()) {
            return false;
        }
        var facts = entry.get().draft().payload().fields();
        if (!facts.getOrDefault("content", "").equals(Digest.sha256(body).hex())) {
            throw new Refusal(409, "request-id-used");
        }
        List<ControlRequest> kept = List.of(facts.getOrDefault("requests", "").split(" ")).stream()
                .flatMap(id -> requests().find(visit.officer(), id).stream())
                .toList();
        done(visit, new RequestOutcome.Done(kept, List.of()));
        return true;
    }

    private void act(Visit visit) {
        long revision = number(visit, "revision");
        String id = visit.path("id");
        var by = visit.officer();
        RequestOutcome outcome =
                switch (visit.path("act")) {
                    case "approve" -> requests().approve(by, id, revision);
                    case "send-back" -> requests().sendBack(by, id, revision, visit.query("note"));
                    case "withdraw" -> requests().withdraw(by, id, revision);
                    case "send" -> requests().send(by, id, revision);
                    case "confirm" -> requests().confirm(by, id, (int) number(visit, "item"), revision);
                    case "remind" -> requests().remind(by, id, (int) number(visit, "item"), revision);
                    default -> throw Refusal.notFound();
                };
        outcome(visit, outcome, Optional.empty());
    }

    private static long number(Visit visit, String name) {
        String written = visit.query(name);
        if (!written.matches("\\d{1,9}")) {
            throw new Refusal(400, "parameter", Map.of("parameter", name));
        }
        return Long.parseLong(written);
    }

    private void outcome(Visit visit, RequestOutcome outcome, Optional<Key> key) {
        switch (outcome) {
            case RequestOutcome.Done done -> {
                key.filter(k -> !k.text.isEmpty()).ifPresent(k -> keep(visit, k, done));
                visit.ctx().status(key.isPresent() ? 201 : 200);
                done(visit, done);
            }
            case RequestOutcome.Refused refused -> problem(visit, new Refusal(422, "request-refused"), Map.of(
                    "findings", RequestJson.findings(visit, refused.findings())));
            case RequestOutcome.Overtaken overtaken -> problem(visit, new Refusal(409, "request-overtaken"), Map.of(
                    "current", RequestJson.outline(overtaken.current()).map()));
            case RequestOutcome.Unknown unknown -> throw Refusal.notFound();
        }
    }

    private void keep(Visit visit, Key key, RequestOutcome.Done done) {
        String ids = String.join(" ", done.requests().stream().map(ControlRequest::id).toList());
        var draft = Draft.of(visit.officer().actor(), ASKED, subject(visit, key.text))
                .with(Payload.of(Map.of("content", key.digest(), "requests", ids)));
        kuayu.journal().write(() -> kuayu.journal().append(draft));
    }

    private static void done(Visit visit, RequestOutcome.Done done) {
        Json.object()
                .put("requests", done.requests().stream().map(r -> RequestJson.of(r).map()).toList())
                .put("warnings", RequestJson.findings(visit, done.warnings()))
                .answer(visit);
    }

    private static void problem(Visit visit, Refusal refusal, Map<String, Object> more) {
        var body = Json.object()
                .put("type", "urn:kuayu:problem:" + refusal.code())
                .put("title", visit.say("problem." + refusal.code()))
                .put("status", refusal.status())
                .put("code", refusal.code());
        more.forEach(body::put);
        visit.ctx()
                .status(refusal.status())
                .contentType("application/problem+json; charset=utf-8")
                .result(Json.line(body.map()));
    }
}
