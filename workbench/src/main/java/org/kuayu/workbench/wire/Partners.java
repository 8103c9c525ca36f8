package org.kuayu.workbench.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kuayu.wire.registry.RegistryCodes;

/**
 * {@code partners.json} of the data folder: who this system is to others, who they are, how large a message may be, and the
 * numbers of officers' cards. It holds secrets and belongs to its owner alone.
 *
 * @param self the code under which partners know this system; of a registry's system, the registry's code
 * @param limit how many bytes a message may have
 * @param list the partners, in the order of the file
 * @param cards login to the numbers of work card and duty card
 */
record Partners(String self, int limit, List<Partner> list, Map<String, Cards> cards) {
    /** 20 MB. */
    static final int LIMIT = 20 << 20;

    private static final String FILE = "partners.json";

    /** The numbers of an officer's work card and duty card. */
    record Cards(String work, String duty) {}

    Partners {
        list = List.copyOf(list);
        cards = Map.copyOf(cards);
    }

    /** No partners at all. */
    static Partners none() {
        return new Partners("", LIMIT, List.of(), Map.of());
    }

    /**
     * The partners of this data folder; none where it has no such file.
     *
     * @throws IllegalArgumentException naming the partner, if the file cannot be used
     */
    static Partners in(Optional<Path> folder) {
        Optional<Path> file = folder.map(f -> f.resolve(FILE)).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return none();
        }
        try {
            return read(new ObjectMapper().readTree(Files.readAllBytes(file.get())));
        } catch (IOException e) {
            throw new IllegalArgumentException(FILE + " cannot be read: " + e.getClass().getSimpleName(), e);
        }
    }

    private static Partners read(JsonNode root) {
        var partners = new ArrayList<Partner>();
        root.path("partners").forEach(node -> partners.add(partner(node)));
        if (partners.stream().map(Partner::code).distinct().count() < partners.size()) {
            throw new IllegalArgumentException(FILE + ": two partners have one code");
        }
        var cards = new TreeMap<String, Cards>();
        root.path("cards")
                .fields()
                .forEachRemaining(card -> cards.put(
                        card.getKey(),
                        new Cards(
                                card.getValue().path("work").asText(),
                                card.getValue().path("duty").asText())));
        return new Partners(root.path("self").asText(), root.path("limit").asInt(LIMIT), partners, cards);
    }

    private static Partner partner(JsonNode node) {
        String code = node.path("code").asText();
        String kind = node.path("kind").asText().toUpperCase(Locale.ROOT);
        if (!kind.equals("POLL") && !kind.equals("PUSH")) {
            throw new IllegalArgumentException("partner " + code + ": its kind is \"poll\" or \"push\"");
        }
        String codes = node.path("codes").asText("common");
        RegistryCodes.bundled(codes);
        return new Partner(
                code,
                node.path("name").asText(code),
                Partner.Kind.valueOf(kind),
                node.path("secret").asText(),
                Optional.of(node.path("url").asText()).filter(u -> !u.isEmpty()).map(URI::create),
                node.path("signed").asBoolean(),
                codes);
    }

    /** The partner of this kind with this code. */
    Optional<Partner> find(Partner.Kind kind, String code) {
        return list.stream()
                .filter(p -> p.kind() == kind && p.code().equals(code))
                .findFirst();
    }

    /** The partners to which messages are pushed. */
    List<Partner> pushed() {
        return list.stream().filter(p -> p.kind() == Partner.Kind.PUSH).toList();
    }

    /** How many partners there are; their secrets stay out of texts. */
    @Override
    public String toString() {
        return self + " " + list;
    }
}
