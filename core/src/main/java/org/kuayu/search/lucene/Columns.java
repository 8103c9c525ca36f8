package org.kuayu.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.kuayu.search.Facet;

/** Facet values and visibility of one segment's cases as numbers in memory: 28 bytes a case, so that counting is cheap. */
final class Columns {
    private final int[][] facets;
    private final int[] visibility;

    private Columns(int[][] facets, int[] visibility) {
        this.facets = facets;
        this.visibility = visibility;
    }

    int[] of(Facet facet) {
        return facets[facet.ordinal()];
    }

    int[] visibility() {
        return visibility;
    }

    /** The columns of all segments in use; each is read once, when the segment is first seen. Thread-safe. */
    static final class Cache {
        private final Map<IndexReader.CacheKey, Columns> segments = new ConcurrentHashMap<>();
        private final Names[] facets = new Names[Facet.values().length];
        private final Names visibility = new Names();

        Cache() {
            for (int i = 0; i < facets.length; i++) {
                facets[i] = new Names();
            }
        }

        Names names(Facet facet) {
            return facets[facet.ordinal()];
        }

        Names visibility() {
            return visibility;
        }

        Columns of(LeafReaderContext context) throws IOException {
            var helper = context.reader().getCoreCacheHelper();
            Columns known = segments.get(helper.getKey());
            return known != null ? known : read(context.reader(), helper);
        }

        private synchronized Columns read(LeafReader reader, IndexReader.CacheHelper helper) throws IOException {
            Columns known = segments.get(helper.getKey());
            if (known != null) {
                return known;
            }
            var columns = new int[facets.length][];
            for (Facet facet : Facet.values()) {
                columns[facet.ordinal()] = column(reader, CaseFields.of(facet), names(facet));
            }
            var read = new Columns(columns, column(reader, CaseFields.VISIBILITY, visibility));
            segments.put(helper.getKey(), read);
            helper.addClosedListener(segments::remove);
            return read;
        }

        private static int[] column(LeafReader reader, String field, Names names) throws IOException {
            SortedDocValues values = DocValues.getSorted(reader, field);
            int[] numbers = new int[values.getValueCount()];
            for (int ord = 0; ord < numbers.length; ord++) {
                numbers[ord] = names.number(values.lookupOrd(ord).utf8ToString());
            }
            int[] column = new int[reader.maxDoc()];
            int none = names.number("");
            for (int doc = 0; doc < column.length; doc++) {
                column[doc] = values.advanceExact(doc) ? numbers[values.ordValue()] : none;
            }
            return column;
        }
    }
}
