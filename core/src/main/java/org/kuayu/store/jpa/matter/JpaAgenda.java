package org.kuayu.store.jpa.matter;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.agenda.AgendaFilter;
import org.kuayu.agenda.AgendaStore;
import org.kuayu.agenda.Appointment;
import org.kuayu.agenda.Unavailable;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;
import org.kuayu.store.jpa.matter.AppointmentRow.SeatRow;
import org.kuayu.store.jpa.matter.AppointmentRow.UnavailableRow;

/** Appointments and unavailable times in the database. Each version of an appointment is added; the last one counts. */
final class JpaAgenda implements AgendaStore {
    private static final Comparator<Appointment> EARLIEST =
            Comparator.comparing(Appointment::from).thenComparing(Appointment::id);
    private static final int PIECE = 500;
    private static final String LAST = " and not exists (select b.number from AppointmentRow b where b.id = a.id"
            + " and b.version > a.version)";

    private final JpaJournal journal;
    private final Series series;

    JpaAgenda(JpaJournal journal) {
        this.journal = journal;
        series = new Series(journal, "agenda");
    }

    @Override
    public long next(String name) {
        return series.next(name);
    }

    @Override
    public Optional<Appointment> find(String id) {
        return journal.query(em -> last(em, id)).map(AppointmentRow::appointment);
    }

    private static Optional<AppointmentRow> last(EntityManager em, String id) {
        return em
                .createQuery("select a from AppointmentRow a where a.id = :id order by a.version desc", AppointmentRow.class)
                .setParameter("id", Plain.keep(id))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Appointment> list(AgendaFilter filter) {
        List<String> lanes = Stream.of(
                        filter.logins().stream().map(SeatRow::ofPerson),
                        filter.teams().stream().map(SeatRow::ofTeam),
                        filter.spots().stream().map(SeatRow::ofSpot))
                .flatMap(some -> some)
                .toList();
        return journal.query(em -> appointments(
                        em, lanes.stream().flatMap(lane -> numbers(em, lane, filter).stream()).distinct().toList()))
                .stream()
                .filter(filter::shows)
                .sorted(EARLIEST)
                .toList();
    }

    /** The versions of one lane with an instant in common with the time. */
    private static List<Long> numbers(EntityManager em, String lane, AgendaFilter filter) {
        return em
                .createQuery(
                        "select s.appointment from AppointmentLaneRow s where s.lane = :lane and s.ends > :from"
                                + " and s.begins < :until",
                        Long.class)
                .setParameter("lane", lane)
                .setParameter("from", LaneRow.nanos(filter.from()))
                .setParameter("until", LaneRow.nanos(filter.until()))
                .getResultList();
    }

    private static List<Appointment> appointments(EntityManager em, List<Long> numbers) {
        var out = new ArrayList<Appointment>();
        for (int from = 0; from < numbers.size(); from += PIECE) {
            em.createQuery("select a from AppointmentRow a where a.number in :numbers" + LAST, AppointmentRow.class)
                    .setParameter("numbers", numbers.subList(from, Math.min(numbers.size(), from + PIECE)))
                    .getResultStream()
                    .map(AppointmentRow::appointment)
                    .forEach(out::add);
        }
        return out;
    }

    @Override
    public List<Appointment> listOf(String matter) {
        return journal
                .query(em -> em.createQuery(
                                "select a from AppointmentRow a where a.matter = :matter" + LAST, AppointmentRow.class)
                        .setParameter("matter", Plain.keep(matter))
                        .getResultList())
                .stream()
                .map(AppointmentRow::appointment)
                .sorted(EARLIEST)
                .toList();
    }

    @Override
    public void put(Appointment appointment) {
        UnitOfWork work = journal.unit();
        work.settle();
        int version = last(work.em(), appointment.id()).map(row -> row.version).orElse(0);
        if (appointment.version() != version + 1) {
            throw new IllegalStateException(appointment.id() + " has version " + version);
        }
        var row = AppointmentRow.of(appointment, work.next());
        work.em().persist(row);
        for (String lane : AppointmentRow.lanes(appointment)) {
            var seat = new SeatRow();
            seat.number = work.next();
            seat.lane = lane;
            seat.begins = LaneRow.nanos(appointment.from());
            seat.ends = LaneRow.nanos(appointment.until());
            seat.appointment = row.number;
            work.em().persist(seat);
        }
    }

    @Override
    public Optional<Unavailable> findUnavailable(String id) {
        return journal.query(em -> Optional.ofNullable(em.find(UnavailableRow.class, Plain.keep(id))))
                .map(UnavailableRow::time);
    }

    @Override
    public List<Unavailable> listUnavailable(Set<String> logins, Instant from, Instant until) {
        return journal.query(em -> logins.stream()
                .flatMap(login -> em.createQuery(
                                "select u from UnavailableRow u where u.login = :login and u.ends > :from"
                                        + " and u.begins < :until",
                                UnavailableRow.class)
                        .setParameter("login", Plain.keep(login))
                        .setParameter("from", LaneRow.nanos(from))
                        .setParameter("until", LaneRow.nanos(until))
                        .getResultStream())
                .map(UnavailableRow::time)
                .sorted(Comparator.comparing(Unavailable::from).thenComparing(Unavailable::id))
                .toList());
    }

    @Override
    public void put(Unavailable time) {
        UnitOfWork work = journal.unit();
        String key = Plain.keep(time.id());
        UnavailableRow row = work.em().find(UnavailableRow.class, key);
        boolean added = row == null;
        if (added) {
            row = new UnavailableRow();
            row.id = key;
        }
        row.fill(time);
        row.unit = work.number();
        if (added) {
            work.em().persist(row);
        }
    }

    @Override
    public void dropUnavailable(String id) {
        UnitOfWork work = journal.unit();
        UnavailableRow row = work.em().find(UnavailableRow.class, Plain.keep(id));
        if (row != null) {
            work.em().remove(row);
            work.em().flush();
        }
    }
}
