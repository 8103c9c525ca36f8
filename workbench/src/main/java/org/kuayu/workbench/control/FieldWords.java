package org.kuayu.workbench.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.property.RegisterCode;
import org.kuayu.property.RegisterCodes;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterField;
import org.kuayu.property.RegisterFields;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;
import org.kuayu.text.Masking;
import org.kuayu.workbench.shell.Messages;

/** Names the fields of a register entry in one language, and reads their codes; numbers of persons stay masked. */
public final class FieldWords {
    /** What a line says of an entry anyway, or what only the registry needs. */
    private static final Set<String> ELSEWHERE =
            Set.of("bdcdyh", "zl", "fdzl", "bdcqzh", "ywh", "cfywh", "djjg", "dqdm", "mjdw", "qszt");

    private final Messages messages;
    private final RegisterFields fields = RegisterFields.bundled();
    private final RegisterCodes codes;
    private final String registry;

    /** A field with its label. */
    public record Fact(String label, String value) {}

    /** In this language, with the codes of this registry. */
    public FieldWords(Messages messages, RegisterCodes codes, String registry) {
        this.messages = messages;
        this.codes = codes;
        this.registry = registry;
    }

    /** The entry's facts in the order of its fields, without those that a line about it says anyway. */
    public List<Fact> facts(RegisterEntry entry) {
        return facts(entry, ELSEWHERE);
    }

    /** Everything that the register has of the entry, in the order of its fields. */
    public List<Fact> all(RegisterEntry entry) {
        return facts(entry, Set.of());
    }

    private List<Fact> facts(RegisterEntry entry, Set<String> besides) {
        var facts = new ArrayList<Fact>();
        for (RegisterField field : fields.list(entry.kind())) {
            if (!besides.contains(field.name())) {
                entry.findField(field.name())
                        .filter(value -> !value.isBlank())
                        .ifPresent(value -> facts.add(new Fact(label(field), text(field, value))));
            }
        }
        return facts;
    }

    /** The label of a field of this kind of right; its wire name where it has none. */
    public String label(RightKind kind, String name) {
        return fields.find(kind, name).map(this::label).orElse(name);
    }

    /** The label of a right holder's field. */
    public String holderLabel(String name) {
        return fields.findOfHolders(name).map(this::label).orElse(name);
    }

    private String label(RegisterField field) {
        return messages.language().equals("en") ? field.english() : field.chinese();
    }

    /** The text of a field as it may be shown. */
    public String text(Optional<RegisterField> field, String value) {
        return field.map(f -> text(f, value)).orElseGet(() -> Masking.inText(value));
    }

    private String text(RegisterField field, String value) {
        return code(field, value).orElseGet(() -> Masking.inText(value));
    }

    private Optional<String> code(RegisterField field, String value) {
        return field.codes().isEmpty()
                ? Optional.empty()
                : codes.find(registry, field.codes(), value).map(this::word);
    }

    private String word(RegisterCode code) {
        return messages.language().equals("en") ? code.english() : code.chinese();
    }

    /** How somebody holds: alone, together, by share; as registered where the code has no known meaning. */
    public String ownership(RightHolder holder) {
        String how = holder.coOwnership();
        String read = codes.find(registry, "GYFS", how).map(this::word).orElse(how);
        return (read + " " + holder.share()).strip();
    }

    /** The field of this kind of right. */
    public Optional<RegisterField> field(RightKind kind, String name) {
        return fields.find(kind, name);
    }

    /** The field of a right holder. */
    public Optional<RegisterField> holderField(String name) {
        return fields.findOfHolders(name);
    }
}
