package org.kuayu.store.jpa.matter;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.DueFilter;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.MatterLink;
import org.kuayu.matter.MatterStore;
import org.kuayu.store.jpa.internal.Deflated;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Parts;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;
import org.kuayu.store.jpa.matter.ClockMapper.Beside;
import org.kuayu.store.jpa.matter.MatterRow.BeforeRow;
import org.kuayu.store.jpa.matter.MatterRow.EventRow;
import org.kuayu.store.jpa.matter.MatterRow.PaperRow;

/** Matters in the database: events are added and never changed, covers and what is derived from them are replaced. */
final class JpaMatters implements MatterStore {
    private static final String PAPER = "matter-paper:";
    private static final Comparator<Deadline> BY_DATE = Comparator.comparing(
                    (Deadline clock) -> clock.closed().isPresent())
            .thenComparing(clock -> clock.date().due())
            .thenComparing(Deadline::event)
            .thenComparing(clock -> clock.date().rule().code());

    private final JpaJournal journal;
    private final Series series;

    JpaMatters(JpaJournal journal) {
        this.journal = journal;
        series = new Series(journal, "matter");
    }

    @Override
    public long next(String name) {
        return series.next(name);
    }

    @Override
    public void append(MatterEvent event, Matter cover, List<Deadline> clocks, Optional<List<String>> keys) {
        UnitOfWork work = journal.unit();
        if (!cover.id().equals(event.matter()) || cover.version() != event.sequence()) {
            throw new IllegalArgumentException("event " + event.sequence() + " of " + event.matter()
                    + " with the cover " + cover.version() + " of " + cover.id());
        }
        work.settle();
        Optional<MatterRow> before = Optional.ofNullable(work.em().find(MatterRow.class, Plain.keep(cover.id())));
        int version = before.map(row -> row.version).orElse(0);
        if (event.sequence() != version + 1) {
            throw new IllegalStateException(cover.id() + " has " + version + " events: " + event.sequence());
        }
        MatterRow row = before.orElseGet(() -> added(work, cover.id()));
        if (version > 0 && row.unit != work.number()) {
            keepBefore(work, row);
        }
        Beside beside = version == 0 ? Beside.NOTHING : ClockMapper.beside(row.clocks);
        List<String> all = keys.map(given -> given.stream().distinct().toList()).orElse(beside.keys());
        CoverMapper.fill(row, cover);
        row.clocks = ClockMapper.pack(new Beside(all, clocks));
        row.unit = work.number();
        if (version == 0) {
            work.em().persist(row);
        }
        work.em().persist(MatterEventMapper.row(work, row.number, event));
        var derived = new Derived(work, row.number, cover);
        derived.putLanes();
        derived.putDue(clocks);
        if (keys.isPresent()) {
            derived.putKeys(all);
        }
        work.settle();
    }

    /** Derives anew what {@code TornMatters} marked, if anything. */
    void deriveTorn() {
        List<MatterRow> torn = journal.read(
                em -> em.createQuery("select m from MatterRow m where m.unit < 0", MatterRow.class).getResultList());
        if (!torn.isEmpty()) {
            journal.write(() -> {
                torn.forEach(row -> deriveTorn(journal.unit(), row.id));
                return torn.size();
            });
        }
    }

    private static void deriveTorn(UnitOfWork work, String id) {
        MatterRow row = work.em().find(MatterRow.class, id);
        Beside beside = ClockMapper.beside(row.clocks);
        row.unit = work.number();
        var derived = new Derived(work, row.number, CoverMapper.cover(row.cover));
        derived.putLanes();
        derived.putDue(beside.clocks());
        derived.putKeys(beside.keys());
    }

    private static MatterRow added(UnitOfWork work, String id) {
        var row = new MatterRow();
        row.id = Plain.keep(id);
        row.number = work.next();
        return row;
    }

    private static void keepBefore(UnitOfWork work, MatterRow row) {
        BeforeRow before = work.em().find(BeforeRow.class, row.number);
        boolean added = before == null;
        if (added) {
            before = new BeforeRow();
            before.number = row.number;
        }
        before.fill(row);
        if (added) {
            work.em().persist(before);
        }
    }

    @Override
    public Optional<Matter> find(String id) {
        return journal.query(em -> row(em, id)).map(row -> CoverMapper.cover(row.cover));
    }

