package org.kuayu.store.jpa;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kuayu.casefile.CaseId;
import org.kuayu.document.CaseDocument;
import org.kuayu.document.DocumentStore;
import org.kuayu.document.Page;
import org.kuayu.store.jpa.internal.Deflated;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Parts;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;

/** Documents in the database: the text deflated and once, the original bytes in parts. */
final class JpaDocuments implements DocumentStore {
    private static final int PIECE = 500;
    private static final String ORIGINAL = "original:";
    private static final String PAGES = "pages:";

    private final JpaJournal journal;

    JpaDocuments(JpaJournal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<CaseDocument> find(String id) {
        return journal.read(em ->
                Optional.ofNullable(em.find(DocumentRow.class, Plain.keep(id))).map(row -> document(em, row)));
    }

    @Override
    public Optional<byte[]> findOriginal(String id) {
        return journal.read(em -> Parts.load(em, ORIGINAL + Plain.keep(id))).map(Deflated::unpack);
    }

    @Override
    public List<CaseDocument> listFor(CaseId caseId) {
        return listForAll(List.of(caseId));
    }

    @Override
    public List<CaseDocument> listForAll(Collection<CaseId> caseIds) {
        var keys = caseIds.stream().sorted().distinct().map(CaseMapper::key).toList();
        var out = new ArrayList<CaseDocument>();
        for (int from = 0; from < keys.size(); from += PIECE) {
            var some = keys.subList(from, Math.min(keys.size(), from + PIECE));
            out.addAll(journal.read(em -> em
                    .createQuery(
                            "select d from DocumentRow d where d.caseId in :ids order by d.caseId, d.number",
                            DocumentRow.class)
                    .setParameter("ids", some)
                    .getResultList()
                    .stream()
                    .map(row -> document(em, row))
                    .toList()));
        }
        return out;
    }

    @Override
    public void put(CaseDocument document, byte[] original) {
        UnitOfWork unit = journal.unit();
        String key = Plain.keep(document.id());
        DocumentRow row = unit.em().find(DocumentRow.class, key);
        boolean added = row == null;
        if (added) {
            row = new DocumentRow();
            row.id = key;
            row.number = unit.next();
            unit.addDocuments(1);
        } else {
            dropParts(unit, key);
        }
        fill(row, document, unit);
        if (original.length > 0) {
            Parts.save(unit, ORIGINAL + key, Deflated.pack(original));
        }
        if (added) {
            unit.em().persist(row);
        }
    }

    private static void fill(DocumentRow row, CaseDocument document, UnitOfWork unit) {
        row.caseId = CaseMapper.key(document.caseId());
        row.kind = Plain.keep(document.kind());
        row.fileName = Plain.keep(document.fileName());
        row.mediaType = Plain.keep(document.mediaType());
        row.unit = unit.number();
        byte[] pages = pack(document);
        row.pages = pages.length <= Parts.INLINE ? pages : null;
        if (row.pages == null) {
            Parts.save(unit, PAGES + row.id, pages);
        }
    }

    private static byte[] pack(CaseDocument document) {
        var out = new Packer().texts(document.flags()).number(document.pages().size());
        document.pages().forEach(page -> out.number(page.number()).text(page.text()));
        return out.bytes();
    }

    private static CaseDocument document(EntityManager em, DocumentRow row) {
        byte[] packed =
                row.pages != null ? row.pages : Parts.load(em, PAGES + row.id).orElseThrow();
        var in = new Packer.Unpacker(packed);
        var flags = in.texts();
        long count = in.number();
        var pages = new ArrayList<Page>();
        for (long i = 0; i < count; i++) {
            pages.add(new Page((int) in.number(), in.text()));
        }
        return new CaseDocument(
                Plain.read(row.id),
                CaseId.of(Plain.read(row.caseId)),
                Plain.read(row.kind),
                Plain.read(row.fileName),
                Plain.read(row.mediaType),
                pages,
                flags);
    }

    private static void dropParts(UnitOfWork unit, String key) {
        Parts.drop(unit, ORIGINAL + key);
        Parts.drop(unit, PAGES + key);
    }

    @Override
    public void remove(String id) {
        UnitOfWork unit = journal.unit();
        String key = Plain.keep(id);
        DocumentRow row = unit.em().find(DocumentRow.class, key);
        if (row != null) {
            dropParts(unit, key);
            unit.em().remove(row);
            unit.em().flush();
            unit.addDocuments(-1);
        }
    }
}
