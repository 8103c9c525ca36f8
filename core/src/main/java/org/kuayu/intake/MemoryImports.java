package org.kuayu.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.journal.MemoryJournal;

/** Imports in memory. Thread-safe; takes part in the transactions of its journal. */
public final class MemoryImports implements ImportStore {
    private static final Comparator<ImportRun> NEWEST = Comparator.comparing(ImportRun::started)
            .thenComparing(ImportRun::id)
            .reversed();

    private final MemoryJournal journal;
    private final Map<String, ImportRun> runs = new HashMap<>();
    private final Map<String, List<ImportFinding>> findings = new HashMap<>();
    private final Map<String, Map<String, String>> mappings = new HashMap<>();

    /** An empty store that is written under this journal. */
    public MemoryImports(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<ImportRun> find(String id) {
        return journal.reading(() -> Optional.ofNullable(runs.get(id)));
    }

    @Override
    public List<ImportRun> list(int limit) {
        return journal.reading(
                () -> runs.values().stream().sorted(NEWEST).limit(limit).toList());
    }

    @Override
    public void put(ImportRun run) {
        change(runs, run.id(), run);
    }

    @Override
    public void add(String importId, List<ImportFinding> found) {
        var all = new ArrayList<>(findings.getOrDefault(importId, List.of()));
        all.addAll(found);
        all.sort(Comparator.comparingLong(ImportFinding::row));
        change(findings, importId, all);
    }

    @Override
    public List<ImportFinding> listFindings(String importId, long afterRow, int limit) {
        return journal.reading(() -> {
            var later = findings.getOrDefault(importId, List.of()).stream()
                    .filter(f -> f.row() > afterRow)
                    .toList();
            int end = Math.min(Math.max(0, limit), later.size());
            while (end > 0
                    && end < later.size()
                    && later.get(end).row() == later.get(end - 1).row()) {
                end++;
            }
            return later.subList(0, end);
        });
    }

    @Override
    public Optional<Map<String, String>> findMapping(String source) {
        return journal.reading(() -> Optional.ofNullable(mappings.get(source)));
    }

    @Override
    public void putMapping(String source, Map<String, String> mapping) {
        change(mappings, source, Map.copyOf(mapping));
    }

    private <V> void change(Map<String, V> map, String key, V next) {
        V before = map.get(key);
        journal.undoing(() -> {
            if (before == null) {
                map.remove(key);
            } else {
                map.put(key, before);
            }
        });
        map.put(key, next);
    }
}
