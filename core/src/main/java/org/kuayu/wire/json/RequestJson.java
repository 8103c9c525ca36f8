package org.kuayu.wire.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.casefile.CaseId;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestCase;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.RequestLife;
import org.kuayu.control.request.Target;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Actor;
import org.kuayu.party.Person;
import org.kuayu.property.UnitNumber;

/** A request as content: what is asked, without the states of its items. */
final class RequestJson {
    private RequestJson() {}

    static Map<String, Object> write(ControlRequest request) {
        var out = PartJson.members(
                "number", request.id(),
                "kind", request.kind().name(),
                "registry", request.registry(),
                "case", forCase(request.forCase()),
                "purpose", request.purpose(),
                "notice", request.notice(),
                "ruling", request.ruling(),
                "papers", request.attachments().stream().map(RequestJson::paper).toList(),
                "items", request.items().stream().map(RequestJson::item).toList(),
                "drafted", step(request.life().drafted()));
        request.life().approved().ifPresent(step -> out.put("approved", step(step)));
        request.life().sent().ifPresent(step -> out.put("sent", step(step)));
        request.life().digest().ifPresent(digest -> out.put("digest", digest.text()));
        request.supersedes().ifPresent(earlier -> out.put("supersedes", earlier));
        request.entrustedBy().ifPresent(court -> out.put("entrustedBy", court.value()));
        return out;
    }

    private static Map<String, Object> forCase(RequestCase forCase) {
        return PartJson.members(
                "id", forCase.id().value(),
                "number", forCase.number(),
                "court", forCase.court().value(),
                "stage", forCase.stage().name());
    }

    private static Map<String, Object> paper(Attachment paper) {
        return PartJson.members(
                "kind", paper.kind().name(),
                "fileName", paper.fileName(),
                "mediaType", paper.mediaType(),
                "digest", paper.digest(),
                "size", paper.size());
    }

    private static Map<String, Object> step(RequestLife.Step step) {
        return PartJson.members(
                "login", step.by().login(), "court", step.by().court(), "at", step.at().toString());
    }

    private static Map<String, Object> item(RequestItem item) {
        var out = target(item.target());
        out.put("number", (long) item.number());
        return out;
    }

    private static Map<String, Object> target(Target target) {
        return switch (target) {
            case Target.OfPerson(Person person, String area) ->
                PartJson.members("person", PartJson.person(person), "area", area);
            case Target.OfUnit unit -> unit(unit);
        };
    }

    private static Map<String, Object> unit(Target.OfUnit target) {
        var out = PartJson.members(
                "person", PartJson.person(target.person()),
                "unit", target.unit().value(),
                "certificate", target.certificate(),
                "location", target.location(),
                "seizure", target.kind().name(),
                "scope", PartJson.scope(target.scope()));
        target.term().ifPresent(term -> out.put("term", PartJson.term(term)));
        target.refersTo()
                .ifPresent(r -> out.put("refersTo", PartJson.members("request", r.request(), "seizure", r.seizure())));
        target.buyer().ifPresent(buyer -> out.put("buyer", PartJson.person(buyer)));
        return out;
    }

    /** The request, each item sent to the registry and not fetched. */
    static Optional<ControlRequest> read(JsonFields in) {
        var kind = in.constant("kind", RequestKind.class);
        var forCase = in.object("case").flatMap(RequestJson::forCase);
        var life = life(in);
        if (kind.isEmpty() || forCase.isEmpty() || life.isEmpty()) {
            return Optional.empty();
        }
        Instant at = life.get().sent().orElse(life.get().drafted()).at();
        return Optional.of(new ControlRequest(
                in.text("number"),
                kind.get(),
                in.text("registry"),
                forCase.get(),
                in.text("purpose"),
                in.textOr("notice"),
                in.textOr("ruling"),
                in.list("papers", RequestJson::paper),
                in.list("items", item -> item(item, at)),
                life.get(),
                in.optional("supersedes"),
                in.read("entrustedBy", text -> CourtCode.parse(text).value()),
                1));
    }

    private static Optional<RequestCase> forCase(JsonFields in) {
        var court = in.required("court", text -> CourtCode.parse(text).value());
        var stage = in.constant("stage", SeizureStage.class);
        String id = in.text("id");
        String number = in.text("number");
        return court.flatMap(c -> stage.filter(s -> !id.isBlank() && id.length() <= 200).map(s -> new RequestCase(CaseId.of(id), number, c, s)));
    }

    private static Optional<RequestLife> life(JsonFields in) {
        var drafted = in.object("drafted").flatMap(RequestJson::step);
        var digest = in.required("digest", PartJson::digest);
        var approved = in.object("approved").flatMap(RequestJson::step);
        var sent = in.object("sent").flatMap(RequestJson::step);
        return drafted.filter(d -> digest.isPresent()).map(d -> new RequestLife(d, approved, sent, "", digest));
    }

    private static Optional<RequestLife.Step> step(JsonFields in) {
        var by = new Actor(in.text("login"), in.textOr("court"));
        return in.instant("at").map(at -> new RequestLife.Step(by, at));
    }

    private static Optional<Attachment> paper(JsonFields in) {
        var kind = in.constant("kind", Attachment.Kind.class);
        var digest = in.required("digest", text -> Optional.of(text).filter(t -> t.matches("[0-9a-f]{64}")));
        long size = in.number("size");
        String name = in.text("fileName");
        String type = in.text("mediaType");
        return kind.flatMap(k -> digest.map(d -> new Attachment(k, name, type, d, size)));
    }

    private static Optional<RequestItem> item(JsonFields in, Instant at) {
        int number = in.count("number");
        return in.object("person").flatMap(PartJson::person).flatMap(person -> target(in, person)).map(target ->
                new RequestItem(
                        number, target, ItemState.SENT, at, Optional.empty(), "", "", List.of(), Optional.empty(),
                        Optional.empty()));
    }

    private static Optional<Target> target(JsonFields in, Person person) {
        return in.has("unit") ? unit(in, person) : Optional.of(new Target.OfPerson(person, in.textOr("area")));
    }

    private static Optional<Target> unit(JsonFields in, Person person) {
        var unit = in.required("unit", text -> UnitNumber.parse(text).value());
        var kind = in.constant("seizure", SeizureKind.class);
        var scope = in.object("scope").flatMap(PartJson::scope);
        if (unit.isEmpty() || kind.isEmpty() || scope.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Target.OfUnit(
                unit.get(),
                in.textOr("certificate"),
                in.textOr("location"),
                person,
                kind.get(),
                scope.get(),
                in.object("term").flatMap(PartJson::term),
                in.object("refersTo")
                        .map(r -> new Target.SeizureReference(r.textOr("request"), r.textOr("seizure"))),
                in.object("buyer").flatMap(PartJson::person)));
    }
}
