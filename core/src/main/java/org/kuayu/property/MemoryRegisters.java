package org.kuayu.property;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kuayu.journal.MemoryJournal;
import org.kuayu.party.MatchKeys;

/** Registers in memory. Thread-safe; takes part in the transactions of its journal. */
public final class MemoryRegisters implements RegisterStore {
    /** Which entry; in the order in which entries are listed. */
    private record Key(String registry, RightKind kind, String id) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::registry).thenComparing(Key::kind).thenComparing(Key::id);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final MemoryJournal journal;
    private final TreeMap<Key, VersionChain> chains = new TreeMap<>();
    private final Map<UnitNumber, Set<Key>> byUnit = new HashMap<>();
    private final Map<String, Set<Key>> byHolder = new HashMap<>();

    /** An empty store that is written under this journal. */
    public MemoryRegisters(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public boolean put(String registry, RegisterEntry entry, Instant from) {
        var key = new Key(registry, entry.kind(), entry.id());
        boolean changed = change(key, chain(key).put(registry, entry, from));
        entry.unit().ifPresent(unit -> add(byUnit, unit, key));
        entry.holders().stream()
                .flatMap(holder -> MatchKeys.of(holder.person()).stream())
                .forEach(name -> add(byHolder, name, key));
        return changed;
    }

    @Override
    public boolean end(String registry, RightKind kind, String id, Instant at) {
        var key = new Key(registry, kind, id);
        return change(key, chain(key).end(at));
    }

    private VersionChain chain(Key key) {
        return chains.getOrDefault(key, VersionChain.EMPTY);
    }

    private boolean change(Key key, VersionChain next) {
        VersionChain before = chain(key);
        journal.undoing(() -> chains.put(key, before));
        chains.put(key, next);
        return !next.equals(before);
    }

    /** What is added stays, also when the work is undone: whoever looks asks the versions. */
    private static <K> void add(Map<K, Set<Key>> index, K name, Key key) {
        index.computeIfAbsent(name, n -> new TreeSet<>()).add(key);
    }

    @Override
    public List<RegisterEntry> listByUnit(String registry, UnitNumber unit, Instant asOf) {
        return journal.reading(() -> entries(of(registry, byUnit.getOrDefault(unit, Set.of())), asOf)
                .filter(entry -> entry.unit().equals(Optional.of(unit)))
                .toList());
    }

    @Override
    public List<RegisterEntry> listByHolder(
            String registry, Collection<String> matchKeys, Instant asOf, int limit) {
        var wanted = Set.copyOf(matchKeys);
        return journal.reading(() -> {
            var keys = new TreeSet<Key>();
            wanted.forEach(name -> keys.addAll(byHolder.getOrDefault(name, Set.of())));
            return entries(of(registry, keys), asOf)
                    .filter(entry -> entry.holders().stream().anyMatch(holder -> has(holder, wanted)))
                    .limit(limit)
                    .toList();
        });
    }

    private static Stream<Key> of(String registry, Set<Key> keys) {
        return keys.stream().filter(key -> key.registry.equals(registry));
    }

    private static boolean has(RightHolder holder, Set<String> matchKeys) {
        return MatchKeys.of(holder.person()).stream().anyMatch(matchKeys::contains);
    }

    @Override
    public List<Version> listVersions(String registry, RightKind kind, String id) {
        return journal.reading(() -> chain(new Key(registry, kind, id)).versions());
    }

    @Override
    public List<RegisterEntry> listContaining(String registry, String text, Instant asOf, int limit) {
        return journal.reading(() -> entries(keysOf(registry), asOf)
                .filter(entry -> entry.contains(text))
                .limit(limit)
                .toList());
    }

    @Override
    public boolean hasKind(String registry, RightKind kind) {
        return journal.reading(
                () -> keysOf(registry).anyMatch(key -> key.kind == kind && !chain(key).versions().isEmpty()));
    }

    @Override
    public long count(String registry) {
        return journal.reading(() -> keysOf(registry).filter(key -> chain(key).lasts()).count());
    }

    private Stream<Key> keysOf(String registry) {
        var first = new Key(registry, RightKind.values()[0], "");
        return chains.tailMap(first).keySet().stream().takeWhile(key -> key.registry.equals(registry));
    }

    private Stream<RegisterEntry> entries(Stream<Key> keys, Instant asOf) {
        return keys.flatMap(key -> chain(key).at(asOf).stream()).map(Version::entry);
    }
}
