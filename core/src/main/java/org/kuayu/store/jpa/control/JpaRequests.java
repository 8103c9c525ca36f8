package org.kuayu.store.jpa.control;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.RequestStore;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.Target;
import org.kuayu.property.UnitNumber;
import org.kuayu.store.jpa.control.RequestRow.ItemRow;
import org.kuayu.store.jpa.control.RequestRow.PaperRow;
import org.kuayu.store.jpa.internal.Deflated;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Parts;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;

/** Requests in the database: a row for the request and one for each item, of which only those that changed are written. */
final class JpaRequests implements RequestStore {
    private static final String REQUEST = "request:";
    private static final String ITEM = "item:";
    private static final String PAPER = "paper:";
    private static final int PIECE = 500;

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
        long number = row.number;
        putItems(work, number, request.items(), added ? Map.of() : kept(work, number));
    }

    /** What the request's items are now, by their numbers within it. */
    private static Map<Integer, ItemRow> kept(UnitOfWork work, long request) {
        work.settle();
        var out = new HashMap<Integer, ItemRow>();
        work.em()
                .createQuery(
                        "select i.number, i.item, i.unitNumber, i.content from ItemRow i where i.request = :request",
                        Object[].class)
                .setParameter("request", request)
                .getResultStream()
                .forEach(i -> {
                    var item = new ItemRow();
                    item.number = (Long) i[0];
                    item.request = request;
                    item.item = (Integer) i[1];
                    item.unitNumber = (String) i[2];
                    item.content = (byte[]) i[3];
                    out.put(item.item, item);
                });
        return out;
    }

    private static void putItems(UnitOfWork work, long request, List<RequestItem> items, Map<Integer, ItemRow> kept) {
        var left = new HashMap<>(kept);
        for (RequestItem item : items) {
            byte[] content = ItemMapper.pack(item);
            ItemRow before = left.remove(item.number());
            if (before == null) {
                var row = new ItemRow();
                row.number = work.next();
                row.request = request;
                row.item = item.number();
                fill(work, row, item, content);
                work.em().persist(row);
            } else if (!Arrays.equals(before.content, content)) {
                ItemRow row = work.em().find(ItemRow.class, before.number);
                dropParts(work, row);
                fill(work, row, item, content);
            }
        }
        left.values().forEach(gone -> {
            ItemRow row = work.em().find(ItemRow.class, gone.number);
            dropParts(work, row);
            work.em().remove(row);
        });
        work.settle();
    }

    private static void dropParts(UnitOfWork work, ItemRow row) {
        if (row.content.length == 0) {
            Parts.drop(work, ITEM + row.number);
        }
    }

    private static void fill(UnitOfWork work, ItemRow row, RequestItem item, byte[] content) {
        row.unitNumber = item.target() instanceof Target.OfUnit of ? of.unit().value() : null;
        row.content = Parts.inline(work, ITEM + row.number, content);
        row.unit = work.number();
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
        var items = new HashMap<Long, List<RequestItem>>();
        for (int from = 0; from < rows.size(); from += PIECE) {
            var piece = rows.subList(from, Math.min(rows.size(), from + PIECE));
            readItems(em, piece.stream().map(row -> row.number).toList(), items);
        }
        return rows.stream()
                .map(row -> RequestMapper.request(
                        row,
                        Parts.whole(em, REQUEST + row.number, row.content),
                        items.getOrDefault(row.number, List.of())))
                .toList();
    }

    private static void readItems(EntityManager em, List<Long> requests, Map<Long, List<RequestItem>> into) {
        var rows = em.createQuery(
                        "select i.request, i.item, i.number, i.content from ItemRow i where i.request in :requests"
                                + " order by i.request, i.item",
                        Object[].class)
                .setParameter("requests", requests)
                .getResultList();
        for (Object[] row : rows) {
            byte[] content = Parts.whole(em, ITEM + row[2], (byte[]) row[3]);
            into.computeIfAbsent((Long) row[0], r -> new ArrayList<>())
                    .add(ItemMapper.item((Integer) row[1], content));
        }
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
