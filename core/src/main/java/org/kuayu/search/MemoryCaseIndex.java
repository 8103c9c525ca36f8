package org.kuayu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.CaseStore;
import org.kuayu.document.DocumentStore;
import org.kuayu.journal.Entry;
import org.kuayu.search.syntax.Clause;
import org.kuayu.search.syntax.Lane;
import org.kuayu.text.Remark;

/**
 * An index that keeps everything in memory and looks at each case for each question: for tests and small embeddings.
 * Thread-safe; it starts empty and follows the journal from its first entry.
 */
public final class MemoryCaseIndex implements CaseIndex {
    private final CaseStore cases;
    private final DocumentStore documents;
    private final ConcurrentSkipListMap<CaseId, MemoryCase> entries = new ConcurrentSkipListMap<>();
    private volatile Optional<Entry> last = Optional.empty();

    /** An empty index over these stores. */
    public MemoryCaseIndex(CaseStore cases, DocumentStore documents) {
        this.cases = cases;
        this.documents = documents;
    }

    @Override
    public Hits search(CaseQuery query, Access access) {
        AskedQuery strict = QueryParser.read(query);
        Hits hits = answer(strict, query, access);
        return hits.total() > 0
                ? hits
                : strict.loosened()
                        .map(q -> answer(q, query, access))
                        .filter(h -> h.total() > 0)
                        .orElseGet(() -> empty(strict, hits, query, access));
    }

    private Hits empty(AskedQuery question, Hits hits, CaseQuery query, Access access) {
        var notes = new ArrayList<Remark>(hits.notes());
        var conditions = new ArrayList<>(question.conditions());
        query.chosen().forEach((facet, values) -> conditions.add(Chosen.condition(facet, values)));
        notes.addAll(WhyEmpty.notes(
                conditions,
                c -> matching(Chosen.clause(c), Chosen.of(c, query.chosen()), access)
                        .findAny()
                        .isPresent()));
        return new Hits(0, List.of(), hits.facets(), notes);
    }

    private Hits answer(AskedQuery question, CaseQuery query, Access access) {
        Clause clause = question.clause();
        List<MemoryCase> found = new ArrayList<>(matching(clause, query.chosen(), access)
                .sorted(order(query.sort(), clause, access))
                .toList());
        List<Hits.Hit> page = found.stream()
                .skip(query.from())
                .limit(query.size())
                .map(c -> new Hits.Hit(c.content().record().id(), MemoryPassages.of(c, question, access)))
                .toList();
        return new Hits(found.size(), page, facets(clause, query, access), question.notes());
    }

    private Stream<MemoryCase> matching(Clause clause, Map<Facet, Set<String>> chosen, Access access) {
        return entries.values().stream()
                .filter(c -> access.allows(
                        c.content().record().visibility(),
                        c.content().record().court().code()))
                .filter(c -> chosen.entrySet().stream()
                        .allMatch(e -> e.getValue().stream().anyMatch(v -> c.has(e.getKey(), v))))
                .filter(c -> c.score(clause, access.names()) > 0);
    }

    private static Comparator<MemoryCase> order(Sort sort, Clause clause, Access access) {
        Comparator<MemoryCase> byId =
                Comparator.comparing(c -> c.content().record().id());
        Comparator<MemoryCase> first = switch (sort) {
            case RELEVANCE -> Comparator.comparingDouble(c -> -c.score(clause, access.names()));
            case FILED_NEWEST ->
                Comparator.comparingLong(c -> -c.content().day(Lane.FILED).orElse(Long.MIN_VALUE + 1));
            case FILED_OLDEST ->
                Comparator.comparingLong(c -> c.content().day(Lane.FILED).orElse(Long.MAX_VALUE));
            case JUDGED_NEWEST ->
                Comparator.comparingLong(c -> -c.content().day(Lane.JUDGED).orElse(Long.MIN_VALUE + 1));
            case CLAIMED_HIGHEST ->
                Comparator.comparingLong(
                        c -> -c.content().record().amounts().claimed().orElse(Long.MIN_VALUE + 1));
            case NUMBER -> Comparator.comparing(c -> c.content().numberOrder());
        };
        return first.thenComparing(byId);
    }

    private Map<Facet, List<Hits.Count>> facets(Clause clause, CaseQuery query, Access access) {
        var facets = new HashMap<Facet, List<Hits.Count>>();
        for (Facet facet : Facet.values()) {
            var others = new HashMap<>(query.chosen());
            others.remove(facet);
            var counts = new HashMap<String, Long>();
            matching(clause, others, access)
                    .flatMap(c -> steps(facet, c.content().facet(facet)).stream())
                    .forEach(v -> counts.merge(v, 1L, Long::sum));
            facets.put(facet, Chosen.sorted(counts));
        }
        return facets;
    }

    private static Set<String> steps(Facet facet, String value) {
        var steps = new LinkedHashSet<String>();
        for (int i = value.indexOf('/'); facet == Facet.CAUSE && i > 0; i = value.indexOf('/', i + 1)) {
            steps.add(value.substring(0, i));
        }
        if (!value.isEmpty()) {
            steps.add(value);
        }
        return steps;
    }

    @Override
    public List<CaseId> listAfter(CaseQuery query, Access access, Optional<CaseId> after, int limit) {
        return matching(QueryParser.read(query).clause(), query.chosen(), access)
                .map(c -> c.content().record().id())
                .filter(id -> after.isEmpty() || id.compareTo(after.get()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<CaseId> listAny(CaseQuery query, Access access, int most) {
        return listAfter(query, access, Optional.empty(), most);
    }

    @Override
    public long count() {
        return entries.size();
    }

    @Override
    public IndexStatus status() {
        return new IndexStatus(count(), 0, checkpoint(), last.map(Entry::instant), false);
    }

    @Override
    public void rebuild() {
        var kept = new LinkedHashSet<CaseId>();
        Optional<CaseId> after = Optional.empty();
        for (var page = cases.listAfter(after, 1000); !page.isEmpty(); page = cases.listAfter(after, 1000)) {
            page.forEach(this::put);
            page.forEach(r -> kept.add(r.id()));
            after = Optional.of(page.getLast().id());
        }
        entries.keySet().removeIf(id -> !kept.contains(id) && cases.find(id).isEmpty());
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public long checkpoint() {
        return last.map(Entry::sequence).orElse(0L);
    }

    @Override
    public void apply(List<Entry> journal) {
        for (Entry entry : journal) {
            if (entry.draft().subject().kind().equals("case")) {
                CaseId id = CaseId.of(entry.draft().subject().id());
                cases.find(id).ifPresentOrElse(this::put, () -> entries.remove(id));
            }
            last = Optional.of(entry);
        }
    }

    private void put(CaseRecord record) {
        entries.put(record.id(), new MemoryCase(CaseContent.of(record, documents.listFor(record.id()))));
    }

    @Override
    public void keep() {
        // Nothing outlives the process, so there is nothing to make durable.
    }

    @Override
    public void close() {
        entries.clear();
    }
}
