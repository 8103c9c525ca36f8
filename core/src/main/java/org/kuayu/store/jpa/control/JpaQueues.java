package org.kuayu.store.jpa.control;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.kuayu.control.QueueStore;
import org.kuayu.control.StandingFilter;
import org.kuayu.control.StandingRow;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.property.UnitNumber;
import org.kuayu.store.jpa.control.QueueRow.EndRow;
import org.kuayu.store.jpa.control.QueueRow.EventId;
import org.kuayu.store.jpa.control.QueueRow.EventRow;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;

/** Queues in the database: events are added and never changed, what is derived from them is replaced. */
final class JpaQueues implements QueueStore {
    private static final String INTAKE = "intake:";
    private static final String UNITS = "queue-unit";
    private static final String EVENTS = "queue-event";
    private static final String HAS_EVENTS =
            "exists (select e.number from EventRow e where e.number >= u.number * :width"
                    + " and e.number < (u.number + 1) * :width)";
    private static final long WIDTH = 1L << QueueRow.EVENT_BITS;

    private final JpaJournal journal;

    JpaQueues(JpaJournal journal) {
        this.journal = journal;
    }

    @Override
    public long nextIntake(String registry) {
        return Counters.next(journal.unit(), INTAKE + Plain.keep(registry));
    }

    @Override
    public void append(String registry, UnitNumber unit, QueueEvent event) {
        UnitOfWork work = journal.unit();
        String code = Plain.keep(registry);
        QueueRow row = row(work, unit);
        EventRow earlier = work.em().find(EventRow.class, new EventId(code, event.intake()));
        if (earlier == null) {
            add(work, row, code, event);
        } else if (earlier.number >>> QueueRow.EVENT_BITS != row.number
                || !EventMapper.event(earlier.intake, earlier.event).equals(event)) {
            throw new IllegalStateException("another event has the intake number " + event.intake() + " in " + registry);
        }
    }

    private static void add(UnitOfWork work, QueueRow unit, String registry, QueueEvent event) {
        long serial = Counters.next(work, EVENTS);
        if (serial >= WIDTH) {
            throw new IllegalStateException("no further event can be numbered: " + serial);
        }
        var row = new EventRow();
        row.registry = registry;
        row.intake = event.intake();
        row.number = unit.number << QueueRow.EVENT_BITS | serial;
        row.event = EventMapper.pack(event);
        row.unit = work.number();
        work.em().persist(row);
        Counters.pass(work, INTAKE + registry, event.intake());
    }

    /** The row of the property unit, made where there is none. */
    private static QueueRow row(UnitOfWork work, UnitNumber unit) {
        QueueRow row = work.em().find(QueueRow.class, unit.value());
        if (row == null) {
            row = new QueueRow();
            row.unitNumber = unit.value();
            row.number = Counters.next(work, UNITS);
            row.unit = work.number();
            work.em().persist(row);
        }
        return row;
    }

    @Override
    public List<QueueEvent> list(UnitNumber unit) {
        return journal.query(em -> {
            QueueRow row = em.find(QueueRow.class, unit.value());
            return row == null ? List.of() : events(em, row.number, row.number).values().stream()
                    .findFirst()
                    .orElse(List.of());
        });
    }

    /** The events of the units with these numbers, inclusive, each unit's by intake number. */
    private static Map<Long, List<QueueEvent>> events(EntityManager em, long first, long last) {
        var out = new LinkedHashMap<Long, List<QueueEvent>>();
        em.createQuery(
                        "select e.number, e.intake, e.event from EventRow e where e.number >= :first and e.number < :end"
                                + " order by e.number",
                        Object[].class)
                .setParameter("first", first * WIDTH)
                .setParameter("end", (last + 1) * WIDTH)
                .getResultList()
                .forEach(e -> out.computeIfAbsent((Long) e[0] >>> QueueRow.EVENT_BITS, n -> new ArrayList<>())
                        .add(EventMapper.event((Long) e[1], (byte[]) e[2])));
        out.values().forEach(events -> events.sort(Comparator.comparing(QueueEvent::intake)));
        return out;
    }

