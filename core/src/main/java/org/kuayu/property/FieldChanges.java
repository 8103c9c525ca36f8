package org.kuayu.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kuayu.party.PersonKey;
import org.kuayu.property.ExtractComparison.FieldChange;

/** Finds what differs between two readings of one entry. */
final class FieldChanges {
    private final List<FieldChange> changes = new ArrayList<>();

    private FieldChanges() {}

    static List<FieldChange> between(RegisterEntry before, RegisterEntry after) {
        var found = new FieldChanges();
        var names = new Names(RegisterFields.bundled().list(before.kind()), Optional.empty());
        found.compare(names, fields(before), fields(after));
        found.holders(byPerson(before.holders()), byPerson(after.holders()));
        if (found.changes.isEmpty()) {
            found.changes.add(new FieldChange(
                    "sxh", Optional.of(order(before)), Optional.of(order(after)), Optional.empty()));
        }
        return found.changes;
    }

    private static Map<String, String> fields(RegisterEntry entry) {
        var fields = new LinkedHashMap<>(entry.fields());
        entry.unit().ifPresent(unit -> fields.put("bdcdyh", unit.value()));
        return fields;
    }

    /** What is left when only the holders' order differs. */
    private static String order(RegisterEntry entry) {
        return String.join("、", entry.holders().stream().map(h -> h.person().maskedName()).toList());
    }

    /** The order of the fields: as in the table, the others behind in their own; and whose fields they are. */
    private record Names(List<RegisterField> table, Optional<RightHolder> holder) {
        List<String> sorted(Map<String, String> was, Map<String, String> is) {
            var known = new TreeSet<>(was.keySet());
            known.addAll(is.keySet());
            var names = new LinkedHashSet<String>();
            table.stream().map(RegisterField::name).filter(known::contains).forEach(names::add);
            names.addAll(known);
            return List.copyOf(names);
        }
    }

    private void compare(Names names, Map<String, String> was, Map<String, String> is) {
        for (String name : names.sorted(was, is)) {
            var one = Optional.ofNullable(was.get(name));
            var other = Optional.ofNullable(is.get(name));
            if (!one.equals(other)) {
                changes.add(new FieldChange(name, one, other, names.holder));
            }
        }
    }

    private void holders(Map<String, RightHolder> was, Map<String, RightHolder> is) {
        var persons = new LinkedHashSet<>(was.keySet());
        persons.addAll(is.keySet());
        for (String person : persons) {
            var one = Optional.ofNullable(was.get(person));
            var other = Optional.ofNullable(is.get(person));
            if (one.isPresent() && other.isPresent()) {
                var names = new Names(RegisterFields.bundled().listOfHolders(), other);
                compare(names, fields(one.get()), fields(other.get()));
            } else {
                var share = one.map(RightHolder::share);
                changes.add(new FieldChange(
                        RegisterFields.HOLDERS, share, other.map(RightHolder::share), one.or(() -> other)));
            }
        }
    }

    /** A person who is named twice is told apart by how often he was named before. */
    private static Map<String, RightHolder> byPerson(List<RightHolder> holders) {
        var byPerson = new LinkedHashMap<String, RightHolder>();
        for (RightHolder holder : holders) {
            var key = new StringBuilder(PersonKey.of(holder.person()).value());
            while (byPerson.containsKey(key.toString())) {
                key.append('+');
            }
            byPerson.put(key.toString(), holder);
        }
        return byPerson;
    }

    private static Map<String, String> fields(RightHolder holder) {
        var fields = new LinkedHashMap<>(holder.fields());
        fields.put("qlrmc", holder.person().name());
        fields.put("zjzl", holder.person().idType().name());
        fields.put("zjh", holder.person().number());
        fields.put("qlrlx", holder.fields().getOrDefault("qlrlx", holder.person().natural() ? "PERSON" : "OTHER"));
        fields.put("qlbl", holder.share());
        fields.put("gyfs", holder.coOwnership());
        return fields;
    }
}
