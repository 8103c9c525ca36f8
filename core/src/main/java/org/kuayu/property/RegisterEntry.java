package org.kuayu.property;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One right in a register 登记簿 as one version of it reads.
 *
 * @param kind which right
 * @param id the registry's business number 业务号 (ywh), unique within its registry and kind
 * @param unit the unit number; empty where the register has only an older title
 * @param fields the other fields under their wire names (zl, bdcqzh, dyqr, cfjg …); absent names were not supplied
 * @param holders the right holders, in order
 */
public record RegisterEntry(
        RightKind kind,
        String id,
        Optional<UnitNumber> unit,
        Map<String, String> fields,
        List<RightHolder> holders) {
    public RegisterEntry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(unit, "unit");
        fields = Map.copyOf(fields);
        holders = List.copyOf(holders);
    }

    /** A field by its wire name; empty where the registry did not supply it. */
    public Optional<String> findField(String wireName) {
        return Optional.ofNullable(fields.get(wireName));
    }

    /** Where the property lies (坐落: zl or fdzl); empty text where not supplied. */
    public String location() {
        return fields.getOrDefault("zl", fields.getOrDefault("fdzl", ""));
    }

    /** The numbers of its certificates (bdcqzh, bdcdjzmh), as registered. */
    public List<String> certificates() {
        return Stream.of("bdcqzh", "bdcdjzmh").flatMap(name -> findField(name).stream()).toList();
    }

    /** Whether unit number, certificate or location contains the text as it is written; never for an empty text. */
    public boolean contains(String text) {
        return !text.isEmpty()
                && (unit.map(u -> u.value().contains(text)).orElse(false)
                        || location().contains(text)
                        || certificates().stream().anyMatch(number -> number.contains(text)));
    }

    /** Kind, business number and unit; no person. */
    @Override
    public String toString() {
        return kind + " " + id + unit.map(u -> " " + u).orElse("");
    }
}