    private static Optional<MatterRow> row(EntityManager em, String id) {
        return Optional.ofNullable(em.find(MatterRow.class, Plain.keep(id)));
    }

    @Override
    public List<MatterEvent> listEvents(String id) {
        return journal.query(em -> row(em, id).map(row -> events(em, row, id)).orElse(List.of()));
    }

    private static List<MatterEvent> events(EntityManager em, MatterRow matter, String id) {
        return em
                .createQuery(
                        "select e from MatterEventRow e where e.number >= :first and e.number < :end order by e.number",
                        EventRow.class)
                .setParameter("first", MatterRow.first(matter.number))
                .setParameter("end", MatterRow.first(matter.number + 1))
                .getResultList()
                .stream()
                .map(row -> MatterEventMapper.event(em, id, row))
                .toList();
    }

    @Override
    public List<Deadline> listClocks(String id) {
        return journal.query(em -> row(em, id)).map(row -> ClockMapper.beside(row.clocks).clocks()).orElse(List.of())
                .stream()
                .sorted(BY_DATE)
                .toList();
    }

    @Override
    public List<Matter> list(MatterFilter filter, int offset, int limit) {
        return journal.query(em -> new MatterLists(em).list(filter, offset, limit));
    }

    @Override
    public long count(MatterFilter filter) {
        return journal.query(em -> new MatterLists(em).count(filter));
    }

    @Override
    public List<Deadline> listDue(DueFilter filter, int offset, int limit) {
        return journal.query(em -> new MatterLists(em).listDue(filter, offset, limit));
    }

    @Override
    public long countDue(DueFilter filter) {
        return journal.query(em -> new MatterLists(em).countDue(filter));
    }

    @Override
    public List<String> listPassed(Instant since, Instant before, int limit) {
        return journal.query(em -> new MatterLists(em).listPassed(since, before, limit));
    }

    @Override
    public Set<String> listKeys(String id) {
        return journal.query(em -> row(em, id))
                .map(row -> Set.copyOf(ClockMapper.beside(row.clocks).keys()))
                .orElse(Set.of());
    }

    @Override
    public List<Shared> listSharing(Collection<String> keys, int limit) {
        Set<String> asked = Set.copyOf(keys);
        if (asked.isEmpty()) {
            return List.of();
        }
        return journal.query(em -> sharing(em, asked, limit)).stream()
                .filter(shared -> shared.keys() > 0)
                .sorted(Comparator.comparing(Shared::keys).reversed().thenComparing(Shared::matter))
                .toList();
    }

    private static List<Shared> sharing(EntityManager em, Set<String> asked, int limit) {
        var hashes = asked.stream().map(Plain::hash).collect(Collectors.toSet());
        return new MatterLists(em)
                .listSharing(hashes, limit).stream()
                        .flatMap(number -> em
                                .createQuery("select m from MatterRow m where m.number = :number", MatterRow.class)
                                .setParameter("number", number)
                                .getResultStream())
                        .map(row -> new Shared(Plain.read(row.id), (int) ClockMapper.beside(row.clocks).keys().stream()
                                .filter(asked::contains)
                                .count()))
                        .toList();
    }

    @Override
    public void put(MatterLink link) {
        UnitOfWork work = journal.unit();
        work.em().persist(LinkRow.of(work, link));
    }

    @Override
    public List<MatterLink> listLinks(String id) {
        return journal.query(em -> LinkRow.list(em, id));
    }

    @Override
    public void putPaper(String digest, byte[] bytes) {
        UnitOfWork work = journal.unit();
        String key = Plain.keep(digest);
        PaperRow kept = work.em().find(PaperRow.class, key);
        if (kept != null) {
            kept.uses++;
            return;
        }
        var row = new PaperRow();
        row.digest = key;
        row.uses = 1;
        row.number = work.next();
        work.em().persist(row);
        Parts.save(work, PAPER + key, Deflated.pack(bytes));
    }

    @Override
    public Optional<byte[]> findPaper(String digest) {
        return journal.query(em -> Parts.load(em, PAPER + Plain.keep(digest))).map(Deflated::unpack);
    }

    @Override
    public void dropPaper(String digest) {
        UnitOfWork work = journal.unit();
        String key = Plain.keep(digest);
        PaperRow row = work.em().find(PaperRow.class, key);
        if (row != null && --row.uses < 1) {
            work.em().remove(row);
            Parts.drop(work, PAPER + key);
        }
    }
}
