package org.kuayu.wire.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.party.Person;
import org.kuayu.party.Person.IdType;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
import org.kuayu.wire.registry.RegistryCodes.CodeList;

/** Reads the rows of an answer's lists as register entries. Fields that the dialect does not know are kept and reported. */
final class RowReading {
    private static final String UNNAMED = "未提供";
    private static final Set<IdType> OF_PERSONS =
            Set.of(IdType.IDENTITY_CARD, IdType.PASSPORT, IdType.HK_MACAO_TAIWAN);
    private static final Set<String> IN_HOLDER = Set.of("qlrmc", "zjh", "qlbl", "gyfs");
    private static final RegistryCodes COMMON = RegistryCodes.bundled("common");

    private final RegistryCodes codes;
    private final Notes notes;

    RowReading(RegistryCodes codes, Notes notes) {
        this.codes = codes;
        this.notes = notes;
    }

    /** The entries of one list, in order; each has an identifier of its own. */
    List<RegisterEntry> entries(RightKind kind, XmlElement list) {
        var entries = new ArrayList<RegisterEntry>();
        var ids = new HashSet<String>();
        for (XmlElement row : list.list(kind.wireName())) {
            RegisterEntry entry = entry(kind, row);
            String id = entry.id();
            for (int i = 2; !ids.add(id); i++) {
                id = entry.id() + "#" + i;
            }
            if (!id.equals(entry.id())) {
                notes.doubt("wire.row-twice", kind.wireName() + " " + entry.id());
            }
            entries.add(new RegisterEntry(kind, id, entry.unit(), entry.fields(), entry.holders()));
        }
        notes.unknown(list, List.of(kind.wireName()));
        return entries;
    }

    private RegisterEntry entry(RightKind kind, XmlElement row) {
        Map<String, String> fields = fields(row, RowFields.of(kind));
        Optional<UnitNumber> unit = unit(fields);
        if (kind == RightKind.SEIZURE) {
            readSeizureKind(fields);
        }
        String id = id(kind, fields, unit);
        var holders = row.list("QLR").stream().map(this::holder).toList();
        return new RegisterEntry(kind, id, unit, fields, holders);
    }

    /** The texts of the row under lower-case names. */
    private Map<String, String> fields(XmlElement row, List<String> known) {
        var fields = new LinkedHashMap<String, String>();
        for (XmlElement field : row.others(List.of("QLR"))) {
            String name = field.name().toLowerCase(Locale.ROOT);
            if (fields.put(name, notes.decoded(field)) != null) {
                notes.refuse("wire.element-twice", row.name() + "/" + field.name());
            }
            if (!known.contains(name)) {
                notes.doubt("wire.element-unknown", row.name() + "/" + field.name());
            }
        }
        return fields;
    }

    /** The unit, which then is no field; a number that cannot be read stays one. */
    private Optional<UnitNumber> unit(Map<String, String> fields) {
        String written = fields.getOrDefault("bdcdyh", "");
        if (written.isEmpty()) {
            fields.remove("bdcdyh");
            return Optional.empty();
        }
        var reading = UnitNumber.parse(written);
        reading.remarks().forEach(remark -> notes.doubt(remark.code(), written));
        reading.value().ifPresent(unit -> fields.remove("bdcdyh"));
        return reading.value();
    }

    /** Brings the registry's code to the common one; an unknown one is put aside, not guessed. */
    private void readSeizureKind(Map<String, String> fields) {
        String code = fields.getOrDefault("cflx", "");
        if (code.isEmpty()) {
            return;
        }
        var common = codes.findMeaning(CodeList.CFLX, code).flatMap(m -> COMMON.findCode(CodeList.CFLX, m));
        common.ifPresentOrElse(c -> fields.put("cflx", c), () -> {
            fields.remove("cflx");
            fields.put("cflx-unread", code);
            notes.doubt("wire.code-unknown", "CFLX " + code);
        });
    }

    private static String id(RightKind kind, Map<String, String> fields, Optional<UnitNumber> unit) {
        List<String> keys = kind == RightKind.SEIZURE
                ? List.of("cfywh", "ywh", "cfwh")
                : List.of("ywh", "bdcdjzmh", "bdcqzh");
        return keys.stream()
                .map(key -> fields.getOrDefault(key, ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(() -> unit.map(UnitNumber::value).orElse("-"));
    }

    private RightHolder holder(XmlElement element) {
        Map<String, String> fields = fields(element, RowFields.HOLDER);
        String name = fields.getOrDefault("qlrmc", "");
        if (name.isBlank()) {
            notes.doubt("wire.holder-unnamed", "");
            name = UNNAMED;
        }
        IdType type = idType(fields);
        String kind = fields.getOrDefault("qlrlx", "");
        boolean natural = kind.equals("1") || kind.isEmpty() && OF_PERSONS.contains(type);
        var person = new Person(name, natural, type, fields.getOrDefault("zjh", ""));
        var others = new LinkedHashMap<>(fields);
        others.keySet().removeAll(IN_HOLDER);
        return new RightHolder(
                person, fields.getOrDefault("qlbl", ""), fields.getOrDefault("gyfs", ""), others);
    }

    private IdType idType(Map<String, String> fields) {
        String code = fields.getOrDefault("zjzl", "");
        if (fields.getOrDefault("zjh", "").isEmpty()) {
            return IdType.NONE;
        }
        return codes.findMeaning(CodeList.ZJZL, code).map(IdType::valueOf).orElseGet(() -> {
            notes.doubt("wire.code-unknown", "ZJZL " + code);
            return IdType.OTHER;
        });
    }
}
