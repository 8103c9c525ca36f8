package org.kuayu.wire.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.court.Court;
import org.kuayu.court.Courts;
import org.kuayu.journal.Digest;
import org.kuayu.party.Person;
import org.kuayu.property.Registries;
import org.kuayu.property.Registry;
import org.kuayu.wire.registry.RegistryCodes.CodeList;
import org.kuayu.wire.registry.RegistryMessage.Sheet;

/**
 * Writes requests as sheets. What the dialect has no field for stands in fields of its own: QQZY 请求摘要 (the digest), CFLX and
 * CFFW (kind and scope of the seizure), QX 期限 (a term of so long without dates).
 */
final class SheetWriting {
    private static final Courts COURTS = Courts.bundled();
    private static final Registries REGISTRIES = Registries.bundled();

    private final RegistryCodes codes;
    private final CourtFacts facts;
    private final Function<String, Optional<ControlRequest>> earlier;

    /** Writes with the codes of a registry; {@code earlier} finds the request that a renewal or release refers to. */
    SheetWriting(RegistryCodes codes, CourtFacts facts, Function<String, Optional<ControlRequest>> earlier) {
        this.codes = codes;
        this.facts = facts;
        this.earlier = earlier;
    }

    /** The sheets of the request with items that the registry has not taken in yet. */
    List<Sheet> write(ControlRequest request, Set<Integer> open) {
        return Sheets.of(request).list().entrySet().stream()
                .filter(sheet -> sheet.getValue().stream().anyMatch(i -> open.contains(i.number())))
                .map(sheet -> new Sheet(
                        sheet.getKey(),
                        head(request, sheet.getValue().getFirst().target().person()),
                        units(request, sheet.getValue(), open)))
                .toList();
    }

    private SequencedMap<String, String> head(ControlRequest request, Person person) {
        var fields = new LinkedHashMap<String, String>();
        var card = facts.findCard(request.life().drafted().by().login());
        fields.put("LB", code(CodeList.LB, "REAL_PROPERTY"));
        fields.put("XZ", code(CodeList.XZ, person.natural() ? "NATURAL" : "ORGANISATION"));
        fields.put("XM", person.name());
        fields.put("GJ", country(person));
        fields.put("ZJZL", code(CodeList.ZJZL, person.idType().name()));
        fields.put("ZJH", person.number());
        fields.put("FZJG", "");
        fields.put(
                "FYMC",
                COURTS.findByCode(request.forCase().court()).map(Court::name).orElse(""));
        fields.put("CBR", card.map(CourtFacts.Card::name).orElse(""));
        fields.put("AH", request.forCase().number());
        fields.put("GZZBH", card.map(CourtFacts.Card::workCard).orElse(""));
        fields.put("GWZBH", card.map(CourtFacts.Card::dutyCard).orElse(""));
        fields.put("CKH", request.notice());
        fields.put("WSBH", request.notice());
        fields.put("QQZY", request.life().digest().map(Digest::text).orElse(""));
        return fields;
    }

    private String code(CodeList list, String meaning) {
        return codes.findCode(list, meaning).orElse("");
    }

    private static String country(Person person) {
        boolean chinese = person.idType() == Person.IdType.IDENTITY_CARD || !person.natural();
        return chinese ? "中国" : "";
    }

    private List<SequencedMap<String, String>> units(
            ControlRequest request, List<RequestItem> items, Set<Integer> open) {
        return items.stream()
                .filter(item -> open.contains(item.number()))
                .filter(item -> item.target() instanceof Target.OfUnit)
                .map(item -> unit(request, (Target.OfUnit) item.target()))
                .toList();
    }

    private SequencedMap<String, String> unit(ControlRequest request, Target.OfUnit target) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("BDCQLLX", "");
        fields.put("BDCDYH", target.unit().value());
        fields.put("ZL", target.location());
        fields.put("BDCQZH", target.certificate());
        fields.put("KZCS", code(CodeList.KZCS, request.kind().name()));
        fields.put("CKWH", request.ruling());
        addTerm(fields, target.term());
        addReference(fields, target);
        fields.put("DJJG", REGISTRIES.find(request.registry()).map(Registry::name).orElse(""));
        target.buyer().ifPresent(buyer -> addBuyer(fields, buyer));
        if (request.kind() == RequestKind.SEIZURE) {
            fields.put("CFLX", code(CodeList.CFLX, target.kind().name()));
        }
        if (target.scope().reach() != SeizureScope.Reach.WHOLE) {
            fields.put("CFFW", target.scope().display());
        }
        return fields;
    }

    private static void addTerm(SequencedMap<String, String> fields, Optional<SeizureTerm> term) {
        fields.put("KSRQ", Sheets.day(term.flatMap(SeizureTerm::writtenStart)));
        fields.put("JSRQ", Sheets.day(term.flatMap(SeizureTerm::writtenEnd)));
        term.filter(t -> t.writtenEnd().isEmpty())
                .flatMap(SeizureTerm::length)
                .ifPresent(length -> fields.put("QX", Sheets.length(length)));
    }

    /** The earlier request under the number that the registry knows. */
    private void addReference(SequencedMap<String, String> fields, Target.OfUnit target) {
        var reference = target.refersTo();
        var before = reference
                .map(Target.SeizureReference::request)
                .filter(id -> !id.isEmpty())
                .flatMap(earlier);
        fields.put("YDJAH", before.map(r -> r.forCase().number()).orElse(""));
        fields.put(
                "YDJDH",
                before.flatMap(r -> Sheets.of(r).numberOf(target.unit()))
                        .or(() -> reference.map(Target.SeizureReference::request))
                        .orElse(""));
        fields.put("YWH", "");
        fields.put("YCFYWH", reference.map(Target.SeizureReference::seizure).orElse(""));
    }

    private void addBuyer(SequencedMap<String, String> fields, Person buyer) {
        fields.put("GHDX", buyer.name());
        fields.put("GHDXZJZL", code(CodeList.ZJZL, buyer.idType().name()));
        fields.put("GHDXZJH", buyer.number());
    }
}
