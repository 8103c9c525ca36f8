package org.kuayu.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.document.CaseDocument;
import org.kuayu.journal.Entry;
import org.kuayu.search.CaseContent;

/** One Lucene index that is open for writing and reading. Writing is not thread-safe. */
final class Live implements AutoCloseable {
    private static final String FORMAT = "1";

    final Directory directory;
    final SearcherManager searchers;
    private final IndexWriter writer;
    private final CaseFields fields = new CaseFields();
    private volatile boolean changed;
    private volatile long shown = System.nanoTime();
    private final Map<String, String> data = new ConcurrentHashMap<>();

    Live(Directory directory, Columns.Cache columns) throws IOException {
        this.directory = directory;
        var config = new IndexWriterConfig();
        config.setRAMBufferSizeMB(96);
        config.setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        var kept = writer.getLiveCommitData();
        if (kept != null) {
            kept.forEach(e -> data.put(e.getKey(), e.getValue()));
        }
        searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
                for (LeafReaderContext leaf : reader.leaves()) {
                    columns.of(leaf);
                }
                return new IndexSearcher(reader);
            }
        });
    }

    /** Whether it was written by this version. */
    boolean readable() {
        return data.isEmpty() || FORMAT.equals(data.get("format"));
    }

    long checkpoint() {
        return Long.parseLong(data.getOrDefault("checkpoint", "0"));
    }

    Optional<String> digest() {
        return Optional.ofNullable(data.get("digest"));
    }

    Optional<Instant> lastUpdate() {
        return Optional.ofNullable(data.get("instant")).map(Instant::parse);
    }

    /** Notes the last entry applied; it becomes durable with the next {@link #keep}. */
    void applied(Entry last) {
        data.put("format", FORMAT);
        data.put("checkpoint", String.valueOf(last.sequence()));
        data.put("digest", last.digest().text());
        data.put("instant", last.instant().toString());
    }

    /** Takes checkpoint and digest from another index. */
    void appliedAs(Live other) {
        data.putAll(other.data);
    }

    /** Replaces what is kept of these cases by the records and documents given; those without a record go. */
    void update(Collection<CaseId> ids, List<CaseRecord> records, Map<CaseId, List<CaseDocument>> documents)
            throws IOException {
        Set<CaseId> gone = new HashSet<>(ids);
        for (CaseRecord record : records) {
            var content = CaseContent.of(record, documents.getOrDefault(record.id(), List.of()));
            writer.updateDocument(term(record.id()), fields.of(content));
            gone.remove(record.id());
        }
        writer.deleteDocuments(gone.stream().map(Live::term).toArray(Term[]::new));
        changed = true;
    }

    /** Adds cases that are not there yet. */
    void add(List<CaseRecord> records, Map<CaseId, List<CaseDocument>> documents) throws IOException {
        for (CaseRecord record : records) {
            writer.addDocument(fields.of(CaseContent.of(record, documents.getOrDefault(record.id(), List.of()))));
        }
    }

    private static Term term(CaseId id) {
        return new Term(CaseFields.ID, id.value());
    }

    void clear() throws IOException {
        changed = true;
        writer.deleteAll();
        data.clear();
    }

    /** Whether something was written that searches do not see yet. */
    boolean changed() {
        return changed;
    }

    /** How long ago, in nanoseconds, searches were last shown what was written. */
    long age() {
        return System.nanoTime() - shown;
    }

    void refresh() throws IOException {
        changed = false;
        shown = System.nanoTime();
        searchers.maybeRefreshBlocking();
    }

    void keep() throws IOException {
        data.putIfAbsent("format", FORMAT);
        writer.setLiveCommitData(new HashMap<>(data).entrySet());
        writer.commit();
        refresh();
    }

    long count() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.count(new MatchAllDocsQuery());
        } finally {
            searchers.release(searcher);
        }
    }

    long bytes() throws IOException {
        long sum = 0;
        for (String file : new ArrayList<>(List.of(directory.listAll()))) {
            try {
                sum += directory.fileLength(file);
            } catch (java.io.FileNotFoundException | java.nio.file.NoSuchFileException e) {
                sum += 0; // merged away meanwhile
            }
        }
        return sum;
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
