package org.kuayu.store.jpa.control;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.Target;
import org.kuayu.store.jpa.control.RequestRow.ItemRow;
import org.kuayu.store.jpa.internal.Parts;
import org.kuayu.store.jpa.internal.UnitOfWork;

/** The rows of the items of requests, of which only those that changed are written. */
final class ItemRows {
    private static final String ITEM = "item:";
    private static final int PIECE = 500;

    private ItemRows() {}

    /** What is known of a row without managing it. */
    private record Kept(long number, byte[] content) {}

    /** The items of these requests, in the order of their numbers, by request. */
    static Map<Long, List<RequestItem>> read(EntityManager em, List<Long> requests) {
        var out = new HashMap<Long, List<RequestItem>>();
        for (int from = 0; from < requests.size(); from += PIECE) {
            em.createQuery(
                            "select i.request, i.item, i.number, i.content from ItemRow i where i.request in :requests"
                                    + " order by i.request, i.item",
                            Object[].class)
                    .setParameter("requests", requests.subList(from, Math.min(requests.size(), from + PIECE)))
                    .getResultList()
                    .forEach(row -> out.computeIfAbsent((Long) row[0], r -> new ArrayList<>())
                            .add(ItemMapper.item(
                                    (Integer) row[1], Parts.whole(em, ITEM + row[2], (byte[]) row[3]))));
        }
        return out;
    }

    /** Puts these items in the place of those that the request has. */
    static void replace(UnitOfWork work, long request, List<RequestItem> items) {
        work.settle();
        Map<Integer, Kept> left = kept(work, request);
        var added = new HashMap<Integer, byte[]>();
        var changed = new HashMap<Long, RequestItem>();
        for (RequestItem item : items) {
            byte[] content = ItemMapper.pack(item);
            Kept before = left.remove(item.number());
            if (before == null) {
                added.put(item.number(), content);
            } else if (!Arrays.equals(before.content, content)) {
                changed.put(before.number, item);
            }
        }
        manage(work, changed.keySet().stream().sorted().toList()).forEach(row -> {
            dropParts(work, row);
            fill(work, row, changed.get(row.number), ItemMapper.pack(changed.get(row.number)));
        });
        manage(work, left.values().stream().map(Kept::number).toList()).forEach(row -> {
            dropParts(work, row);
            work.em().remove(row);
        });
        items.stream()
                .filter(item -> added.containsKey(item.number()))
                .forEach(item -> add(work, request, item, added.get(item.number())));
        work.settle();
    }

    private static Map<Integer, Kept> kept(UnitOfWork work, long request) {
        var out = new HashMap<Integer, Kept>();
        work.em()
                .createQuery(
                        "select i.item, i.number, i.content from ItemRow i where i.request = :request", Object[].class)
                .setParameter("request", request)
                .getResultList()
                .forEach(row -> out.put(
                        (Integer) row[0],
                        new Kept((Long) row[1], Parts.whole(work.em(), ITEM + row[1], (byte[]) row[2]))));
        return out;
    }

    private static List<ItemRow> manage(UnitOfWork work, List<Long> numbers) {
        var out = new ArrayList<ItemRow>();
        for (int from = 0; from < numbers.size(); from += PIECE) {
            out.addAll(work.em()
                    .createQuery("select i from ItemRow i where i.number in :numbers", ItemRow.class)
                    .setParameter("numbers", numbers.subList(from, Math.min(numbers.size(), from + PIECE)))
                    .getResultList());
        }
        return out;
    }

    private static void add(UnitOfWork work, long request, RequestItem item, byte[] content) {
        var row = new ItemRow();
        row.number = work.next();
        row.request = request;
        row.item = item.number();
        fill(work, row, item, content);
        work.em().persist(row);
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
}
