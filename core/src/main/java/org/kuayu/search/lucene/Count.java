package org.kuayu.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.kuayu.search.Chosen;
import org.kuayu.search.Facet;
import org.kuayu.search.Hits;

/**
 * Counts all facets in one pass and hands what matches every choice on to the collector of the page. A case that misses
 * exactly one facet's choice is counted in that facet alone, so that a facet's own choice does not narrow its counts.
 */
final class Count implements Collector {
    private static final Facet[] FACETS = Facet.values();

    private final Columns.Cache columns;
    private final Collector page;
    private final boolean[][] allowed = new boolean[FACETS.length][];
    private final int[][] counts = new int[FACETS.length][];
    private long total;

    Count(Columns.Cache columns, Map<Facet, Set<String>> chosen, Collector page) {
        this.columns = columns;
        this.page = page;
        chosen.forEach((facet, values) -> allowed[facet.ordinal()] = Picked.of(columns.names(facet), facet, values));
    }

    @Override
    public ScoreMode scoreMode() {
        return page.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        Columns of = columns.of(context);
        var values = new int[FACETS.length][];
        for (Facet facet : FACETS) {
            int f = facet.ordinal();
            values[f] = of.of(facet);
            int size = columns.names(facet).size();
            counts[f] = counts[f] == null ? new int[size] : java.util.Arrays.copyOf(counts[f], size);
        }
        return new Leaf(values, page.getLeafCollector(context));
    }

    private final class Leaf implements LeafCollector {
        private final int[][] values;
        private final LeafCollector hits;

        Leaf(int[][] values, LeafCollector hits) {
            this.values = values;
            this.hits = hits;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            hits.setScorer(scorer);
        }

        @Override
        public void collect(int doc) throws IOException {
            int missed = -1;
            for (int f = 0; f < allowed.length; f++) {
                if (allowed[f] != null && !Picked.has(allowed[f], values[f][doc])) {
                    if (missed >= 0) {
                        return;
                    }
                    missed = f;
                }
            }
            if (missed >= 0) {
                counts[missed][values[missed][doc]]++;
                return;
            }
            total++;
            for (int f = 0; f < values.length; f++) {
                counts[f][values[f][doc]]++;
            }
            hits.collect(doc);
        }
    }

    long total() {
        return total;
    }

    Map<Facet, List<Hits.Count>> facets() {
        var facets = new EnumMap<Facet, List<Hits.Count>>(Facet.class);
        for (Facet facet : FACETS) {
            facets.put(facet, Chosen.sorted(byName(facet)));
        }
        return facets;
    }

    private Map<String, Long> byName(Facet facet) {
        int[] of = counts[facet.ordinal()];
        var sums = new HashMap<String, Long>();
        if (of == null) {
            return sums;
        }
        List<String> names = columns.names(facet).all();
        for (int n = 0; n < of.length; n++) {
            if (of[n] > 0 && !names.get(n).isEmpty()) {
                add(sums, facet, names.get(n), of[n]);
            }
        }
        return sums;
    }

    private static void add(Map<String, Long> sums, Facet facet, String name, long hits) {
        sums.merge(name, hits, Long::sum);
        for (int i = name.indexOf('/'); facet == Facet.CAUSE && i > 0; i = name.indexOf('/', i + 1)) {
            sums.merge(name.substring(0, i), hits, Long::sum);
        }
    }
}
