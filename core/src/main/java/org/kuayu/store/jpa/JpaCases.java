package org.kuayu.store.jpa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.CaseStore;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;

/** The facts of cases in the database. */
final class JpaCases implements CaseStore {
    private static final int PIECE = 500;

    private final JpaJournal journal;

    JpaCases(JpaJournal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<CaseRecord> find(CaseId id) {
        return journal.read(em ->
                Optional.ofNullable(em.find(CaseRow.class, CaseMapper.key(id))).map(CaseMapper::record));
    }

    @Override
    public List<CaseRecord> listByIds(Collection<CaseId> ids) {
        var keys = ids.stream().map(CaseMapper::key).distinct().toList();
        Map<String, CaseRecord> found = new HashMap<>();
        for (int from = 0; from < keys.size(); from += PIECE) {
            var some = keys.subList(from, Math.min(keys.size(), from + PIECE));
            journal.read(em -> em.createQuery("select c from CaseRow c where c.id in :ids", CaseRow.class)
                            .setParameter("ids", some)
                            .getResultList())
                    .forEach(row -> found.put(row.id, CaseMapper.record(row)));
        }
        return ids.stream()
                .map(id -> found.get(CaseMapper.key(id)))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<CaseRecord> listAfter(Optional<CaseId> after, int limit) {
        return journal
                .read(em -> em.createQuery("select c from CaseRow c where c.id > :after order by c.id", CaseRow.class)
                        .setParameter("after", after.map(CaseMapper::key).orElse(""))
                        .setMaxResults(limit)
                        .getResultList())
                .stream()
                .map(CaseMapper::record)
                .toList();
    }

    @Override
    public List<CaseRecord> listCiting(String caseNumber) {
        var rows = journal.read(em -> em.createQuery(
                        "select c from CaseRow c where c.id in"
                                + " (select x.caseId from CitationRow x where x.citedHash = :cited) order by c.id",
                        CaseRow.class)
                .setParameter("cited", Plain.hash(caseNumber))
                .getResultList());
        return rows.stream()
                .map(CaseMapper::record)
                .filter(record -> record.citations().caseNumbers().contains(caseNumber))
                .toList();
    }

    @Override
    public void put(CaseRecord record) {
        UnitOfWork unit = journal.unit();
        String key = CaseMapper.key(record.id());
        CaseRow row = unit.em().find(CaseRow.class, key);
        if (row == null) {
            row = new CaseRow();
            row.id = key;
            CaseMapper.fill(row, record);
            row.unit = unit.number();
            unit.em().persist(row);
            unit.addCases(1);
        } else {
            dropCitations(unit, key);
            CaseMapper.fill(row, record);
            row.unit = unit.number();
        }
        for (String cited : new ArrayList<>(record.citations().caseNumbers())) {
            var citation = new CaseRow.CitationRow();
            citation.number = unit.next();
            citation.citedHash = Plain.hash(cited);
            citation.caseId = key;
            unit.em().persist(citation);
        }
    }

    @Override
    public void remove(CaseId id) {
        UnitOfWork unit = journal.unit();
        String key = CaseMapper.key(id);
        CaseRow row = unit.em().find(CaseRow.class, key);
        if (row != null) {
            dropCitations(unit, key);
            unit.em().remove(row);
            unit.em().flush();
            unit.addCases(-1);
        }
    }

    private static void dropCitations(UnitOfWork unit, String key) {
        unit.em().flush();
        unit.em()
                .createQuery("delete from CitationRow x where x.caseId = :id")
                .setParameter("id", key)
                .executeUpdate();
    }

    @Override
    public long count() {
        return journal.cases();
    }
}
