package org.kuayu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.kuayu.search.Facet;
import org.kuayu.search.syntax.Pairs;
import org.kuayu.search.syntax.Unit;

/** What somebody would write with Lucene alone on the same index: all words, six facets, twenty hits highlighted. */
final class BareLucene implements AutoCloseable {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final UnifiedHighlighter highlighter;
    private final Map<Facet, StringDocValuesReaderState> facets = new EnumMap<>(Facet.class);

    BareLucene(Path folder) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(folder));
        searcher = new IndexSearcher(reader);
        highlighter = UnifiedHighlighter.builder(searcher, new StandardAnalyzer())
                .withMaxLength(1_000_000)
                .build();
        for (Facet facet : Facet.values()) {
            facets.put(facet, new StringDocValuesReaderState(reader, "facet." + facet.name()));
        }
    }

    /** How many cases have all these words. */
    long search(String words) throws IOException {
        var all = new BooleanQuery.Builder();
        for (String word : words.split(" ")) {
            all.add(phrase(word), Occur.MUST);
        }
        Query query = all.build();
        var found = FacetsCollectorManager.search(searcher, query, 20, new FacetsCollectorManager());
        for (Facet facet : Facet.values()) {
            new StringValueFacetCounts(facets.get(facet), found.facetsCollector())
                    .getTopChildren(50, "facet." + facet.name());
        }
        highlighter.highlight("text", query, found.topDocs(), 3);
        return found.topDocs().totalHits.value();
    }

    private static Query phrase(String word) {
        var phrase = new PhraseQuery.Builder();
        Pairs.cover(Unit.listOf(word)).forEach(p -> phrase.add(new Term("text", p.term()), p.position()));
        return phrase.build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
