package org.kuayu.workbench.api;

import java.util.List;
import java.util.Map;
import org.kuayu.control.DueItem;
import org.kuayu.control.StandingRow;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestLife;
import org.kuayu.control.request.Target;
import org.kuayu.exchange.Receipt;
import org.kuayu.party.Person;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightHolder;
import org.kuayu.text.Masking;
import org.kuayu.workbench.shell.Visit;

/** Requests, answers and what is due as JSON; numbers of persons are masked, and in lists their names too. */
final class RequestJson {
    private RequestJson() {}

    /** A request without its items. */
    static Json outline(ControlRequest request) {
        return Json.object()
                .put("id", request.id())
                .put("kind", request.kind().name())
                .put("registry", request.registry())
                .put("case", request.forCase().number())
                .put("court", request.forCase().court().value())
                .put("stage", request.forCase().stage().name())
                .text("purpose", request.purpose())
                .text("notice", request.notice())
                .text("ruling", request.ruling())
                .put("supersedes", request.supersedes())
                .put("entrustedBy", request.entrustedBy().map(c -> c.value()))
                .put("drafted", step(request.life().drafted()))
                .put("approved", request.life().approved().map(RequestJson::step))
                .put("sent", request.life().sent().map(RequestJson::step))
                .text("sentBack", request.life().sentBack())
                .put("digest", request.life().digest().map(d -> d.text()))
                .put("revision", request.revision())
                .put("itemCount", request.items().size());
    }

    private static Map<String, String> step(RequestLife.Step step) {
        return Map.of("by", step.by().login(), "at", step.at().toString());
    }

    /** A request with its items and papers. */
    static Json of(ControlRequest request) {
        return outline(request)
                .put("papers", request.attachments().stream().map(RequestJson::paper).toList())
                .put("items", request.items().stream().map(i -> item(i).map()).toList());
    }

    private static Map<String, Object> paper(Attachment paper) {
        return Map.of(
                "kind", paper.kind().name(),
                "fileName", paper.fileName(),
                "mediaType", paper.mediaType(),
                "sha256", paper.digest(),
                "size", paper.size());
    }

    private static Json item(RequestItem item) {
        return Json.object()
                .put("number", item.number())
                .put("target", target(item.target()).map())
                .put("state", item.state().name())
                .put("changed", item.changed().toString())
                .put("due", item.due().map(Object::toString))
                .text("reason", item.reason())
                .text("note", item.note())
                .put("answer", item.answer())
                .put("result", item.result().map(r -> result(r).map()))
                .put("receipts", item.receipts().stream().map(RequestJson::receipt).toList());
    }

    private static Json result(RequestItem.Registered result) {
        return Json.object()
                .put("seizure", result.seizure())
                .put("intake", result.intake())
                .put("state", result.state().name())
                .put("place", result.place())
                .put("from", result.from().map(Object::toString))
                .put("lastDay", result.lastDay().map(Object::toString));
    }

    private static Map<String, Object> receipt(Receipt receipt) {
        return Map.of(
                "id", receipt.id(),
                "kind", receipt.kind().name(),
                "by", receipt.actor().login(),
                "at", receipt.at().toString(),
                "previous", receipt.previous().text(),
                "digest", receipt.digest().text());
    }

    private static Json target(Target target) {
        return switch (target) {
            case Target.OfPerson p -> Json.object().put("person", listed(p.person())).text("area", p.area());
            case Target.OfUnit u -> Json.object()
                    .put("unit", u.unit().value())
                    .text("certificate", u.certificate())
                    .text("location", u.location())
                    .put("person", listed(u.person()))
                    .put("kind", u.kind().name())
                    .put("scope", u.scope().display())
                    .put("from", u.term().flatMap(t -> t.writtenStart()).map(Object::toString))
                    .put("until", u.term().flatMap(t -> t.writtenEnd()).map(Object::toString))
                    .put("length", u.term().flatMap(t -> t.length()).map(Object::toString))
                    .put("refersTo", u.refersTo().map(r -> Map.of("request", r.request(), "seizure", r.seizure())))
                    .put("buyer", u.buyer().map(RequestJson::listed));
        };
    }

    private static Map<String, String> listed(Person person) {
        return Map.of("name", person.maskedName(), "number", person.maskedNumber());
    }

    /** An answer with every list that was supplied; a list that is missing was not. */
    static Json of(InquiryAnswer answer) {
        var lists = Json.object();
        answer.extract().lists().forEach((kind, entries) -> lists.put(
                kind.wireName(), entries.stream().map(RequestJson::entry).toList()));
        return Json.object()
                .put("id", answer.id())
                .put("request", answer.request())
                .put("item", answer.item())
                .put("registry", answer.extract().registry())
                .put("asOf", answer.extract().asOf().toString())
                .put("answeredAt", answer.answeredAt().toString())
                .put("nothingFound", answer.extract().nothingFound())
                .put("bound", answer.bound().text())
                .put("digest", answer.digest().text())
                .put("lists", lists.map());
    }

    private static Map<String, Object> entry(RegisterEntry entry) {
        var fields = Json.object();
        entry.fields().forEach((name, value) -> fields.put(name, Masking.inText(value)));
        return Json.object()
                .put("id", entry.id())
                .put("unit", entry.unit().map(u -> u.value()))
                .put("fields", fields.map())
                .put("holders", entry.holders().stream().map(RequestJson::holder).toList())
                .map();
    }

    private static Map<String, Object> holder(RightHolder holder) {
        return Json.object()
                .put("name", holder.person().name())
                .put("number", holder.person().maskedNumber())
                .text("share", holder.share())
                .text("coOwnership", holder.coOwnership())
                .map();
    }

    /** Something that is due. */
    static Map<String, Object> due(DueItem item) {
        return Json.object()
                .put("kind", item.kind().name())
                .put("dueDay", item.dueDay().toString())
                .put("dueAt", item.dueAt().map(Object::toString))
                .put("remind", item.remind().toString())
                .put("daysLeft", item.daysLeft())
                .put("case", item.caseNumber())
                .text("request", item.request())
                .put("item", item.item())
                .text("lead", item.lead())
                .put("seizure", item.standing().map(s -> standing(s).map()))
                .map();
    }

    private static Json standing(StandingRow row) {
        return Json.object()
                .put("unit", row.unit().value())
                .put("registry", row.registry())
                .put("id", row.seizure())
                .put("scope", row.scope())
                .put("state", row.state().name())
                .put("place", row.place())
                .put("behind", row.behind())
                .put("court", row.controller().value())
                .put("debtor", row.debtor())
                .put("lastDay", row.lastDay().map(Object::toString));
    }

    /** What a check found. */
    static List<Map<String, Object>> findings(Visit visit, List<Finding> findings) {
        return findings.stream()
                .map(f -> Json.object()
                        .put("field", f.field())
                        .put("error", f.error())
                        .put("remark", Sentences.of(visit, f.remark()))
                        .put("rule", f.rule().map(Object::toString))
                        .map())
                .toList();
    }
}