    @Override
    public SequencedMap<UnitNumber, List<QueueEvent>> listEventsAfter(Optional<UnitNumber> after, int units) {
        return journal.query(em -> {
            long last = after.map(unit -> number(em, unit)).orElse(0L);
            var out = new LinkedHashMap<UnitNumber, List<QueueEvent>>();
            boolean more = true;
            while (more && out.isEmpty()) {
                List<Object[]> rows = unitsBehind(em, last, units);
                more = rows.size() == units;
                if (!rows.isEmpty()) {
                    var events = events(em, (Long) rows.getFirst()[0], (Long) rows.getLast()[0]);
                    rows.forEach(row -> Optional.ofNullable(events.get((Long) row[0]))
                            .ifPresent(own -> out.put(UnitNumber.of((String) row[1]), own)));
                    last = (Long) rows.getLast()[0];
                }
            }
            return out;
        });
    }

    private static long number(EntityManager em, UnitNumber unit) {
        return Optional.ofNullable(em.find(QueueRow.class, unit.value()))
                .orElseThrow(() -> new IllegalArgumentException("no queue: " + unit))
                .number;
    }

    private static List<Object[]> unitsBehind(EntityManager em, long number, int limit) {
        return em.createQuery(
                        "select u.number, u.unitNumber from QueueRow u where u.number > :number order by u.number",
                        Object[].class)
                .setParameter("number", number)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void putStanding(UnitNumber unit, List<StandingRow> rows, Optional<LocalDate> nextEnd) {
        UnitOfWork work = journal.unit();
        QueueRow row = row(work, unit);
        if (rows.size() >= 1 << QueueRow.STANDING_BITS) {
            throw new IllegalArgumentException(rows.size() + " rows of one unit");
        }
        long number = row.number << QueueRow.STANDING_BITS;
        for (StandingRow standing : rows) {
            putStanding(work, number++, standing);
        }
        removeFrom(work, number);
        putEnd(work, row, nextEnd);
    }

    /** Removes what is left of the rows that there were before. */
    private static void removeFrom(UnitOfWork work, long first) {
        long number = first;
        StandingLine left = work.em().find(StandingLine.class, number);
        while (left != null) {
            work.em().remove(left);
            left = work.em().find(StandingLine.class, ++number);
        }
        if (number > first) {
            work.em().flush();
        }
    }

    private static void putStanding(UnitOfWork work, long number, StandingRow standing) {
        StandingLine line = work.em().find(StandingLine.class, number);
        boolean added = line == null;
        if (!added && line.row().equals(standing)) {
            return;
        }
        if (added) {
            line = new StandingLine();
            line.number = number;
        }
        line.fill(standing);
        line.unit = work.number();
        if (added) {
            work.em().persist(line);
        }
    }

    private static void putEnd(UnitOfWork work, QueueRow unit, Optional<LocalDate> nextEnd) {
        EndRow row = work.em().find(EndRow.class, unit.number);
        if (row != null && nextEnd.isEmpty()) {
            work.em().remove(row);
            work.em().flush();
        }
        if (nextEnd.isEmpty() || row != null && row.nextEnd == nextEnd.get().toEpochDay()) {
            return;
        }
        boolean added = row == null;
        if (added) {
            row = new EndRow();
            row.number = unit.number;
            row.unitNumber = unit.unitNumber;
        }
        row.nextEnd = nextEnd.get().toEpochDay();
        row.unit = work.number();
        if (added) {
            work.em().persist(row);
        }
    }

    @Override
    public List<StandingRow> listStanding(StandingFilter filter, int offset, int limit) {
        return journal.query(em -> new StandingQuery(em, filter).list(offset, limit));
    }

    @Override
    public long countStanding(StandingFilter filter) {
        return journal.query(em -> new StandingQuery(em, filter).count());
    }

    @Override
    public List<UnitNumber> listEndedBefore(LocalDate day, int limit) {
        return numbers(journal.query(em -> em.createQuery(
                        "select e.unitNumber from EndRow e where e.nextEnd < :day order by e.nextEnd, e.unitNumber",
                        String.class)
                .setParameter("day", day.toEpochDay())
                .setMaxResults(limit)
                .getResultList()));
    }

    @Override
    public List<UnitNumber> listUnitsAfter(Optional<UnitNumber> after, int limit) {
        return numbers(journal.query(em -> em.createQuery(
                        "select u.unitNumber from QueueRow u where u.unitNumber > :after and " + HAS_EVENTS
                                + " order by u.unitNumber",
                        String.class)
                .setParameter("after", after.map(UnitNumber::value).orElse(""))
                .setParameter("width", WIDTH)
                .setMaxResults(limit)
                .getResultList()));
    }

    private static List<UnitNumber> numbers(List<String> values) {
        return values.stream().map(UnitNumber::of).toList();
    }
}
