package org.kuayu.store.jpa.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kuayu.casefile.CaseId;
import org.kuayu.control.Lead;
import org.kuayu.control.Watch;
import org.kuayu.control.WatchStore;
import org.kuayu.store.jpa.control.WatchRow.AssignedRow;
import org.kuayu.store.jpa.control.WatchRow.LeadRow;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Packer.Unpacker;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;

/** Watches, leads and assignments in the database. */
final class JpaWatches implements WatchStore {
    private final JpaJournal journal;

    JpaWatches(JpaJournal journal) {
        this.journal = journal;
    }

    @Override
    public void put(Watch watch) {
        UnitOfWork work = journal.unit();
        String key = Plain.keep(watch.id());
        WatchRow row = work.em().find(WatchRow.class, key);
        boolean added = row == null;
        if (added) {
            row = new WatchRow();
            row.id = key;
            row.number = work.next();
        }
        row.fill(watch);
        row.unit = work.number();
        if (added) {
            work.em().persist(row);
        }
    }

    @Override
    public Optional<Watch> findWatch(String id) {
        return journal.read(em ->
                Optional.ofNullable(em.find(WatchRow.class, Plain.keep(id))).map(WatchRow::watch));
    }

    @Override
    public List<Watch> listDue(Instant at, int limit) {
        return journal
                .query(em -> em.createQuery(
                                "select w from WatchRow w where w.active = true and (w.next < :at"
                                        + " or w.next = :at and w.nextNanos <= :nanos)"
                                        + " order by w.next, w.nextNanos, w.id",
                                WatchRow.class)
                        .setParameter("at", at.getEpochSecond())
                        .setParameter("nanos", at.getNano())
                        .setMaxResults(limit)
                        .getResultList())
                .stream()
                .map(WatchRow::watch)
                .toList();
    }

    @Override
    public List<Watch> listWatches(Optional<CaseId> forCase) {
        String where = forCase.isPresent() ? " where w.caseId = :case" : "";
        return journal
                .query(em -> {
                    var query = em.createQuery("select w from WatchRow w" + where + " order by w.number", WatchRow.class);
                    forCase.ifPresent(id -> query.setParameter("case", Plain.keep(id.value())));
                    return query.getResultList();
                })
                .stream()
                .map(WatchRow::watch)
                .toList();
    }

    @Override
    public void put(Lead lead) {
        UnitOfWork work = journal.unit();
        String key = Plain.keep(lead.id());
        LeadRow row = work.em().find(LeadRow.class, key);
        boolean added = row == null;
        if (added) {
            row = new LeadRow();
            row.id = key;
        }
        row.fill(lead);
        row.unit = work.number();
        if (added) {
            work.em().persist(row);
        }
    }

    @Override
    public List<Lead> listLeads(int limit) {
        return journal.query(em -> {
            var out = em.createQuery("select l from LeadRow l where l.checked = false order by l.due, l.id", LeadRow.class)
                    .setMaxResults(limit)
                    .getResultList();
            var done = em.createQuery(
                            "select l from LeadRow l where l.checked = true order by l.received desc, l.id desc",
                            LeadRow.class)
                    .setMaxResults(limit - out.size())
                    .getResultList();
            return java.util.stream.Stream.concat(out.stream(), done.stream())
                    .map(LeadRow::lead)
                    .toList();
        });
    }

    @Override
    public void putAssigned(CaseId forCase, List<String> logins) {
        UnitOfWork work = journal.unit();
        String key = Plain.keep(forCase.value());
        AssignedRow row = work.em().find(AssignedRow.class, key);
        boolean added = row == null;
        if (added) {
            row = new AssignedRow();
            row.caseId = key;
        }
        row.logins = new Packer().texts(logins).bytes();
        row.unit = work.number();
        if (added) {
            work.em().persist(row);
        }
    }

    @Override
    public List<String> listAssigned(CaseId forCase) {
        return journal.read(em -> Optional.ofNullable(em.find(AssignedRow.class, Plain.keep(forCase.value()))))
                .map(row -> new Unpacker(row.logins).texts())
                .orElse(List.of());
    }
}
