package org.kuayu.store.jpa.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.control.StandingFilter;
import org.kuayu.control.StandingRow;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.court.CourtCode;
import org.kuayu.property.UnitNumber;
import org.kuayu.store.jpa.internal.Plain;

/**
 * One question for standing rows, asked lane by lane: each court and state, or registry and state, lies in an index in the
 * order of the list, so that a page is read without sorting and a count without the rows. Lanes are merged here.
 */
final class StandingQuery {
    /** How many rows that match everything else are looked at for a text. */
    static final int TEXT_REACH = 20_000;

    private static final int MOST_LANES = 64;
    private static final int PIECE = 500;
    private static final String ORDER = "s.lastDay, s.unitNumber, s.intake, s.number";

    private final EntityManager em;
    private final StandingFilter filter;

    /** A part of the index that has the order of the list: a condition with its values, and the order that names it. */
    private record Lane(String where, String order, Map<String, Object> values) {}

    /** The place of a row in the list. */
    private record Key(long lastDay, String unit, long intake, long number) implements Comparable<Key> {
        private static final Comparator<Key> INNER = Comparator.comparing(Key::lastDay)
                .thenComparing(Key::unit)
                .thenComparing(Key::intake)
                .thenComparing(Key::number);

        @Override
        public int compareTo(Key other) {
            return INNER.compare(this, other);
        }
    }

    StandingQuery(EntityManager em, StandingFilter filter) {
        this.em = em;
        this.filter = filter;
    }

    List<StandingRow> list(int offset, int limit) {
        if (!filter.text().isEmpty()) {
            int end = (int) Math.min(Integer.MAX_VALUE, (long) offset + limit);
            return rows(matching(end).stream().skip(offset).toList());
        }
        return rows(keys(offset, limit));
    }

    long count() {
        if (!filter.text().isEmpty()) {
            return matching(Integer.MAX_VALUE).size();
        }
        return lanes().stream()
                .mapToLong(lane -> query(lane, "count(s.number)", "", Long.class).getSingleResult())
                .sum();
    }

    private List<Key> keys(int offset, int limit) {
        List<Lane> lanes = lanes();
        boolean one = lanes.size() == 1;
        int end = (int) Math.min(Integer.MAX_VALUE, (long) offset + limit);
        var out = new ArrayList<Key>();
        for (Lane lane : lanes) {
            query(lane, ORDER, " order by " + lane.order + ORDER, Object[].class)
                    .setFirstResult(one ? offset : 0)
                    .setMaxResults(one ? limit : end)
                    .getResultStream()
                    .map(k -> new Key((Long) k[0], (String) k[1], (Long) k[2], (Long) k[3]))
                    .forEach(out::add);
        }
        return one ? out : out.stream().sorted().skip(offset).limit(limit).toList();
    }

    /** At most so many rows that contain the text. */
    private List<Key> matching(int limit) {
        List<Key> keys = keys(0, TEXT_REACH);
        var out = new ArrayList<Key>();
        for (int from = 0; from < keys.size() && out.size() < limit; from += PIECE) {
            var piece = keys.subList(from, Math.min(keys.size(), from + PIECE));
            Set<Long> containing = Set.copyOf(containing(piece));
            piece.stream().filter(key -> containing.contains(key.number)).forEach(out::add);
        }
        return out.subList(0, Math.min(limit, out.size()));
    }

    private List<Long> containing(List<Key> piece) {
        return em
                .createQuery(
                        "select s.number, s.unitNumber, s.caseNumber, s.notice, s.debtor from StandingLine s"
                                + " where s.number in :numbers",
                        Object[].class)
                .setParameter("numbers", piece.stream().map(Key::number).toList())
                .getResultStream()
                .filter(row -> Stream.of(row)
                        .skip(1)
                        .anyMatch(text -> Plain.read((String) text).contains(filter.text())))
                .map(row -> (Long) row[0])
                .toList();
    }

    private List<StandingRow> rows(List<Key> keys) {
        var found = new HashMap<Long, StandingRow>();
        for (int from = 0; from < keys.size(); from += PIECE) {
            var piece = keys.subList(from, Math.min(keys.size(), from + PIECE));
            em.createQuery("select s from StandingLine s where s.number in :numbers", StandingLine.class)
                    .setParameter("numbers", piece.stream().map(Key::number).toList())
                    .getResultStream()
                    .forEach(line -> found.put(line.number, line.row()));
        }
        return keys.stream().map(key -> found.get(key.number)).toList();
    }

    private <T> TypedQuery<T> query(Lane lane, String what, String order, Class<T> type) {
        var where = new StringBuilder(lane.where);
        var values = new HashMap<>(lane.values);
        if (!filter.registry().isEmpty() && values.putIfAbsent("registry", Plain.keep(filter.registry())) == null) {
            where.append(" and s.registry = :registry");
        }
        if (!filter.courts().isEmpty() && !values.containsKey("court")) {
            where.append(" and s.controller in :courts");
            values.put("courts", filter.courts().stream().map(CourtCode::value).toList());
        }
        if (filter.from().isPresent() || filter.until().isPresent()) {
            where.append(" and s.lastDay >= :from and s.lastDay <= :until");
            values.put("from", filter.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
            values.put("until", filter.until().map(LocalDate::toEpochDay).orElse(StandingLine.NO_DAY - 1));
        }
        var query = em.createQuery("select " + what + " from StandingLine s where " + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private List<Lane> lanes() {
        var states = (filter.states().isEmpty() ? Arrays.stream(SeizureState.values()) : filter.states().stream())
                .map(SeizureState::name)
                .toList();
        if (UnitNumber.parse(filter.text()).value().filter(u -> u.value().equals(filter.text())).isPresent()) {
            return ofUnit(states);
        }
        if (!filter.courts().isEmpty() && filter.courts().size() * states.size() <= MOST_LANES) {
            return filter.courts().stream()
                    .flatMap(court -> states.stream().map(state -> lane("controller", "court", court.value(), state)))
                    .toList();
        }
        if (!filter.registry().isEmpty()) {
            String registry = Plain.keep(filter.registry());
            return states.stream()
                    .map(state -> lane("registry", "registry", registry, state))
                    .toList();
        }
        return states.stream()
                .map(state -> new Lane("s.state = :state", "s.state, ", Map.of("state", state)))
                .toList();
    }

    private static Lane lane(String column, String name, String value, String state) {
        return new Lane(
                "s." + column + " = :" + name + " and s.state = :state",
                "s." + column + ", s.state, ",
                Map.of(name, value, "state", state));
    }

    /** The rows of one unit, which lie side by side; the substring keeps H2 from walking those of a state instead. */
    private List<Lane> ofUnit(List<String> states) {
        QueueRow unit = em.find(QueueRow.class, filter.text());
        return unit == null
                ? List.of()
                : List.of(new Lane(
                        "s.number >= :first and s.number < :end and substring(s.state, 1) in :states",
                        "",
                        Map.of(
                                "first", unit.number << QueueRow.STANDING_BITS,
                                "end", unit.number + 1 << QueueRow.STANDING_BITS,
                                "states", states)));
    }
}
