package org.kuayu.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.CaseStore;
import org.kuayu.document.CaseDocument;
import org.kuayu.document.DocumentStore;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Journal;
import org.kuayu.search.CaseIndex;
import org.kuayu.search.CaseQuery;
import org.kuayu.search.Hits;
import org.kuayu.search.IndexException;
import org.kuayu.search.IndexStatus;
import org.kuayu.text.Remark;

/**
 * An index on Lucene, in a folder or in memory. Its checkpoint is part of each Lucene commit, so that after a kill it goes on
 * where its data stand; if the journal is another or shorter one than the index has followed (a restored backup), it empties
 * itself and follows from the start. Thread-safe; one process at a time.
 */
public final class LuceneCaseIndex implements CaseIndex {
    private static final int PAGE = 500;

    /** So few changes are shown at once; an index no more entries behind counts as level with the journal. */
    private static final int FEW = 200;

    /** During a large import searches see new cases this often, in nanoseconds: each time costs a small segment. */
    private static final long SHOWN_EVERY = 2_000_000_000L;

    static {
        // A box of full length in all fields of the form asks for more terms than Lucene's default of 1024.
        IndexSearcher.setMaxClauseCount(Math.max(IndexSearcher.getMaxClauseCount(), 16_384));
    }

    private interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private final Optional<Generations> generations;
    private final Journal journal;
    private final CaseStore cases;
    private final DocumentStore documents;
    private final Columns.Cache columns = new Columns.Cache();
    private final Object writing = new Object();
    private final Object building = new Object();
    private final Set<CaseId> touched = new HashSet<>();
    private volatile boolean rebuilding;
    private volatile Live live;

    private LuceneCaseIndex(Optional<Path> folder, Journal journal, CaseStore cases, DocumentStore documents)
            throws IOException {
        this.generations = folder.isPresent() ? Optional.of(new Generations(folder.get())) : Optional.empty();
        this.journal = journal;
        this.cases = cases;
        this.documents = documents;
        this.live = open();
    }

    /**
     * The index in this folder, made when there is none.
     *
     * @throws IndexException if another process has it open, or it cannot be read
     */
    public static LuceneCaseIndex inFolder(Path folder, Journal journal, CaseStore cases, DocumentStore documents) {
        return io(() -> new LuceneCaseIndex(Optional.of(folder), journal, cases, documents));
    }

    /** An index in memory, empty until it has followed the journal. */
    public static LuceneCaseIndex inMemory(Journal journal, CaseStore cases, DocumentStore documents) {
        return io(() -> new LuceneCaseIndex(Optional.empty(), journal, cases, documents));
    }

    private static <T> T io(Work<T> work) {
        try {
            return work.run();
        } catch (LockObtainFailedException e) {
            throw new IndexException("the search index is open in another process", e);
        } catch (IOException e) {
            throw new IndexException("the search index failed", e);
        }
    }

    private Live open() throws IOException {
        if (generations.isEmpty()) {
            return new Live(new ByteBuffersDirectory(), columns);
        }
        Generations folders = generations.get();
        Optional<Path> current = folders.current();
        Path folder = current.isPresent() ? current.get() : folders.next();
        var opened = new Live(FSDirectory.open(folder), columns);
        if (!opened.readable() || !follows(opened)) {
            opened.clear();
        }
        opened.keep();
        folders.use(folder);
        folders.clear(folder);
        return opened;
    }

    /** Whether the journal still holds the entry up to which the index has followed. */
    private boolean follows(Live index) {
        long at = index.checkpoint();
        if (at == 0 || index.digest().isEmpty()) {
            return at == 0;
        }
        List<Entry> there = journal.list(at - 1, 1);
        return !there.isEmpty()
                && there.getFirst().digest().text().equals(index.digest().get());
    }

    @Override
    public Hits search(CaseQuery query, Access access) {
        long behind = journal.lastSequence() - live.checkpoint();
        Hits hits = read(searcher -> new Search(searcher, columns, access).hits(query));
        return behind <= FEW ? hits : hits.noting(new Remark("search.behind", String.valueOf(behind)));
    }

