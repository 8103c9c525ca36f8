package org.kuayu.workbench.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.control.Requests;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.court.CourtCode;
import org.kuayu.party.Person;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Officer;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.shell.Refusal;

/** Reads the draft of a request from JSON; what is wrong is refused with the name of the field. */
final class DraftJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MOST_TARGETS = 20_000;

    private final JsonNode root;

    private DraftJson(JsonNode root) {
        this.root = root;
    }

    static DraftJson of(byte[] body) {
        try {
            JsonNode root = MAPPER.readTree(body);
            if (root == null || !root.isObject()) {
                throw wrong("body");
            }
            return new DraftJson(root);
        } catch (JsonProcessingException e) {
            throw wrong("body");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Refusal wrong(String field) {
        return new Refusal(422, "parameter", Map.of("parameter", field));
    }

    /** The draft; its papers are kept for this officer. */
    RequestDraft read(Officer by, Requests requests) {
        var targets = new ArrayList<Target>();
        JsonNode list = root.path("targets");
        if (list.size() > MOST_TARGETS) {
            throw wrong("targets");
        }
        for (int i = 0; i < list.size(); i++) {
            targets.add(target(list.get(i), "targets[" + i + "]"));
        }
        var papers = new ArrayList<Attachment>();
        for (JsonNode paper : root.path("papers")) {
            papers.add(requests.attach(
                    by,
                    constant(Attachment.Kind.class, text(paper, "kind"), "papers.kind"),
                    text(paper, "fileName"),
                    bytes(paper)));
        }
        var registries = new ArrayList<String>();
        root.path("registries").forEach(r -> registries.add(r.asText()));
        var draft = new RequestDraft(
                constant(RequestKind.class, text(root, "kind"), "kind"),
                text(root, "case"),
                text(root, "purpose"),
                text(root, "notice"),
                text(root, "ruling"),
                papers,
                targets,
                registries,
                optional(root, "supersedes"),
                text(root, "askAgainReason"),
                optional(root, "entrustedBy").map(DraftJson::court));
        return draft.withWorth(worth(root.path("need"), list));
    }

    /** What is needed and what units are estimated at, in 分. */
    private static Optional<RequestDraft.Worth> worth(JsonNode need, JsonNode targets) {
        if (need.isMissingNode()) {
            return Optional.empty();
        }
        var values = new HashMap<UnitNumber, Long>();
        for (JsonNode target : targets) {
            JsonNode value = target.path("value");
            if (!value.isMissingNode()) {
                UnitNumber.parse(text(target, "unit")).value().ifPresent(u -> values.put(u, sum(value, "value")));
            }
        }
        return Optional.of(new RequestDraft.Worth(Math.max(1, sum(need, "need")), values));
    }

    private static long sum(JsonNode sum, String field) {
        if (!sum.canConvertToLong() || sum.asLong() < 0 || sum.asLong() > RequestDraft.Worth.MOST) {
            throw wrong(field);
        }
        return sum.asLong();
    }

    private static CourtCode court(String code) {
        return CourtCode.parse(code).value().orElseThrow(() -> wrong("entrustedBy"));
    }

    private static byte[] bytes(JsonNode paper) {
        try {
            return Base64.getDecoder().decode(text(paper, "base64"));
        } catch (IllegalArgumentException e) {
            throw wrong("papers.base64");
        }
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }

    private static Optional<String> optional(JsonNode node, String name) {
        return Optional.of(text(node, name)).filter(t -> !t.isEmpty());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String written, String field) {
        return List.of(type.getEnumConstants()).stream()
                .filter(c -> c.name().equals(written))
                .findFirst()
                .orElseThrow(() -> wrong(field));
    }

    private static Target target(JsonNode node, String at) {
        if (!node.isObject()) {
            throw wrong(at);
        }
        if (node.path("unit").isMissingNode()) {
            return new Target.OfPerson(person(node, at), text(node, "area"));
        }
        UnitNumber unit = UnitNumber.parse(text(node, "unit")).value().orElseThrow(() -> wrong(at + ".unit"));
        JsonNode earlier = node.path("refersTo");
        return new Target.OfUnit(
                unit,
                text(node, "certificate"),
                text(node, "location"),
                person(node.path("person"), at + ".person"),
                text(node, "kind").isEmpty()
                        ? SeizureKind.SEIZURE
                        : constant(SeizureKind.class, text(node, "kind"), at + ".kind"),
                scope(node.path("scope"), at + ".scope"),
                term(node.path("term"), at + ".term"),
                earlier.isObject()
                        ? Optional.of(new Target.SeizureReference(text(earlier, "request"), text(earlier, "seizure")))
                        : Optional.empty(),
                Optional.of(node.path("buyer"))
                        .filter(JsonNode::isObject)
                        .map(buyer -> person(buyer, at + ".buyer")));
    }

    private static Person person(JsonNode node, String at) {
        String name = text(node, "name");
        if (name.isEmpty()) {
            throw wrong(at + ".name");
        }
        boolean natural = node.path("natural").asBoolean(true);
        String number = text(node, "number");
        Person.IdType type = number.isEmpty()
                ? Person.IdType.NONE
                : text(node, "idType").isEmpty()
                        ? natural ? Person.IdType.IDENTITY_CARD : Person.IdType.CREDIT_CODE
                        : constant(Person.IdType.class, text(node, "idType"), at + ".idType");
        return new Person(name, natural, type, number);
    }

    private static SeizureScope scope(JsonNode node, String at) {
        try {
            return switch (text(node, "reach")) {
                case "", "WHOLE" -> SeizureScope.WHOLE;
                case "SHARE" -> SeizureScope.share(
                        text(node, "holder"), node.path("numerator").asInt(), node.path("denominator").asInt());
                case "PART" -> SeizureScope.part(text(node, "part"));
                default -> throw wrong(at + ".reach");
            };
        } catch (IllegalArgumentException e) {
            throw wrong(at);
        }
    }

    private static Optional<SeizureTerm> term(JsonNode node, String at) {
        if (!node.isObject()) {
            return Optional.empty();
        }
        var from = day(node, "from", at);
        var until = day(node, "until", at);
        int years = node.path("years").asInt(0);
        if (until.isEmpty() && (years < 1 || years > 99)) {
            throw wrong(at);
        }
        return Optional.of(new SeizureTerm(
                from, until, until.isEmpty() ? Optional.of(Period.ofYears(years)) : Optional.empty()));
    }

    private static Optional<LocalDate> day(JsonNode node, String name, String at) {
        return optional(node, name)
                .map(written -> Times.day(written).orElseThrow(() -> wrong(at + "." + name)));
    }
}
