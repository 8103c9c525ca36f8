package org.kuayu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.search.AskedQuery;
import org.kuayu.search.CaseQuery;
import org.kuayu.search.Chosen;
import org.kuayu.search.Facet;
import org.kuayu.search.Hits;
import org.kuayu.search.QueryParser;
import org.kuayu.search.Sort;
import org.kuayu.search.WhyEmpty;
import org.kuayu.search.syntax.Clause;
import org.kuayu.search.syntax.Condition;
import org.kuayu.search.syntax.Lane;
import org.kuayu.text.Remark;

/** One question to one state of the index. */
final class Search {
    /** So many hits are kept in order at a time; a page farther down is reached in steps of this many. */
    private static final int STEP = 10_000;

    private static final SortField BY_ID = new SortField(CaseFields.ID, SortField.Type.STRING);

    private final IndexSearcher searcher;
    private final Columns.Cache columns;
    private final Access access;
    private final Translator translator;

    Search(IndexSearcher searcher, Columns.Cache columns, Access access) {
        this.searcher = searcher;
        this.columns = columns;
        this.access = access;
        this.translator = new Translator(access.names(), searcher.getIndexReader());
    }

    Hits hits(CaseQuery query) throws IOException {
        AskedQuery typed = QueryParser.read(query);
        Hits hits = answer(typed, query);
        Optional<AskedQuery> loose = hits.total() > 0 ? Optional.empty() : typed.loosened();
        if (loose.isPresent()) {
            Hits more = answer(loose.get(), query);
            if (more.total() > 0) {
                return more;
            }
        }
        return hits.total() > 0 ? hits : empty(typed, hits, query);
    }

    private Hits answer(AskedQuery question, CaseQuery query) throws IOException {
        Clause clause = question.clause();
        Query asked = translator.query(clause);
        int first = Math.min(query.from() + query.size(), STEP);
        var order = sort(query.sort());
        TopFieldCollector top = collector(order, Math.max(1, first), null);
        var count = new Count(columns, query.chosen(), top);
        searcher.search(visible(asked), count);
        ScoreDoc[] page = page(asked, query, order, top.topDocs().scoreDocs);
        return new Hits(count.total(), found(page, clause), count.facets(), question.notes());
    }

    private static TopFieldCollector collector(org.apache.lucene.search.Sort order, int hits, FieldDoc after) {
        return new TopFieldCollectorManager(order, hits, after, Integer.MAX_VALUE).newCollector();
    }

    /** The hits of the page, of which the first {@link #STEP} in order are given. */
    private ScoreDoc[] page(Query asked, CaseQuery query, org.apache.lucene.search.Sort order, ScoreDoc[] first)
            throws IOException {
        ScoreDoc[] step = first;
        int from = query.from();
        while (from >= STEP && step.length == STEP) {
            var top = collector(order, STEP, (FieldDoc) step[STEP - 1]);
            searcher.search(visible(chosen(asked, query.chosen())), top);
            step = top.topDocs().scoreDocs;
            from -= STEP;
        }
        if (from >= step.length) {
            return new ScoreDoc[0];
        }
        int to = from + query.size();
        if (to > STEP && step.length == STEP) {
            var rest = collector(order, to - STEP, (FieldDoc) step[STEP - 1]);
            searcher.search(visible(chosen(asked, query.chosen())), rest);
            ScoreDoc[] more = rest.topDocs().scoreDocs;
            ScoreDoc[] both = Arrays.copyOf(step, step.length + more.length);
            System.arraycopy(more, 0, both, step.length, more.length);
            step = both;
        }
        return Arrays.copyOfRange(step, from, Math.min(to, step.length));
    }

    private List<Hits.Hit> found(ScoreDoc[] page, Clause clause) throws IOException {
        int[] docs = Arrays.stream(page).mapToInt(d -> d.doc).toArray();
        Query marks = searcher.rewrite(Translator.marks(clause));
        boolean marked = docs.length > 0 && !(marks instanceof MatchNoDocsQuery);
        var passages = marked ? new Passages(searcher, access.names()).of(marks, docs) : null;
        var hits = new ArrayList<Hits.Hit>();
        for (int i = 0; i < page.length; i++) {
            hits.add(new Hits.Hit(id(page[i]), passages == null ? List.of() : passages.get(i)));
        }
        return hits;
    }

