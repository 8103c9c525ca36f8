package org.kuayu.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kuayu.casefile.CaseId;
import org.kuayu.journal.MemoryJournal;

/** Documents in memory. Thread-safe; takes part in the transactions of its journal. */
public final class MemoryDocuments implements DocumentStore {
    private final MemoryJournal journal;
    private final Map<String, Kept> documents = new HashMap<>();
    private final Map<CaseId, Map<String, Kept>> byCase = new HashMap<>();
    private long last;

    private record Kept(long place, CaseDocument document, Optional<byte[]> original) {}

    /** An empty store that is written under this journal. */
    public MemoryDocuments(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<CaseDocument> find(String id) {
        return kept(id).map(Kept::document);
    }

    @Override
    public Optional<byte[]> findOriginal(String id) {
        return kept(id).flatMap(Kept::original).map(byte[]::clone);
    }

    private Optional<Kept> kept(String id) {
        return journal.reading(() -> Optional.ofNullable(documents.get(id)));
    }

    @Override
    public List<CaseDocument> listFor(CaseId caseId) {
        return journal.reading(() -> byCase.getOrDefault(caseId, Map.of()).values().stream()
                .sorted(Comparator.comparingLong(Kept::place))
                .map(Kept::document)
                .toList());
    }

    @Override
    public List<CaseDocument> listForAll(Collection<CaseId> caseIds) {
        return journal.reading(() -> new TreeSet<>(caseIds)
                .stream().flatMap(id -> listFor(id).stream()).toList());
    }

    @Override
    public void put(CaseDocument document, byte[] original) {
        Kept before = documents.get(document.id());
        journal.undoing(() -> change(document.id(), before));
        var bytes = original.length == 0 ? Optional.<byte[]>empty() : Optional.of(original.clone());
        change(document.id(), new Kept(before == null ? ++last : before.place(), document, bytes));
    }

    @Override
    public void remove(String id) {
        Kept before = documents.get(id);
        journal.undoing(() -> change(id, before));
        change(id, null);
    }

    private void change(String id, Kept next) {
        Kept gone = documents.remove(id);
        if (gone != null) {
            byCase.get(gone.document().caseId()).remove(id);
        }
        if (next != null) {
            documents.put(id, next);
            byCase.computeIfAbsent(next.document().caseId(), key -> new HashMap<>())
                    .put(id, next);
        }
    }
}
