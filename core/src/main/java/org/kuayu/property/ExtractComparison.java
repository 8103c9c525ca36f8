package org.kuayu.property;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What changed between two extracts of the same person or unit, entry by entry and field by field (BX-14, PI-20). A
 * list that one of the two lacks is not compared: what was not supplied is not gone, and what is newly supplied is not
 * new.
 *
 * @param changes the entries added, gone and changed, by kind, then by business number
 * @param noLongerSupplied the lists of the earlier extract that the later one lacks
 * @param newlySupplied the lists of the later extract that the earlier one lacks
 */
public record ExtractComparison(
        List<EntryChange> changes, Set<RightKind> noLongerSupplied, Set<RightKind> newlySupplied) {
    /**
     * One entry that differs.
     *
     * @param before as the earlier extract has it; empty for one that was added
     * @param after as the later extract has it; empty for one that is gone
     * @param fields what differs in an entry that both have, in the order of the fields, holders last
     */
    public record EntryChange(
            Optional<RegisterEntry> before, Optional<RegisterEntry> after, List<FieldChange> fields) {
        public EntryChange {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            fields = List.copyOf(fields);
        }

        /** The entry as it reads now, or did before it was gone. */
        public RegisterEntry entry() {
            return after.or(() -> before).orElseThrow();
        }
    }

    /**
     * One field that differs.
     *
     * @param name its wire name; {@link RegisterFields#HOLDERS} for a holder who came or went
     * @param before its text before; empty where it was not supplied, or the holder was none
     * @param after its text after; likewise
     * @param holder whose field it is; empty for a field of the entry
     */
    public record FieldChange(
            String name, Optional<String> before, Optional<String> after, Optional<RightHolder> holder) {
        /** Name and whose field it is; no values. */
        @Override
        public String toString() {
            return name + holder.map(h -> " of " + h).orElse("");
        }
    }

    public ExtractComparison {
        changes = List.copyOf(changes);
        noLongerSupplied = Set.copyOf(noLongerSupplied);
        newlySupplied = Set.copyOf(newlySupplied);
    }

    /**
     * Compares an earlier with a later extract.
     *
     * @throws IllegalArgumentException if they are of two registries
     */
    public static ExtractComparison of(RegisterExtract before, RegisterExtract after) {
        if (!before.registry().equals(after.registry())) {
            throw new IllegalArgumentException("extracts of " + before.registry() + " and " + after.registry());
        }
        var changes = new ArrayList<EntryChange>();
        before.lists().forEach((kind, list) -> after.findList(kind).ifPresent(now -> compare(list, now, changes)));
        return new ExtractComparison(changes, missing(before, after), missing(after, before));
    }

    private static Set<RightKind> missing(RegisterExtract from, RegisterExtract in) {
        var kinds = EnumSet.noneOf(RightKind.class);
        kinds.addAll(from.lists().keySet());
        kinds.removeAll(in.lists().keySet());
        return kinds;
    }

    private static void compare(List<RegisterEntry> before, List<RegisterEntry> after, List<EntryChange> changes) {
        Map<String, RegisterEntry> was = byId(before);
        Map<String, RegisterEntry> is = byId(after);
        var ids = new TreeSet<>(was.keySet());
        ids.addAll(is.keySet());
        for (String id : ids) {
            var one = Optional.ofNullable(was.get(id));
            var other = Optional.ofNullable(is.get(id));
            if (!one.equals(other)) {
                boolean both = one.isPresent() && other.isPresent();
                changes.add(new EntryChange(
                        one, other, both ? FieldChanges.between(one.get(), other.get()) : List.of()));
            }
        }
    }

    private static Map<String, RegisterEntry> byId(List<RegisterEntry> entries) {
        var byId = new LinkedHashMap<String, RegisterEntry>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return byId;
    }

    /** Whether nothing differs, the lists supplied included. */
    public boolean same() {
        return changes.isEmpty() && noLongerSupplied.isEmpty() && newlySupplied.isEmpty();
    }
}
