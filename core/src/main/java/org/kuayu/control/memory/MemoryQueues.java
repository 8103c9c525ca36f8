package org.kuayu.control.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.control.QueueStore;
import org.kuayu.control.StandingFilter;
import org.kuayu.control.StandingRow;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.journal.MemoryJournal;
import org.kuayu.property.UnitNumber;

/** Queues in memory. Thread-safe. */
final class MemoryQueues implements QueueStore {
    private static final Comparator<StandingRow> ORDER = Comparator.comparing(
                    (StandingRow r) -> r.lastDay().orElse(LocalDate.MAX))
            .thenComparing(r -> r.unit().value())
            .thenComparing(StandingRow::intake)
            .thenComparing(StandingRow::scope);

    private record Kept(String registry, UnitNumber unit, QueueEvent event) {}

    private record Derived(List<StandingRow> rows, Optional<LocalDate> nextEnd) {}

    private final Rows<String, Long> counters;
    private final Rows<String, Kept> numbers;
    private final Rows<String, List<QueueEvent>> events;
    private final Rows<String, Derived> derived;

    MemoryQueues(MemoryJournal journal) {
        counters = new Rows<>(journal);
        numbers = new Rows<>(journal);
        events = new Rows<>(journal);
        derived = new Rows<>(journal);
    }

    @Override
    public long nextIntake(String registry) {
        long next = counters.find(registry).orElse(0L) + 1;
        counters.put(registry, next);
        return next;
    }

    @Override
    public void append(String registry, UnitNumber unit, QueueEvent event) {
        String key = registry + "#" + event.intake();
        var kept = new Kept(registry, unit, event);
        Optional<Kept> earlier = numbers.find(key);
        if (earlier.filter(e -> !e.equals(kept)).isPresent()) {
            throw new IllegalStateException("another event has the intake number " + key);
        }
        if (earlier.isEmpty()) {
            numbers.put(key, kept);
            counters.put(registry, Math.max(event.intake(), counters.find(registry).orElse(0L)));
            var more = new ArrayList<>(list(unit));
            more.add(event);
            more.sort(Comparator.comparing(QueueEvent::intake));
            events.put(unit.value(), List.copyOf(more));
        }
    }

    @Override
    public List<QueueEvent> list(UnitNumber unit) {
        return events.find(unit.value()).orElse(List.of());
    }

    @Override
    public void putStanding(UnitNumber unit, List<StandingRow> rows, Optional<LocalDate> nextEnd) {
        derived.put(unit.value(), new Derived(List.copyOf(rows), nextEnd));
    }

    @Override
    public List<StandingRow> listStanding(StandingFilter filter, int offset, int limit) {
        return matching(filter).sorted(ORDER).skip(offset).limit(limit).toList();
    }

    @Override
    public long countStanding(StandingFilter filter) {
        return matching(filter).count();
    }

    @Override
    public List<UnitNumber> listEndedBefore(LocalDate day, int limit) {
        return derived.list().stream()
                .filter(d -> d.nextEnd.filter(end -> end.isBefore(day)).isPresent() && !d.rows.isEmpty())
                .sorted(Comparator.comparing((Derived d) -> d.nextEnd.get())
                        .thenComparing(d -> d.rows.getFirst().unit().value()))
                .map(d -> d.rows.getFirst().unit())
                .limit(limit)
                .toList();
    }

    @Override
    public List<UnitNumber> listUnitsAfter(Optional<UnitNumber> after, int limit) {
        return after.map(unit -> events.listKeysAfter(unit.value(), limit))
                .orElseGet(() -> events.listKeys(limit))
                .stream()
                .map(UnitNumber::of)
                .toList();
    }

    private Stream<StandingRow> matching(StandingFilter f) {
        return derived.list().stream()
                .flatMap(d -> d.rows.stream())
                .filter(r -> f.courts().isEmpty() || f.courts().contains(r.controller()))
                .filter(r -> f.registry().isEmpty() || f.registry().equals(r.registry()))
                .filter(r -> f.states().isEmpty() || f.states().contains(r.state()))
                .filter(r -> f.from().isEmpty()
                        || r.lastDay().filter(d -> !d.isBefore(f.from().get())).isPresent())
                .filter(r -> f.until().isEmpty()
                        || r.lastDay().filter(d -> !d.isAfter(f.until().get())).isPresent())
                .filter(r -> f.text().isEmpty()
                        || Stream.of(r.unit().value(), r.caseNumber(), r.notice(), r.debtor())
                                .anyMatch(t -> t.contains(f.text())));
    }
}
