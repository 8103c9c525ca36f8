package org.kuayu.store.jpa.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.control.RequestFilter;
import org.kuayu.court.CourtCode;
import org.kuayu.store.jpa.internal.Like;
import org.kuayu.store.jpa.internal.Plain;

/**
 * One question for requests. Those of a few courts are asked for lane by lane, each of which an index has in the order of the
 * list: of the court's own cases, those that another court drafted on its behalf, those that it drafted itself.
 */
final class RequestQuery {
    private static final int MOST_COURTS = 16;
    private static final int PIECE = 500;
    private static final String COLUMNS = "r.drafted, r.draftedNanos, r.id, r.number";
    private static final String NEWEST = "r.drafted desc, r.draftedNanos desc, r.id desc";
    private static final String LIKE = " like :text escape '!'";

    private final EntityManager em;
    private final List<String> where = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final List<Lane> lanes;

    /** A part of the requests: a condition with its values, and what stands before the order of the list. */
    private record Lane(String where, String order, Map<String, Object> values) {}

    /** The place of a request in the list. */
    private record Key(long seconds, int nanos, String id, long number) {
        private static final Comparator<Key> NEWEST_FIRST = Comparator.comparing(Key::seconds)
                .thenComparing(Key::nanos)
                .thenComparing(Key::id)
                .reversed();
    }

    RequestQuery(EntityManager em, RequestFilter filter) {
        this.em = em;
        if (!filter.registry().isEmpty()) {
            add("r.registry = :registry", "registry", Plain.keep(filter.registry()));
        }
        if (!filter.kinds().isEmpty()) {
            add("r.kind in :kinds", "kinds", filter.kinds().stream().map(Enum::name).toList());
        }
        if (!filter.login().isEmpty()) {
            String steps = "(r.draftedBy = :login or r.approvedBy = :login or r.sentBy = :login)";
            add(steps, "login", Plain.keep(filter.login()));
        }
        addStates(filter);
        addTimes(filter);
        addText(filter.text());
        lanes = lanes(filter);
    }

    private void add(String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }

    private void addStates(RequestFilter filter) {
        if (filter.states().isEmpty()) {
            return;
        }
        where.add(filter.states().stream()
                .map(state -> "r.states like '%" + RequestRow.COMMA + state.name() + RequestRow.COMMA + "%'")
                .collect(Collectors.joining(" or ", "(", ")")));
        if (filter.states().stream().noneMatch(RequestRow.CLOSED::contains)) {
            where.add("r.pending = true");
        }
        if (RequestRow.ASKED.containsAll(filter.states())) {
            where.add("r.asked = true");
        }
    }

    private void addTimes(RequestFilter filter) {
        filter.from().ifPresent(at -> addInstant("not", "drafted", "from", at));
        filter.until().ifPresent(at -> addInstant("", "drafted", "until", at));
        filter.overdueAt().ifPresent(at -> {
            where.add("r.pending = true and r.asked = true");
            addInstant("", "due", "overdue", at);
        });
    }

    /** That the instant in the column is before this one, or that it is not. */
    private void addInstant(String not, String column, String name, Instant at) {
        where.add(not + " (r." + column + " < :" + name + " or r." + column + " = :" + name + " and r." + column
                + "Nanos < :" + name + "Nanos)");
        values.put(name, at.getEpochSecond());
        values.put(name + "Nanos", at.getNano());
    }

    private void addText(String text) {
        if (!text.isEmpty()) {
            add(
                    "(r.caseNumber" + LIKE + " or r.id" + LIKE + " or r.notice" + LIKE + " or r.purpose" + LIKE
                            + " or exists (select i.number from ItemRow i where i.request = r.number and i.unitNumber"
                            + LIKE + "))",
                    "text",
                    Like.containing(text));
        }
    }

    private static List<Lane> lanes(RequestFilter filter) {
        var courts = filter.courts().stream().map(CourtCode::value).toList();
        if (courts.isEmpty()) {
            return List.of(new Lane("", filter.registry().isEmpty() ? "" : "r.registry, ", Map.of()));
        }
        if (courts.size() > MOST_COURTS) {
            String any = "(r.court in :courts or r.entrustedBy in :courts or r.draftedAt in :courts)";
            return List.of(new Lane(any, "", Map.of("courts", courts)));
        }
        return courts.stream().flatMap(court -> lanes(court, courts)).toList();
    }

    private static Stream<Lane> lanes(String court, List<String> courts) {
        Map<String, Object> both = Map.of("court", court, "courts", courts);
        String entrusted = "r.entrustedBy = :court and r.court not in :courts";
        String drafted = "r.draftedAt = :court and r.court not in :courts"
                + " and (r.entrustedBy is null or r.entrustedBy not in :courts)";
        return Stream.of(
                new Lane("r.court = :court", "r.court, ", Map.of("court", court)),
                new Lane(entrusted, "", both),
                new Lane(drafted, "", both));
    }

    List<RequestRow> list(int offset, int limit) {
        boolean one = lanes.size() == 1;
        int end = (int) Math.min(Integer.MAX_VALUE, (long) offset + limit);
        var keys = new ArrayList<Key>();
        for (Lane lane : lanes) {
            query(lane, COLUMNS, " order by " + lane.order + NEWEST, Object[].class)
                    .setFirstResult(one ? offset : 0)
                    .setMaxResults(one ? limit : end)
                    .getResultStream()
                    .map(k -> new Key((Long) k[0], (Integer) k[1], (String) k[2], (Long) k[3]))
                    .forEach(keys::add);
        }
        return rows(one ? keys : keys.stream().sorted(Key.NEWEST_FIRST).skip(offset).limit(limit).toList());
    }

    long count() {
        return lanes.stream()
                .mapToLong(lane -> query(lane, "count(r.number)", "", Long.class).getSingleResult())
                .sum();
    }

    private List<RequestRow> rows(List<Key> keys) {
        var found = new HashMap<Long, RequestRow>();
        for (int from = 0; from < keys.size(); from += PIECE) {
            var piece = keys.subList(from, Math.min(keys.size(), from + PIECE));
            em.createQuery("select r from RequestRow r where r.number in :numbers", RequestRow.class)
                    .setParameter("numbers", piece.stream().map(Key::number).toList())
                    .getResultList()
                    .forEach(row -> found.put(row.number, row));
        }
        return keys.stream().map(key -> found.get(key.number)).toList();
    }

    private <T> TypedQuery<T> query(Lane lane, String what, String order, Class<T> type) {
        String condition = Stream.concat(Stream.of(lane.where), where.stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
        var query = em.createQuery(
                "select " + what + " from RequestRow r" + (condition.isEmpty() ? "" : " where " + condition) + order, type);
        lane.values.forEach(query::setParameter);
        values.forEach(query::setParameter);
        return query;
    }
}
