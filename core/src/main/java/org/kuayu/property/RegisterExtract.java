package org.kuayu.property;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one registry says about one person or one unit at one instant: the answer to an inquiry. A kind that is missing was
 * not supplied; a kind with an empty list was looked for and not found, and that is evidence too.
 *
 * @param registry the code of the registry
 * @param asOf the instant whose register it shows
 * @param lists the entries of each kind that was supplied, in the register's order
 */
public record RegisterExtract(String registry, Instant asOf, Map<RightKind, List<RegisterEntry>> lists) {
    public RegisterExtract {
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(asOf, "asOf");
        var copy = new java.util.EnumMap<RightKind, List<RegisterEntry>>(RightKind.class);
        lists.forEach((kind, entries) -> copy.put(kind, List.copyOf(entries)));
        lists = java.util.Collections.unmodifiableMap(copy);
    }

    /** The entries of this kind; empty where the registry did not supply the kind, an empty list where it found none. */
    public Optional<List<RegisterEntry>> findList(RightKind kind) {
        return Optional.ofNullable(lists.get(kind));
    }

    /** Whether nothing at all was found: every list supplied is empty, and at least one was supplied. */
    public boolean nothingFound() {
        return !lists.isEmpty() && lists.values().stream().allMatch(List::isEmpty);
    }
}
