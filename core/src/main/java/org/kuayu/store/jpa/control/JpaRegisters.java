package org.kuayu.store.jpa.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterStore;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
import org.kuayu.store.jpa.control.Chains.Kept;
import org.kuayu.store.jpa.control.Chains.Key;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Like;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;

/** Registers in the database: a row for each version, found by unit, by the keys of its holders, and by its own number. */
final class JpaRegisters implements RegisterStore {
    private static final String AS_OF = "(v.since < :at or v.since = :at and v.sinceNanos <= :nanos)"
            + " and (v.ended > :at or v.ended = :at and v.endedNanos > :nanos)";

    /** By kind in the order of the law's list, then by id. */
    private static final String ORDER = Arrays.stream(RightKind.values())
            .map(kind -> " when '" + kind + "' then " + kind.ordinal())
            .collect(Collectors.joining("", " order by case v.kind", " end, v.id"));

    private final JpaJournal journal;
    private final Chains chains = new Chains();

    JpaRegisters(JpaJournal journal) {
        this.journal = journal;
    }

    @Override
    public boolean put(String registry, RegisterEntry entry, Instant from) {
        UnitOfWork work = journal.unit();
        var key = new Key(registry, entry.kind(), entry.id());
        Kept before = chains.find(work, key);
        return chains.change(work, key, before, before.chain().put(registry, entry, from));
    }

    @Override
    public void expect(String registry, Collection<RegisterEntry> entries) {
        journal.findUnit().ifPresent(work -> chains.expect(work, registry, entries));
    }

    @Override
    public boolean end(String registry, RightKind kind, String id, Instant at) {
        UnitOfWork work = journal.unit();
        var key = new Key(registry, kind, id);
        Kept before = chains.find(work, key);
        return chains.change(work, key, before, before.chain().end(at));
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
        return query.getResultList().stream().map(row -> Chains.entry(em, row));
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
                .filter(entry -> Chains.keys(entry).anyMatch(wanted::contains))
                .toList());
    }

    @Override
    public List<Version> listVersions(String registry, RightKind kind, String id) {
        var key = new Key(registry, kind, id);
        return journal.findUnit()
                .map(work -> chains.find(work, key))
                .orElseGet(() -> journal.read(em -> Chains.read(em, key)))
                .chain()
                .versions();
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
