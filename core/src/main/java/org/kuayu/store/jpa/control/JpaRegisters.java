package org.kuayu.store.jpa.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.party.MatchKeys;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterStore;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
import org.kuayu.property.VersionChain;
import org.kuayu.store.jpa.control.VersionRow.HolderRow;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Parts;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;

/** Registers in the database: a row for each version, found by unit, by the keys of its holders, and by its own number. */
final class JpaRegisters implements RegisterStore {
    private static final String VERSION = "version:";
    private static final String AS_OF = "(v.since < :at or v.since = :at and v.sinceNanos <= :nanos)"
            + " and (v.ended > :at or v.ended = :at and v.endedNanos > :nanos)";

    /** By kind in the order of the law's list, then by id. */
    private static final String ORDER = Arrays.stream(RightKind.values())
            .map(kind -> " when '" + kind + "' then " + kind.ordinal())
            .collect(Collectors.joining("", " order by case v.kind", " end, v.id"));

    private final JpaJournal journal;

    JpaRegisters(JpaJournal journal) {
        this.journal = journal;
    }

    @Override
    public boolean put(String registry, RegisterEntry entry, Instant from) {
        UnitOfWork work = journal.unit();
        var before = chain(work, VersionRow.hash(registry, entry.kind(), entry.id()), registry, entry);
        return change(work, before, before.chain.put(registry, entry, from));
    }

    @Override
    public boolean end(String registry, RightKind kind, String id, Instant at) {
        UnitOfWork work = journal.unit();
        var named = new RegisterEntry(kind, id, java.util.Optional.empty(), Map.of(), List.of());
        var before = chain(work, VersionRow.hash(registry, kind, id), registry, named);
        return change(work, before, before.chain.end(at));
    }

    /** The versions of an entry with their rows by the instant at which each starts. */
    private record Kept(VersionChain chain, Map<Instant, VersionRow> rows) {}

    private static Kept chain(UnitOfWork work, long hash, String registry, RegisterEntry entry) {
        work.settle();
        var rows = rows(work.em(), hash).filter(row -> same(row, registry, entry)).toList();
        return new Kept(
                new VersionChain(rows.stream().map(row -> version(work.em(), row)).toList()),
                rows.stream().collect(Collectors.toMap(VersionRow::from, row -> row)));
    }

    private static Stream<VersionRow> rows(EntityManager em, long hash) {
        return em.createQuery("select v from VersionRow v where v.entryHash = :hash", VersionRow.class)
                .setParameter("hash", hash)
                .getResultStream();
    }

    private static boolean same(VersionRow row, String registry, RegisterEntry entry) {
        return row.registry.equals(Plain.keep(registry))
                && row.kind.equals(entry.kind().name())
                && row.id.equals(Plain.keep(entry.id()));
    }

    private static Version version(EntityManager em, VersionRow row) {
        return row.version(entry(em, row));
    }

    private static RegisterEntry entry(EntityManager em, VersionRow row) {
        return RegisterMapper.entry(Parts.whole(em, VERSION + row.number, row.content));
    }

    private static boolean change(UnitOfWork work, Kept before, VersionChain after) {
        var known = new HashMap<Instant, Version>();
        before.chain.versions().forEach(version -> known.put(version.from(), version));
        boolean changed = false;
        for (Version version : after.versions()) {
            if (!version.equals(known.get(version.from()))) {
                write(work, before.rows.get(version.from()), version);
                changed = true;
            }
        }
        return changed;
    }

    private static void write(UnitOfWork work, VersionRow kept, Version version) {
        VersionRow row = kept;
        boolean added = row == null;
        if (added) {
            row = new VersionRow();
            row.number = work.next();
        }
        boolean sameEntry = !added && entry(work.em(), row).equals(version.entry());
        row.fill(version);
        row.unit = work.number();
        if (!sameEntry) {
            writeEntry(work, row, version.entry(), added);
        }
        if (added) {
            work.em().persist(row);
        }
    }