    private static CaseId id(ScoreDoc doc) {
        Object[] fields = ((FieldDoc) doc).fields;
        return CaseId.of(((BytesRef) fields[fields.length - 1]).utf8ToString());
    }

    private static org.apache.lucene.search.Sort sort(Sort sort) {
        SortField first = switch (sort) {
            case RELEVANCE -> SortField.FIELD_SCORE;
            case FILED_NEWEST -> number(Lane.FILED, true);
            case FILED_OLDEST -> number(Lane.FILED, false);
            case JUDGED_NEWEST -> number(Lane.JUDGED, true);
            case CLAIMED_HIGHEST -> number(Lane.CLAIMED, true);
            case NUMBER -> new SortField(CaseFields.NUMBER_ORDER, SortField.Type.STRING);
        };
        return new org.apache.lucene.search.Sort(first, BY_ID);
    }

    private static SortField number(Lane lane, boolean highest) {
        SortField field = LongField.newSortField(CaseFields.of(lane), highest, SortedNumericSelector.Type.MIN);
        field.setMissingValue(highest ? Long.MIN_VALUE : Long.MAX_VALUE);
        return field;
    }

    /** The query for what the user may see. */
    private Query visible(Query query) {
        if (access.visible().containsAll(Access.ALL.visible())) {
            return query;
        }
        var filter = new ColumnQuery(access, columns, this::seen);
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
    }

    private IntPredicate seen(Columns of) {
        Set<String> visible = new java.util.HashSet<>();
        access.visible().forEach(v -> visible.add(v.name()));
        Set<String> courts = new java.util.HashSet<>();
        access.courts().forEach(c -> courts.add(c.value()));
        boolean[] open = Picked.of(columns.visibility(), Facet.COURT, visible);
        boolean[] own = Picked.of(columns.names(Facet.COURT), Facet.COURT, courts);
        int[] visibility = of.visibility();
        int[] court = of.of(Facet.COURT);
        return doc -> Picked.has(open, visibility[doc]) || Picked.has(own, court[doc]);
    }

    private Query chosen(Query query, Map<Facet, Set<String>> chosen) {
        if (chosen.isEmpty()) {
            return query;
        }
        var all = new BooleanQuery.Builder().add(query, Occur.MUST);
        new EnumMap<>(chosen).forEach((facet, values) -> {
            boolean[] picked = Picked.of(columns.names(facet), facet, values);
            all.add(
                    new ColumnQuery(List.of(facet, values), columns, c -> {
                        int[] column = c.of(facet);
                        return doc -> Picked.has(picked, column[doc]);
                    }),
                    Occur.FILTER);
        });
        return all.build();
    }

    private Hits empty(AskedQuery question, Hits hits, CaseQuery query) {
        var conditions = new ArrayList<>(question.conditions());
        query.chosen().forEach((facet, values) -> conditions.add(Chosen.condition(facet, values)));
        var notes = new ArrayList<Remark>(hits.notes());
        notes.addAll(WhyEmpty.notes(conditions, c -> any(c, query)));
        return new Hits(0, List.of(), hits.facets(), notes);
    }

    private boolean any(List<Condition> conditions, CaseQuery query) {
        try {
            Query asked = translator.query(Chosen.clause(conditions));
            return searcher.search(visible(chosen(asked, Chosen.of(conditions, query.chosen()))), 1).scoreDocs.length
                    > 0;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    List<CaseId> listAfter(CaseQuery query, Optional<CaseId> after, int limit) throws IOException {
        Query asked = visible(chosen(translator.query(QueryParser.read(query).clause()), query.chosen()));
        var order = new org.apache.lucene.search.Sort(BY_ID);
        FieldDoc last = after.map(
                        id -> new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {new BytesRef(id.value())}))
                .orElse(null);
        if (limit <= 0) {
            return List.of();
        }
        var top = searcher.search(asked, new TopFieldCollectorManager(order, limit, last, 1));
        return Arrays.stream(top.scoreDocs).map(Search::id).toList();
    }

    List<CaseId> listAny(CaseQuery query, int most) throws IOException {
        Query asked = visible(chosen(translator.query(QueryParser.read(query).clause()), query.chosen()));
        var hits = new AnyHits(most);
        searcher.search(asked, hits);
        return hits.ids();
    }
}