    @Override
    public List<CaseId> listAfter(CaseQuery query, Access access, Optional<CaseId> after, int limit) {
        return read(searcher -> new Search(searcher, columns, access).listAfter(query, after, limit));
    }

    @Override
    public List<CaseId> listAny(CaseQuery query, Access access, int most) {
        return read(searcher -> new Search(searcher, columns, access).listAny(query, most));
    }

    private <T> T read(Reading<T> reading) {
        return io(() -> {
            while (true) {
                Live at = live;
                try {
                    show(at);
                    IndexSearcher searcher = at.searchers.acquire();
                    try {
                        return reading.from(searcher);
                    } finally {
                        at.searchers.release(searcher);
                    }
                } catch (AlreadyClosedException e) {
                    if (at == live) {
                        throw e;
                    }
                }
            }
        });
    }

    /** What was applied becomes visible when somebody looks; a bulk import that nobody watches pays nothing for it. */
    private void show(Live at) throws IOException {
        boolean level = journal.lastSequence() - at.checkpoint() <= FEW;
        if (at.changed() && (level || at.age() > SHOWN_EVERY)) {
            at.refresh();
        }
    }

    @Override
    public long count() {
        return io(() -> {
            show(live);
            return live.count();
        });
    }

    @Override
    public IndexStatus status() {
        Live at = live;
        return io(() -> new IndexStatus(at.count(), at.bytes(), at.checkpoint(), at.lastUpdate(), rebuilding));
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public long checkpoint() {
        synchronized (writing) {
            return live.checkpoint();
        }
    }

    @Override
    public void apply(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var ids = new LinkedHashSet<CaseId>();
        for (Entry entry : entries) {
            if (entry.draft().subject().kind().equals("case")) {
                ids.add(CaseId.of(entry.draft().subject().id()));
            }
        }
        io(() -> {
            synchronized (writing) {
                update(live, ids);
                live.applied(entries.getLast());
                if (rebuilding) {
                    touched.addAll(ids);
                }
                if (!ids.isEmpty() && ids.size() <= FEW) {
                    live.refresh();
                }
                return null;
            }
        });
    }

    private void update(Live index, Collection<CaseId> ids) throws IOException {
        var all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += PAGE) {
            var part = all.subList(from, Math.min(all.size(), from + PAGE));
            index.update(part, cases.listByIds(part), documentsOf(part));
        }
    }

    private Map<CaseId, List<CaseDocument>> documentsOf(Collection<CaseId> ids) {
        return documents.listForAll(ids).stream().collect(Collectors.groupingBy(CaseDocument::caseId));
    }

    @Override
    public void keep() {
        io(() -> {
            synchronized (writing) {
                live.keep();
                return null;
            }
        });
    }

    @Override
    public void rebuild() {
        synchronized (building) {
            io(() -> {
                Path folder = generations.isPresent() ? generations.get().next() : Path.of("");
                synchronized (writing) {
                    touched.clear();
                    rebuilding = true;
                }
                try {
                    swap(build(folder), folder);
                } finally {
                    rebuilding = false;
                }
                return null;
            });
        }
    }

    private Live build(Path folder) throws IOException {
        var fresh = new Live(generations.isPresent() ? FSDirectory.open(folder) : new ByteBuffersDirectory(), columns);
        Optional<CaseId> after = Optional.empty();
        List<CaseRecord> page = cases.listAfter(after, PAGE);
        while (!page.isEmpty()) {
            fresh.add(page, documentsOf(page.stream().map(CaseRecord::id).toList()));
            after = Optional.of(page.getLast().id());
            page = cases.listAfter(after, PAGE);
        }
        return fresh;
    }

    private void swap(Live fresh, Path folder) throws IOException {
        synchronized (writing) {
            update(fresh, touched);
            fresh.appliedAs(live);
            fresh.keep();
            if (generations.isPresent()) {
                generations.get().use(folder);
            }
            Live old = live;
            live = fresh;
            old.close();
            if (generations.isPresent()) {
                generations.get().clear(folder);
            }
        }
    }

    @Override
    public void close() {
        io(() -> {
            synchronized (writing) {
                live.close();
                return null;
            }
        });
    }
}
