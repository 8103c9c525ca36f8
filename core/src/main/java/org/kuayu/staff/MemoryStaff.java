package org.kuayu.staff;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kuayu.journal.MemoryJournal;

/** Officers in memory. Thread-safe; takes part in the transactions of its journal. */
public final class MemoryStaff implements StaffStore {
    private final MemoryJournal journal;
    private final SortedMap<String, Officer> officers = new TreeMap<>();

    /** An empty store that is written under this journal. */
    public MemoryStaff(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<Officer> find(String login) {
        return journal.reading(() -> Optional.ofNullable(officers.get(login)));
    }

    @Override
    public List<Officer> list() {
        return journal.reading(() -> List.copyOf(officers.values()));
    }

    @Override
    public void put(Officer officer) {
        Officer before = officers.get(officer.login());
        journal.undoing(() -> {
            if (before == null) {
                officers.remove(officer.login());
            } else {
                officers.put(before.login(), before);
            }
        });
        officers.put(officer.login(), officer);
    }
}
