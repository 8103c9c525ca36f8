package org.kuayu.store.jpa;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.intake.ImportFinding;
import org.kuayu.intake.ImportRun;
import org.kuayu.intake.ImportStore;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Parts;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;

/** Imports in the database. */
final class JpaImports implements ImportStore {
    private static final String OWNER = "finding:";

    private final JpaJournal journal;

    JpaImports(JpaJournal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<ImportRun> find(String id) {
        return journal.read(
                em -> Optional.ofNullable(em.find(RunRow.class, Plain.keep(id))).map(RunRow::run));
    }

    @Override
    public List<ImportRun> list(int limit) {
        return journal
                .read(em -> em.createQuery(
                                "select r from RunRow r order by r.started desc, r.startedNanos desc, r.id desc",
                                RunRow.class)
                        .setMaxResults(limit)
                        .getResultList())
                .stream()
                .map(RunRow::run)
                .toList();
    }

    @Override
    public void put(ImportRun run) {
        UnitOfWork unit = journal.unit();
        String key = Plain.keep(run.id());
        RunRow row = unit.em().find(RunRow.class, key);
        boolean added = row == null;
        if (added) {
            row = new RunRow();
            row.id = key;
        }
        row.fill(run);
        row.unit = unit.number();
        if (added) {
            unit.em().persist(row);
        }
    }

    @Override
    public void add(String importId, List<ImportFinding> findings) {
        UnitOfWork unit = journal.unit();
        for (ImportFinding finding : findings) {
            var row = new FindingRow();
            row.number = unit.next();
            row.importId = Plain.keep(importId);
            row.line = finding.row();
            row.severity = finding.severity().name();
            row.finding = FindingRow.pack(finding);
            if (row.finding.length > Parts.INLINE) {
                Parts.save(unit, OWNER + row.number, row.finding);
                row.finding = new byte[0];
            }
            unit.em().persist(row);
        }
    }

    @Override
    public List<ImportFinding> listFindings(String importId, long afterRow, int limit) {
        return journal.read(em -> {
            var rows = new ArrayList<>(query(em, importId, "f.line > :line", afterRow)
                    .setMaxResults(limit)
                    .getResultList());
            if (!rows.isEmpty() && rows.size() == limit) {
                long line = rows.getLast().line;
                rows.removeIf(row -> row.line == line);
                rows.addAll(query(em, importId, "f.line = :line", line).getResultList());
            }
            return rows.stream().map(row -> finding(em, row)).toList();
        });
    }

    private static jakarta.persistence.TypedQuery<FindingRow> query(
            EntityManager em, String importId, String condition, long line) {
        return em.createQuery(
                        "select f from FindingRow f where f.importId = :id and " + condition
                                + " order by f.line, f.number",
                        FindingRow.class)
                .setParameter("id", Plain.keep(importId))
                .setParameter("line", line);
    }

    private static ImportFinding finding(EntityManager em, FindingRow row) {
        return row.finding(
                row.finding.length > 0
                        ? row.finding
                        : Parts.load(em, OWNER + row.number).orElseThrow());
    }

    @Override
    public Optional<Map<String, String>> findMapping(String source) {
        return journal.read(em -> Optional.ofNullable(em.find(RunRow.MappingRow.class, Plain.hash(source))))
                .filter(row -> Plain.read(row.source).equals(source))
                .map(JpaImports::mapping);
    }

    private static Map<String, String> mapping(RunRow.MappingRow row) {
        var in = new Packer.Unpacker(row.mapping);
        var out = new LinkedHashMap<String, String>();
        for (long i = in.number(); i > 0; i--) {
            out.put(in.text(), in.text());
        }
        return out;
    }

    @Override
    public void putMapping(String source, Map<String, String> mapping) {
        UnitOfWork unit = journal.unit();
        RunRow.MappingRow row = unit.em().find(RunRow.MappingRow.class, Plain.hash(source));
        boolean added = row == null;
        if (added) {
            row = new RunRow.MappingRow();
            row.sourceHash = Plain.hash(source);
        }
        var out = new Packer().number(mapping.size());
        mapping.forEach((column, field) -> out.text(column).text(field));
        row.source = Plain.keep(source);
        row.mapping = out.bytes();
        row.unit = unit.number();
        if (added) {
            unit.em().persist(row);
        }
    }
}
