package org.kuayu.agenda;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kuayu.journal.MemoryJournal;

/** An agenda in memory. Thread-safe; takes part in the transactions of its journal. */
public final class MemoryAgenda implements AgendaStore {
    private static final Comparator<Appointment> EARLIEST =
            Comparator.comparing(Appointment::from).thenComparing(Appointment::id);

    private final MemoryJournal journal;
    private final Map<String, Appointment> appointments = new TreeMap<>();
    private final Map<String, Unavailable> times = new TreeMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

    /** An empty agenda that is written under this journal. */
    public MemoryAgenda(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public long next(String series) {
        journal.undoing(() -> {});
        return numbers.merge(series, 1L, Long::sum);
    }

    @Override
    public Optional<Appointment> find(String id) {
        return journal.reading(() -> Optional.ofNullable(appointments.get(id)));
    }

    @Override
    public List<Appointment> list(AgendaFilter filter) {
        return matching(filter::shows);
    }

    @Override
    public List<Appointment> listOf(String matter) {
        return matching(one -> one.matter().equals(matter));
    }

    private List<Appointment> matching(Predicate<Appointment> wanted) {
        return journal.reading(
                () -> appointments.values().stream().filter(wanted).sorted(EARLIEST).toList());
    }

    @Override
    public void put(Appointment appointment) {
        int last = find(appointment.id()).map(Appointment::version).orElse(0);
        if (appointment.version() != last + 1) {
            throw new IllegalStateException(appointment.id() + " has version " + last);
        }
        put(appointments, appointment.id(), appointment);
    }

    @Override
    public Optional<Unavailable> findUnavailable(String id) {
        return journal.reading(() -> Optional.ofNullable(times.get(id)));
    }

    @Override
    public List<Unavailable> listUnavailable(Set<String> logins, Instant from, Instant until) {
        return journal.reading(() -> times.values().stream()
                .filter(time -> logins.contains(time.login()) && time.overlaps(from, until))
                .sorted(Comparator.comparing(Unavailable::from).thenComparing(Unavailable::id))
                .toList());
    }

    @Override
    public void put(Unavailable time) {
        put(times, time.id(), time);
    }

    @Override
    public void dropUnavailable(String id) {
        Optional<Unavailable> before = Optional.ofNullable(times.get(id));
        journal.undoing(() -> before.ifPresent(old -> times.put(id, old)));
        times.remove(id);
    }

    private <T> void put(Map<String, T> rows, String key, T row) {
        Optional<T> before = Optional.ofNullable(rows.get(key));
        journal.undoing(() -> before.ifPresentOrElse(old -> rows.put(key, old), () -> rows.remove(key)));
        rows.put(key, row);
    }
}
