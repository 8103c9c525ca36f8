package org.kuayu.property;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kuayu.text.Table;

/**
 * The fields of the lists of a registry's answer and of right holders, with types and labels, in the order in which
 * they are shown. Immutable.
 */
public final class RegisterFields {
    /** The name of the list of right holders, the child of every other list. */
    public static final String HOLDERS = "QLR";

    private static final class Bundled {
        static final RegisterFields FIELDS = of(Table.beside(RegisterFields.class, "register-fields.csv"));
    }

    private final Map<String, Map<String, RegisterField>> lists = new LinkedHashMap<>();

    private RegisterFields() {}

    /** The fields of the table that ships with the library. */
    public static RegisterFields bundled() {
        return Bundled.FIELDS;
    }

    /** The fields of a table of the same columns as {@code register-fields.csv}, in its order. */
    public static RegisterFields of(Table table) {
        var fields = new RegisterFields();
        for (Map<String, String> row : table.rows()) {
            var field = new RegisterField(
                    row.get("list"),
                    row.get("name"),
                    RegisterField.Type.valueOf(row.get("type").toUpperCase(Locale.ROOT)),
                    row.get("codes"),
                    row.get("zh"),
                    row.get("en"),
                    row.get("certainty").equals("S"));
            fields.lists.computeIfAbsent(field.list(), l -> new LinkedHashMap<>()).put(field.name(), field);
        }
        return fields;
    }

    /** The fields of this kind of right, in order; empty for a kind without fields. */
    public List<RegisterField> list(RightKind kind) {
        return List.copyOf(lists.getOrDefault(kind.wireName(), Map.of()).values());
    }

    /** The fields of a right holder, in order. */
    public List<RegisterField> listOfHolders() {
        return List.copyOf(lists.getOrDefault(HOLDERS, Map.of()).values());
    }

    /** The field of this kind of right with this wire name. */
    public Optional<RegisterField> find(RightKind kind, String name) {
        return Optional.ofNullable(lists.getOrDefault(kind.wireName(), Map.of()).get(name));
    }

    /** The field of a right holder with this wire name. */
    public Optional<RegisterField> findOfHolders(String name) {
        return Optional.ofNullable(lists.getOrDefault(HOLDERS, Map.of()).get(name));
    }

    /** The wire name of the field that holds the business number of this kind: cfywh for a seizure, else ywh. */
    public String idField(RightKind kind) {
        return list(kind).stream()
                .filter(field -> field.type() == RegisterField.Type.ID)
                .map(RegisterField::name)
                .findFirst()
                .orElse("ywh");
    }
}
