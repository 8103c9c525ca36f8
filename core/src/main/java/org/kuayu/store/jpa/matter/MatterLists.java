package org.kuayu.store.jpa.matter;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.DueFilter;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.MatterKind;
import org.kuayu.store.jpa.internal.Like;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.matter.LaneQuery.Columns;
import org.kuayu.store.jpa.matter.LaneQuery.Lane;

/** The lists over all matters, and over all clocks that run, as one entity manager sees them. */
final class MatterLists {
    private static final int PIECE = 500;
    private static final String MATTERS = "matter_lane";
    private static final String CLOCKS = "matter_due";
    private static final Columns OF_CLOCK = new Columns(
            List.of("due", "id", "event", "rule", "clock"),
            List.of("matter", "clock"),
            "l.matter * " + MatterRow.first(1) + " + l.clock");
    private static final String TEXT = "(m.id like :text escape '!' or m.case_number like :text escape '!'"
            + " or m.title like :text escape '!')";

    /** The lanes of a matter are found by its number; the substring keeps H2 from walking those of the places. */
    private static final String TAKES_PART = "exists (select 1 from matter_lane q where q.number >= l.matter * "
            + MatterRow.first(1) + " and q.number < (l.matter + 1) * " + MatterRow.first(1)
            + " and substring(q.lane, 1) in (:places))";

    private final EntityManager em;

    MatterLists(EntityManager em) {
        this.em = em;
    }

    List<Matter> list(MatterFilter filter, int offset, int limit) {
        if (filter.places().isEmpty()) {
            return List.of();
        }
        return covers(query(filter).list(columns(filter.order()), offset, limit));
    }

    long count(MatterFilter filter) {
        return filter.places().isEmpty() ? 0 : query(filter).count(columns(filter.order()));
    }

    private static Columns columns(MatterFilter.Order order) {
        String first = switch (order) {
            case DAYS_WAITING -> "waiting";
            case DUE -> "due";
            case NEWEST -> "-opened";
        };
        return new Columns(List.of(first, "id"), List.of("matter"), "l.matter");
    }

    private LaneQuery query(MatterFilter filter) {
        var query = new LaneQuery(em, MATTERS, lanes(filter.places(), filter.assignee())
                .flatMap(lane -> standings(filter).map(standing -> new Lane(lane, standing.name())))
                .toList());
        addCommon(query, filter.places(), filter.assignee(), filter.team());
        addKinds(query, filter.kinds());
        if (filter.unassigned()) {
            query.add("l.assignee is null");
        }
        if (!filter.states().isEmpty()) {
            query.add("l.state in (:states)", "states", filter.states().stream().map(Plain::keep).toList());
        }
        if (filter.forgotten()) {
            query.add("l.forgotten = true");
        }
        if (!filter.text().isEmpty()) {
            query.join("matter m on m.number = l.matter");
            query.add(TEXT, "text", Like.containing(filter.text()));
        }
        return query;
    }

    /** Only an open matter can be a forgotten one. */
    private static Stream<Matter.Standing> standings(MatterFilter filter) {
        return Stream.of(Matter.Standing.values())
                .filter(standing -> filter.standings().isEmpty() || filter.standings().contains(standing))
                .filter(standing -> !filter.forgotten() || standing == Matter.Standing.OPEN);
    }

    /** The lane of the person where one is asked for, which is the shortest; else those of the places. */
    private static Stream<String> lanes(List<String> places, Optional<String> assignee) {
        return assignee.map(login -> Stream.of(LaneRow.ofPerson(login)))
                .orElseGet(() -> places.stream().distinct().map(LaneRow::ofPlace));
    }

    private static void addCommon(
            LaneQuery query, List<String> places, Optional<String> assignee, Optional<String> team) {
        if (assignee.isPresent()) {
            query.add(TAKES_PART, "places", places.stream().map(LaneRow::ofPlace).toList());
        }
        team.ifPresent(place -> query.add("l.team = :team", "team", Plain.keep(place)));
    }

    private static void addKinds(LaneQuery query, Set<MatterKind> kinds) {
        if (!kinds.isEmpty()) {
            query.add("l.kind in (:kinds)", "kinds", kinds.stream().map(MatterKind::name).toList());
        }
    }

    private List<Matter> covers(List<List<Object>> things) {
        var found = new HashMap<Object, Matter>();
        bytes("cover", things).forEach((number, bytes) -> found.put(number, CoverMapper.cover(bytes)));
        return things.stream().map(thing -> found.get(thing.getFirst())).toList();
    }

    /** The bytes in this column of the matters. */
    private Map<Long, byte[]> bytes(String column, List<List<Object>> things) {
        List<Long> numbers = things.stream().map(thing -> (Long) thing.getFirst()).distinct().toList();
        var out = new HashMap<Long, byte[]>();
        for (int from = 0; from < numbers.size(); from += PIECE) {
            em.createQuery(
                            "select m.number, m." + column + " from MatterRow m where m.number in :numbers", Object[].class)
                    .setParameter("numbers", numbers.subList(from, Math.min(numbers.size(), from + PIECE)))
                    .getResultList()
                    .forEach(row -> out.put((Long) row[0], (byte[]) row[1]));
        }
        return out;
    }

    List<Deadline> listDue(DueFilter filter, int offset, int limit) {
        if (filter.places().isEmpty()) {
            return List.of();
        }
        var things = query(filter).list(OF_CLOCK, offset, limit);
        var clocks = new HashMap<Object, List<Deadline>>();
        bytes("clocks", things)
                .forEach((number, bytes) -> clocks.put(number, ClockMapper.beside(bytes).clocks()));
        return things.stream()
                .map(thing -> clocks.get(thing.getFirst()).get((Integer) thing.get(1)))
                .toList();
    }

    long countDue(DueFilter filter) {
        return filter.places().isEmpty() ? 0 : query(filter).count(OF_CLOCK);
    }

    private LaneQuery query(DueFilter filter) {
        var query = new LaneQuery(em, CLOCKS, lanes(filter.places(), filter.assignee())
                .map(lane -> new Lane(lane, ""))
                .toList());
        addCommon(query, filter.places(), filter.assignee(), filter.team());
        addKinds(query, filter.kinds());
        filter.from().ifPresent(from -> query.add("l.due >= :from", "from", LaneRow.nanos(from)));
        filter.until().ifPresent(until -> query.add("l.due < :until", "until", LaneRow.nanos(until)));
        return query;
    }

    List<String> listPassed(Instant since, Instant before, int limit) {
        return em
                .createQuery(
                        "select distinct d.id from DueRow d where d.lane = :all and d.due >= :since and d.due < :before"
                                + " order by d.id",
                        String.class)
                .setParameter("all", LaneRow.ALL)
                .setParameter("since", LaneRow.nanos(since))
                .setParameter("before", LaneRow.nanos(before))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(Plain::read)
                .toList();
    }

    /** Numbers of matters with how many rows they have for these hashes, most first, then by id. */
    List<Long> listSharing(Collection<Long> hashes, int limit) {
        return em
                .createQuery(
                        "select k.matter, count(k.number), m.id from MatterKeyRow k join MatterRow m on m.number = k.matter"
                                + " where k.keyHash in :hashes group by k.matter, m.id order by count(k.number) desc, m.id",
                        Object[].class)
                .setParameter("hashes", hashes)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> (Long) row[0])
                .toList();
    }
}
