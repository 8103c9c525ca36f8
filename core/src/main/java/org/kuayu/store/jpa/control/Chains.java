package org.kuayu.store.jpa.control;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.party.MatchKeys;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterStore.Version;
import org.kuayu.property.RightKind;
import org.kuayu.property.VersionChain;
import org.kuayu.store.jpa.control.VersionRow.HolderRow;
import org.kuayu.store.jpa.internal.Parts;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;

/**
 * The versions of entries and their rows. What a unit of work said it expects is read at once and remembered until that unit
 * ends; used by the writing thread alone, but for {@link #read}.
 */
final class Chains {
    private static final String VERSION = "version:";
    private static final int PIECE = 500;

    private final Map<Key, Kept> expected = new HashMap<>();
    private Optional<UnitOfWork> expecting = Optional.empty();

    /** Which entry. */
    record Key(String registry, RightKind kind, String id) {
        private long hash() {
            return VersionRow.hash(registry, kind, id);
        }

        private static Key of(VersionRow row) {
            return new Key(Plain.read(row.registry), RightKind.valueOf(row.kind), Plain.read(row.id));
        }
    }

    /** The versions of an entry, and the numbers of their rows by the instant at which each starts. */
    record Kept(VersionChain chain, Map<Instant, Long> numbers) {
        private static final Kept NOTHING = new Kept(VersionChain.EMPTY, Map.of());
    }

    /** Reads the versions of all these entries. */
    void expect(UnitOfWork work, String registry, Collection<RegisterEntry> entries) {
        if (expecting.filter(unit -> unit == work).isEmpty()) {
            expected.clear();
            expecting = Optional.of(work);
        }
        var keys = entries.stream()
                .map(entry -> new Key(registry, entry.kind(), entry.id()))
                .filter(key -> !expected.containsKey(key))
                .distinct()
                .toList();
        work.settle();
        for (int from = 0; from < keys.size(); from += PIECE) {
            var piece = keys.subList(from, Math.min(keys.size(), from + PIECE));
            var found = read(work.em(), piece);
            piece.forEach(key -> expected.put(key, found.getOrDefault(key, Kept.NOTHING)));
        }
        work.em().clear();
    }

    /** The versions as the unit under way has left them. */
    Kept find(UnitOfWork work, Key key) {
        Kept known = expecting.filter(unit -> unit == work).map(unit -> expected.get(key)).orElse(null);
        if (known != null) {
            return known;
        }
        work.settle();
        return read(work.em(), key);
    }

    /** The versions as they are in the database. */
    static Kept read(EntityManager em, Key key) {
        return read(em, List.of(key)).getOrDefault(key, Kept.NOTHING);
    }

    private static Map<Key, Kept> read(EntityManager em, List<Key> keys) {
        Map<Key, List<VersionRow>> rows = em
                .createQuery("select v from VersionRow v where v.entryHash in :hashes", VersionRow.class)
                .setParameter("hashes", keys.stream().map(Key::hash).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(Key::of));
        var out = new HashMap<Key, Kept>();
        rows.forEach((key, own) -> out.put(
                key,
                new Kept(
                        new VersionChain(own.stream()
                                .map(row -> row.version(entry(em, row)))
                                .toList()),
                        own.stream().collect(Collectors.toMap(VersionRow::from, row -> row.number)))));
        return out;
    }

    /** What the version reads. */
    static RegisterEntry entry(EntityManager em, VersionRow row) {
        return RegisterMapper.entry(Parts.whole(em, VERSION + row.number, row.content));
    }

    /** The keys of all holders. */
    static Stream<String> keys(RegisterEntry entry) {
        return entry.holders().stream().flatMap(holder -> MatchKeys.of(holder.person()).stream());
    }

    /** Writes what changed, and says whether anything did. */
    boolean change(UnitOfWork work, Key key, Kept before, VersionChain after) {
        var known = new HashMap<Instant, Version>();
        before.chain.versions().forEach(version -> known.put(version.from(), version));
        var changed = new ArrayList<>(after.versions());
        changed.removeIf(version -> version.equals(known.get(version.from())));
        var numbers = new HashMap<>(before.numbers);
        for (Version version : changed) {
            Version earlier = known.get(version.from());
            if (earlier == null) {
                numbers.put(version.from(), add(work, version));
            } else {
                update(work, numbers.get(version.from()), earlier, version);
            }
        }
        if (expecting.filter(unit -> unit == work).isPresent()) {
            expected.replace(key, new Kept(after, numbers));
        }
        return !changed.isEmpty();
    }

    private static long add(UnitOfWork work, Version version) {
        var row = new VersionRow();
        row.number = work.next();
        row.fill(version);
        row.unit = work.number();
        fill(work, row, version.entry());
        work.em().persist(row);
        return row.number;
    }

    private static void update(UnitOfWork work, long number, Version earlier, Version version) {
        VersionRow row = work.em().find(VersionRow.class, number);
        if (!earlier.entry().equals(version.entry())) {
            Parts.drop(work, VERSION + number);
            work.em()
                    .createQuery("delete from HolderRow h where h.version = :version")
                    .setParameter("version", number)
                    .executeUpdate();
            fill(work, row, version.entry());
        }
        row.fill(version);
        row.unit = work.number();
    }

    private static void fill(UnitOfWork work, VersionRow row, RegisterEntry entry) {
        row.content = Parts.inline(work, VERSION + row.number, RegisterMapper.pack(entry));
        keys(entry).distinct().forEach(key -> {
            var holder = new HolderRow();
            holder.number = work.next();
            holder.keyHash = Plain.hash(key);
            holder.version = row.number;
            work.em().persist(holder);
        });
    }
}
