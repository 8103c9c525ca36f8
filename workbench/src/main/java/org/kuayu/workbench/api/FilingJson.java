package org.kuayu.workbench.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.Kuayu;
import org.kuayu.filing.course.Filing;
import org.kuayu.filing.course.FilingClaim;
import org.kuayu.filing.course.FilingDraft;
import org.kuayu.filing.course.FilingParty;
import org.kuayu.filing.course.FilingRole;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter;
import org.kuayu.matter.Worker;
import org.kuayu.party.OrganisationNames;
import org.kuayu.party.Person;
import org.kuayu.party.Person.IdType;
import org.kuayu.workbench.shell.Refusal;

/** Filings as JSON, and the draft of one read from it. Persons are masked. */
final class FilingJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MOST_PARTIES = 1_000;

    private FilingJson() {}

    /** The outline of a filing, from its cover. */
    static Json outline(Matter matter) {
        return Json.object()
                .put("id", matter.id())
                .text("number", matter.number())
                .put("title", matter.title())
                .put("from", matter.places().get(0))
                .put("court", matter.places().get(1))
                .put("state", matter.state())
                .put("taken", matter.opened().toString())
                .put("next", matter.next().map(step -> step.who() + " " + step.what()))
                .put("due", matter.next().flatMap(step -> step.due()).map(due -> due.due().toString()));
    }

    /** One filing with its hops, receipts and clocks. */
    static Json of(Kuayu kuayu, Worker by, Filing filing) {
        Matter cover = kuayu.filing().findCover(by, filing.id()).orElseThrow(Refusal::notFound);
        return outline(cover)
                .put("version", filing.version())
                .put("kind", filing.draft().kind())
                .put("cause", filing.draft().claim().cause())
                .put("parties", filing.draft().parties().stream().map(FilingJson::party).toList())
                .put("papers", filing.papers().stream()
                        .map(paper -> Json.object()
                                .put("code", paper.code())
                                .put("seen", paper.seen().name())
                                .put("digest", paper.file().digest())
                                .map())
                        .toList())
                .put("hops", filing.hops().stream()
                        .map(hop -> Json.object()
                                .put("kind", hop.kind().name())
                                .put("at", hop.at().toString())
                                .put("place", hop.place())
                                .put("evidence", hop.evidence())
                                .text("note", hop.note())
                                .map())
                        .toList())
                .put("receipts", filing.receipts().stream()
                        .map(receipt -> Json.object()
                                .put("id", receipt.id())
                                .put("at", receipt.at().toString())
                                .put("digest", receipt.digest().text())
                                .map())
                        .toList())
                .put("clocks", kuayu.filing().listClocks(by, filing.id()).stream().map(FilingJson::clock).toList());
    }

    private static Map<String, Object> party(FilingParty party) {
        return Json.object()
                .put("role", party.role().name())
                .put("name", party.person().maskedName())
                .text("number", party.person().maskedNumber())
                .map();
    }

    private static Map<String, Object> clock(Deadline clock) {
        return Json.object()
                .put("rule", clock.date().rule().code())
                .put("due", clock.date().due().toString())
                .put("lastDay", clock.date().lastDay().toString())
                .put("citation", clock.date().rule().citation().map(Object::toString))
                .put("closed", clock.closed().map(Object::toString))
                .map();
    }

    /** The draft, and whether it is sent at once. */
    record Asked(FilingDraft draft, boolean send) {}

    static Asked read(byte[] body, Worker by) {
        JsonNode root = root(body);
        var parties = new ArrayList<FilingParty>();
        parties(parties, root.path("claimants"), FilingRole.CLAIMANT);
        parties(parties, root.path("respondents"), FilingRole.RESPONDENT);
        var requests = new ArrayList<String>();
        root.path("requests").forEach(request -> requests.add(request.asText()));
        var claim = new FilingClaim(
                text(root, "cause"),
                requests,
                root.path("amount").isIntegralNumber()
                        ? OptionalLong.of(root.path("amount").asLong())
                        : OptionalLong.empty(),
                text(root, "facts"),
                List.of());
        String from = text(root, "from").isEmpty() && !by.places().isEmpty() ? by.places().getFirst() : text(root, "from");
        var draft = new FilingDraft(
                text(root, "token"), text(root, "kind"), from, text(root, "court"), parties, claim, List.of(),
                root.path("mediation").asBoolean(), Optional.empty());
        return new Asked(draft, root.path("send").asBoolean());
    }

    private static JsonNode root(byte[] body) {
        try {
            JsonNode root = MAPPER.readTree(body);
            if (root == null || !root.isObject()) {
                throw wrong("body");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw wrong("body");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal wrong(String field) {
        return new Refusal(422, "parameter", Map.of("parameter", field));
    }

    private static void parties(List<FilingParty> parties, JsonNode list, FilingRole role) {
        if (list.size() > MOST_PARTIES) {
            throw wrong(role.name());
        }
        for (JsonNode node : list) {
            parties.add(new FilingParty(
                    role, person(node), text(node, "phone"), text(node, "address"), text(node, "agent")));
        }
    }

    private static Person person(JsonNode node) {
        String name = text(node, "name");
        if (name.isBlank() || name.length() > 200) {
            throw wrong("name");
        }
        String number = text(node, "number");
        boolean organisation = OrganisationNames.likely(name);
        if (number.isBlank()) {
            return Person.unnumbered(name, !organisation);
        }
        IdType usual = organisation ? IdType.CREDIT_CODE : IdType.IDENTITY_CARD;
        for (IdType type : IdType.values()) {
            if (type.name().equals(text(node, "idType"))) {
                usual = type;
            }
        }
        return new Person(name, !organisation && usual != IdType.CREDIT_CODE, usual, number);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("").strip();
    }
}
