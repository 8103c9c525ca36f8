package org.kuayu.casefile;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.kuayu.journal.MemoryJournal;

/** The facts of cases in memory. Thread-safe; takes part in the transactions of its journal. */
public final class MemoryCases implements CaseStore {
    private final MemoryJournal journal;
    private final NavigableMap<CaseId, CaseRecord> cases = new TreeMap<>();

    /** An empty store that is written under this journal. */
    public MemoryCases(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<CaseRecord> find(CaseId id) {
        return journal.reading(() -> Optional.ofNullable(cases.get(id)));
    }

    @Override
    public List<CaseRecord> listByIds(Collection<CaseId> ids) {
        return journal.reading(
                () -> ids.stream().map(cases::get).filter(Objects::nonNull).toList());
    }

    @Override
    public List<CaseRecord> listAfter(Optional<CaseId> after, int limit) {
        return journal.reading(() -> after.map(id -> cases.tailMap(id, false)).orElse(cases).values().stream()
                .limit(limit)
                .toList());
    }

    @Override
    public List<CaseRecord> listCiting(String caseNumber) {
        return journal.reading(() -> cases.values().stream()
                .filter(c -> c.citations().caseNumbers().contains(caseNumber))
                .toList());
    }

    @Override
    public void put(CaseRecord record) {
        change(record.id(), record);
    }

    @Override
    public void remove(CaseId id) {
        change(id, null);
    }

    private void change(CaseId id, CaseRecord next) {
        journal.undoing(restore(id, cases.get(id)));
        restore(id, next).run();
    }

    private Runnable restore(CaseId id, CaseRecord record) {
        return () -> {
            if (record == null) {
                cases.remove(id);
            } else {
                cases.put(id, record);
            }
        };
    }

    @Override
    public long count() {
        return journal.reading(() -> (long) cases.size());
    }
}