    private static void writeEntry(UnitOfWork work, VersionRow row, RegisterEntry entry, boolean added) {
        if (!added) {
            Parts.drop(work, VERSION + row.number);
            work.em()
                    .createQuery("delete from HolderRow h where h.version = :version")
                    .setParameter("version", row.number)
                    .executeUpdate();
        }
        row.content = Parts.inline(work, VERSION + row.number, RegisterMapper.pack(entry));
        keys(entry).distinct().forEach(key -> {
            var holder = new HolderRow();
            holder.number = work.next();
            holder.keyHash = Plain.hash(key);
            holder.version = row.number;
            work.em().persist(holder);
        });
    }

    private static Stream<String> keys(RegisterEntry entry) {
        return entry.holders().stream().flatMap(holder -> MatchKeys.of(holder.person()).stream());
    }

    @Override
    public List<RegisterEntry> listByUnit(String registry, UnitNumber unit, Instant asOf) {
        return journal.query(em -> entries(
                        em,
                        asOf(em, "v.unitNumber = :unit", registry, asOf).setParameter("unit", unit.value()))
                .toList());
    }

    private static TypedQuery<VersionRow> asOf(EntityManager em, String where, String registry, Instant asOf) {
        return em.createQuery(
                        "select v from VersionRow v where " + where + " and v.registry = :registry and " + AS_OF + ORDER,
                        VersionRow.class)
                .setParameter("registry", Plain.keep(registry))
                .setParameter("at", asOf.getEpochSecond())
                .setParameter("nanos", asOf.getNano());
    }

    private static Stream<RegisterEntry> entries(EntityManager em, TypedQuery<VersionRow> query) {
        return query.getResultList().stream().map(row -> entry(em, row));
    }

    @Override
    public List<RegisterEntry> listByHolder(String registry, Collection<String> matchKeys, Instant asOf, int limit) {
        if (matchKeys.isEmpty()) {
            return List.of();
        }
        var wanted = Set.copyOf(matchKeys);
        String where = "v.number in (select h.version from HolderRow h where h.keyHash in :keys)";
        return journal.query(em -> entries(
                        em,
                        asOf(em, where, registry, asOf)
                                .setParameter("keys", wanted.stream().map(Plain::hash).toList())
                                .setMaxResults(limit))
                .filter(entry -> keys(entry).anyMatch(wanted::contains))
                .toList());
    }

    @Override
    public List<Version> listVersions(String registry, RightKind kind, String id) {
        var named = new RegisterEntry(kind, id, java.util.Optional.empty(), Map.of(), List.of());
        return journal.query(em -> new VersionChain(rows(em, VersionRow.hash(registry, kind, id))
                        .filter(row -> same(row, registry, named))
                        .map(row -> version(em, row))
                        .toList())
                .versions());
    }

    @Override
    public List<RegisterEntry> listContaining(String registry, String text, Instant asOf, int limit) {
        if (text.isEmpty()) {
            return List.of();
        }
        return journal.query(em -> entries(
                        em,
                        asOf(em, "v.search like :text escape '!'", registry, asOf)
                                .setParameter("text", Like.containing(text))
                                .setMaxResults(limit))
                .filter(entry -> entry.contains(text))
                .toList());
    }

    @Override
    public boolean hasKind(String registry, RightKind kind) {
        return !journal.query(em -> em.createQuery(
                                "select v.number from VersionRow v where v.registry = :registry and v.kind = :kind",
                                Long.class)
                        .setParameter("registry", Plain.keep(registry))
                        .setParameter("kind", kind.name())
                        .setMaxResults(1)
                        .getResultList())
                .isEmpty();
    }

    @Override
    public long count(String registry) {
        return journal.query(em -> em.createQuery(
                        "select count(v.number) from VersionRow v where v.registry = :registry and v.ended = :lasts",
                        Long.class)
                .setParameter("registry", Plain.keep(registry))
                .setParameter("lasts", VersionRow.LASTS)
                .getSingleResult());
    }
}
