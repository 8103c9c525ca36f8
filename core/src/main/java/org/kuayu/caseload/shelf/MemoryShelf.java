package org.kuayu.caseload.shelf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.journal.MemoryJournal;

/** A shelf in memory. Thread-safe; takes part in the transactions of its journal. */
public final class MemoryShelf implements Shelf {
    private record Name(String kind, String id) {}

    private record Placed(long number, ShelfItem item) {}

    private final MemoryJournal journal;
    private final Map<Name, List<Placed>> items = new HashMap<>();
    private long last;

    /** An empty shelf that is written under this journal. */
    public MemoryShelf(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public boolean put(ShelfItem item) {
        var name = new Name(item.kind(), item.id());
        int before = items.getOrDefault(name, List.of()).size();
        journal.undoing(() -> items.getOrDefault(name, new ArrayList<>()).removeIf(p -> p.item().version() > before));
        if (item.version() != before + 1) {
            return false;
        }
        items.computeIfAbsent(name, n -> new ArrayList<>()).add(new Placed(++last, item));
        return true;
    }

    @Override
    public Optional<ShelfItem> find(String kind, String id) {
        return history(kind, id).stream().findFirst();
    }

    @Override
    public List<ShelfItem> list(String kind, int offset, int limit) {
        return journal.reading(() -> items.values().stream()
                .filter(versions -> !versions.isEmpty())
                .map(List::getLast)
                .filter(placed -> placed.item().kind().equals(kind))
                .sorted(Comparator.comparingLong(Placed::number).reversed())
                .skip(offset)
                .limit(limit)
                .map(Placed::item)
                .toList());
    }

    @Override
    public List<ShelfItem> history(String kind, String id) {
        return journal.reading(() -> items.getOrDefault(new Name(kind, id), List.of()).reversed().stream()
                .map(Placed::item)
                .toList());
    }
}
