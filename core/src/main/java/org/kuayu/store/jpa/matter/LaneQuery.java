package org.kuayu.store.jpa.matter;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One question for the rows of lanes, asked lane by lane: each lies in an index in the order of the list and with all that is
 * asked for, so that a page is read without sorting and a count without the rows. What is in several lanes is listed and
 * counted once.
 */
final class LaneQuery {
    private final EntityManager em;
    private final String table;
    private final List<Lane> lanes;
    private final List<String> where = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private String join = "";

    /** A part of the index: a lane, and in it one standing; empty where the table has none. */
    record Lane(String lane, String standing) {}

    /**
     * What is read of a row.
     *
     * @param order the columns of the order; one that descends has a minus before its name
     * @param thing the columns that tell one thing from another
     * @param number one number that tells one thing from another
     */
    record Columns(List<String> order, List<String> thing, String number) {
        private boolean descending(int at) {
            return order.get(at).startsWith("-");
        }

        private String name(int at) {
            return "l." + order.get(at).replace("-", "");
        }
    }

    private record Key(List<Object> place, List<Object> thing) {}

    LaneQuery(EntityManager em, String table, List<Lane> lanes) {
        this.em = em;
        this.table = table;
        this.lanes = lanes;
    }

    void add(String condition) {
        where.add(condition);
    }

    void add(String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }

    /** Looks at the rows of another table too. */
    void join(String other) {
        join = " join " + other;
    }

    /** The columns of each thing on this page of the list. */
    List<List<Object>> list(Columns columns, int offset, int limit) {
        if (lanes.size() == 1) {
            return keys(0, columns, offset, limit).stream().map(Key::thing).toList();
        }
        int end = (int) Math.min(Integer.MAX_VALUE, (long) offset + limit);
        var seen = new HashSet<List<Object>>();
        return IntStream.range(0, lanes.size())
                .mapToObj(lane -> keys(lane, columns, 0, end))
                .flatMap(List::stream)
                .sorted(comparing(columns))
                .map(Key::thing)
                .filter(seen::add)
                .skip(offset)
                .limit(limit)
                .toList();
    }

    private List<Key> keys(int lane, Columns columns, int offset, int limit) {
        int width = columns.order.size();
        String order = IntStream.range(0, width)
                .mapToObj(at -> columns.name(at) + (columns.descending(at) ? " desc" : ""))
                .collect(Collectors.joining(", "));
        String fixed = lanes.get(lane).standing.isEmpty() ? "l.lane, " : "l.lane, l.standing, ";
        String what = IntStream.range(0, width).mapToObj(columns::name).collect(Collectors.joining(", "));
        String text = "select " + what + ", " + things(columns) + from(lane) + " order by " + fixed + order;
        Query query = bind(em.createNativeQuery(text), lane)
                .setFirstResult(offset)
                .setMaxResults(limit);
        var out = new ArrayList<Key>();
        for (Object row : query.getResultList()) {
            List<Object> all = List.of((Object[]) row);
            out.add(new Key(all.subList(0, width), all.subList(width, all.size())));
        }
        return out;
    }

    private static String things(Columns columns) {
        return columns.thing.stream().map(name -> "l." + name).collect(Collectors.joining(", "));
    }

    private static Comparator<Key> comparing(Columns columns) {
        Comparator<Key> out = (one, other) -> 0;
        for (int i = 0; i < columns.order.size(); i++) {
            int at = i;
            Comparator<Key> next = (one, other) -> compare(one.place.get(at), other.place.get(at));
            out = out.thenComparing(columns.descending(i) ? next.reversed() : next);
        }
        return out;
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    /** How many things there are: the sum over standings, since a thing has one. */
    long count(Columns columns) {
        return IntStream.range(0, lanes.size())
                .boxed()
                .collect(Collectors.groupingBy(lane -> lanes.get(lane).standing))
                .values()
                .stream()
                .mapToLong(alike -> alike.size() == 1 ? count(alike.getFirst()) : different(alike, columns))
                .sum();
    }

    private long count(int lane) {
        return ((Number) bind(em.createNativeQuery("select count(*)" + from(lane)), lane).getSingleResult()).longValue();
    }

    /** Numbers are told apart here, which takes half the time that H2 takes for a union. */
    private long different(List<Integer> some, Columns columns) {
        var seen = new HashSet<Object>();
        for (int lane : some) {
            seen.addAll(bind(em.createNativeQuery("select " + columns.number + from(lane)), lane).getResultList());
        }
        return seen.size();
    }

    private String from(int lane) {
        String standing = lanes.get(lane).standing.isEmpty() ? "" : " and l.standing = :standing";
        String rest = where.stream().map(condition -> " and " + condition).collect(Collectors.joining());
        return " from " + table + " l" + join + " where l.lane = :lane" + standing + rest;
    }

    private Query bind(Query query, int lane) {
        query.setParameter("lane", lanes.get(lane).lane);
        if (!lanes.get(lane).standing.isEmpty()) {
            query.setParameter("standing", lanes.get(lane).standing);
        }
        values.forEach(query::setParameter);
        return query;
    }
}
