package org.kuayu.directory;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kuayu.journal.MemoryJournal;

/** What was changed in the directory, in memory. Thread-safe; takes part in the transactions of its journal. */
public final class MemoryDirectory implements DirectoryStore {
    private final MemoryJournal journal;
    private final SortedMap<String, Place> places = new TreeMap<>();
    private final SortedMap<String, Mediator> mediators = new TreeMap<>();

    /** An empty store that is written under this journal. */
    public MemoryDirectory(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<Place> findPlace(String code) {
        return journal.reading(() -> Optional.ofNullable(places.get(code)));
    }

    @Override
    public List<Place> listPlaces() {
        return journal.reading(() -> List.copyOf(places.values()));
    }

    @Override
    public void put(Place place) {
        put(places, place.code(), place);
    }

    @Override
    public Optional<Mediator> findMediator(String id) {
        return journal.reading(() -> Optional.ofNullable(mediators.get(id)));
    }

    @Override
    public List<Mediator> listMediators() {
        return journal.reading(() -> List.copyOf(mediators.values()));
    }

    @Override
    public void put(Mediator mediator) {
        put(mediators, mediator.id(), mediator);
    }

    private <T> void put(SortedMap<String, T> rows, String key, T row) {
        Optional<T> before = Optional.ofNullable(rows.get(key));
        journal.undoing(() -> before.ifPresentOrElse(old -> rows.put(key, old), () -> rows.remove(key)));
        rows.put(key, row);
    }
}
