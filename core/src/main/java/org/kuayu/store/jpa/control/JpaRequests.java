package org.kuayu.store.jpa.control;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.RequestStore;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.property.UnitNumber;
import org.kuayu.store.jpa.control.RequestRow.PaperRow;
import org.kuayu.store.jpa.internal.Deflated;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Parts;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;

/** Requests in the database: a row for the request, one for each item, and papers in parts. */
final class JpaRequests implements RequestStore {
    private static final String REQUEST = "request:";
    private static final String PAPER = "paper:";

    private final JpaJournal journal;

    JpaRequests(JpaJournal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<ControlRequest> find(String id) {
        return journal.query(em -> {
            RequestRow row = em.find(RequestRow.class, Plain.keep(id));
            return row == null ? Optional.empty() : Optional.of(requests(em, List.of(row)).getFirst());
        });
    }

    @Override
    public void put(ControlRequest request) {
        UnitOfWork work = journal.unit();
        String key = Plain.keep(request.id());
        RequestRow row = work.em().find(RequestRow.class, key);
        boolean added = row == null;
        if (added) {
            row = new RequestRow();
            row.id = key;
            row.number = work.next();
        } else if (row.content.length == 0) {
            Parts.drop(work, REQUEST + row.number);
        }
        RequestMapper.fill(row, request);
        row.content = Parts.inline(work, REQUEST + row.number, RequestMapper.content(request));
        row.unit = work.number();
        if (added) {
            work.em().persist(row);
        }
        ItemRows.replace(work, row.number, request.items());
    }

    @Override
    public List<ControlRequest> list(RequestFilter filter, int offset, int limit) {
        return journal.query(em -> requests(em, new RequestQuery(em, filter).list(offset, limit)));
    }

    @Override
    public long count(RequestFilter filter) {
        return journal.query(em -> new RequestQuery(em, filter).count());
    }

    @Override
    public List<ControlRequest> listByUnit(UnitNumber unit) {
        return journal.query(em -> requests(
                em,
                em.createQuery(
                                "select r from RequestRow r where r.number in"
                                        + " (select i.request from ItemRow i where i.unitNumber = :unit)"
                                        + " order by r.drafted, r.draftedNanos, r.id",
                                RequestRow.class)
                        .setParameter("unit", unit.value())
                        .getResultList()));
    }

    private static List<ControlRequest> requests(EntityManager em, List<RequestRow> rows) {
        var items = ItemRows.read(em, rows.stream().map(row -> row.number).toList());
        return rows.stream()
                .map(row -> RequestMapper.request(
                        row,
                        Parts.whole(em, REQUEST + row.number, row.content),
                        items.getOrDefault(row.number, List.of())))
                .toList();
    }

    @Override
    public void putPaper(String digest, byte[] bytes) {
        UnitOfWork work = journal.unit();
        String key = Plain.keep(digest);
        if (work.em().find(PaperRow.class, key) != null) {
            return;
        }
        var row = new PaperRow();
        row.digest = key;
        row.number = work.next();
        work.em().persist(row);
        Parts.save(work, PAPER + key, Deflated.pack(bytes));
    }

    @Override
    public Optional<byte[]> findPaper(String digest) {
        return journal.read(em -> Parts.load(em, PAPER + Plain.keep(digest))).map(Deflated::unpack);
    }
}
