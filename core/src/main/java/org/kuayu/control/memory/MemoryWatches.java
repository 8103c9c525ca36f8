package org.kuayu.control.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.casefile.CaseId;
import org.kuayu.control.Lead;
import org.kuayu.control.Watch;
import org.kuayu.control.WatchStore;
import org.kuayu.journal.MemoryJournal;

/** Watches, leads and assignments in memory. Thread-safe. */
final class MemoryWatches implements WatchStore {
    private static final Comparator<Lead> OPEN_BY_DAY = Comparator.comparing(Lead::due).thenComparing(Lead::id);
    private static final Comparator<Lead> NEWEST =
            Comparator.comparing(Lead::received).thenComparing(Lead::id).reversed();

    private record Numbered<T>(int number, T value) {}

    private final Rows<String, Numbered<Watch>> watches;
    private final Rows<String, Lead> leads;
    private final Rows<CaseId, List<String>> assigned;

    MemoryWatches(MemoryJournal journal) {
        watches = new Rows<>(journal);
        leads = new Rows<>(journal);
        assigned = new Rows<>(journal);
    }

    @Override
    public void put(Watch watch) {
        int number = watches.find(watch.id())
                .map(Numbered::number)
                .orElseGet(() -> watches.list().size());
        watches.put(watch.id(), new Numbered<>(number, watch));
    }

    @Override
    public Optional<Watch> findWatch(String id) {
        return watches.find(id).map(Numbered::value);
    }

    @Override
    public List<Watch> listDue(Instant at, int limit) {
        return watches.list().stream()
                .map(Numbered::value)
                .filter(w -> w.active() && !w.next().isAfter(at))
                .sorted(Comparator.comparing(Watch::next).thenComparing(Watch::id))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Watch> listWatches(Optional<CaseId> forCase) {
        return watches.list().stream()
                .sorted(Comparator.comparing(Numbered::number))
                .map(Numbered::value)
                .filter(w -> forCase.isEmpty() || forCase.get().equals(w.forCase()))
                .toList();
    }

    @Override
    public void put(Lead lead) {
        leads.put(lead.id(), lead);
    }

    @Override
    public List<Lead> listLeads(int limit) {
        Stream<Lead> open = leads.list().stream()
                .filter(l -> l.checked().isEmpty())
                .sorted(OPEN_BY_DAY);
        Stream<Lead> done = leads.list().stream()
                .filter(l -> l.checked().isPresent())
                .sorted(NEWEST);
        return Stream.concat(open, done).limit(limit).toList();
    }

    @Override
    public void putAssigned(CaseId forCase, List<String> logins) {
        assigned.put(forCase, List.copyOf(logins));
    }

    @Override
    public List<String> listAssigned(CaseId forCase) {
        return assigned.find(forCase).orElse(List.of());
    }
}
