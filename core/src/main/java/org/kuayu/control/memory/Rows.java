package org.kuayu.control.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kuayu.journal.MemoryJournal;

/** Values under keys, in the order of the keys, which a failed write of the journal takes back. */
final class Rows<K extends Comparable<? super K>, V> {
    private final MemoryJournal journal;
    private final SortedMap<K, V> rows = new TreeMap<>();

    Rows(MemoryJournal journal) {
        this.journal = journal;
    }

    Optional<V> find(K key) {
        return journal.reading(() -> Optional.ofNullable(rows.get(key)));
    }

    List<V> list() {
        return journal.reading(() -> new ArrayList<>(rows.values()));
    }

    List<K> listKeysAfter(K key, int limit) {
        return journal.reading(() -> rows.tailMap(key).keySet().stream()
                .filter(k -> !k.equals(key))
                .limit(limit)
                .toList());
    }

    List<K> listKeys(int limit) {
        return journal.reading(() -> rows.keySet().stream().limit(limit).toList());
    }

    void put(K key, V value) {
        V before = rows.get(key);
        journal.undoing(() -> {
            if (before == null) {
                rows.remove(key);
            } else {
                rows.put(key, before);
            }
        });
        rows.put(key, value);
    }
}
