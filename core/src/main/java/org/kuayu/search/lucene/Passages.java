package org.kuayu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.BytesRef;
import org.kuayu.search.DocumentSpan;
import org.kuayu.search.Hits;
import org.kuayu.search.PersonNames;

/** The best passages of the hits of one page, from the offsets in the postings: no text is analysed again. */
final class Passages extends UnifiedHighlighter {
    private static final int MOST = 3;
    private static final int LONGEST_TEXT = 2_000_000;

    private final boolean names;

    Passages(IndexSearcher searcher, boolean names) {
        super(UnifiedHighlighter.builder(searcher, new StandardAnalyzer())
                .withMaxLength(LONGEST_TEXT)
                .withCacheFieldValCharsThreshold(0)
                .withMaxNoHighlightPassages(0)
                .withBreakIterator(() -> new SentenceBreaks())
                .withFormatter(new Raw()));
        this.names = names;
    }

    /** A passage before its document is known. */
    private record Found(String content, List<int[]> passages, List<List<Integer>> marks) {}

    private static final class Raw extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            var ranges = new ArrayList<int[]>();
            var marks = new ArrayList<List<Integer>>();
            for (Passage passage : passages) {
                int end = Math.min(passage.getEndOffset(), content.length());
                ranges.add(new int[] {passage.getStartOffset(), end});
                marks.add(marks(passage, end));
            }
            return new Found(content, ranges, marks);
        }

        private static List<Integer> marks(Passage passage, int end) {
            var ranges = new ArrayList<int[]>();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int from = passage.getMatchStarts()[i] - passage.getStartOffset();
                int to = Math.min(passage.getMatchEnds()[i], end) - passage.getStartOffset();
                ranges.add(new int[] {Math.max(0, from), to});
            }
            ranges.sort(Comparator.comparingInt(r -> r[0]));
            var marks = new ArrayList<Integer>();
            for (int[] range : ranges) {
                if (!marks.isEmpty() && range[0] <= marks.getLast()) {
                    marks.add(Math.max(range[1], marks.removeLast()));
                } else if (range[0] < range[1]) {
                    marks.add(range[0]);
                    marks.add(range[1]);
                }
            }
            return marks;
        }
    }

    /** Passages for each of these Lucene documents, in their order. */
    List<List<Hits.Passage>> of(Query marks, int[] docs) throws IOException {
        Object[] found = highlightFieldsAsObjects(new String[] {CaseFields.TEXT}, marks, docs.clone(), new int[] {MOST})
                .get(CaseFields.TEXT);
        var all = new ArrayList<List<Hits.Passage>>();
        for (int i = 0; i < docs.length; i++) {
            all.add(found[i] instanceof Found f ? passages(f, docs[i]) : List.of());
        }
        return all;
    }

    private List<Hits.Passage> passages(Found found, int doc) throws IOException {
        List<DocumentSpan> spans = CaseFields.spans(bytes(doc, CaseFields.SPANS));
        BytesRef persons = names ? new BytesRef() : bytes(doc, CaseFields.PERSONS);
        var passages = new ArrayList<Hits.Passage>();
        for (int i = 0; i < found.passages.size(); i++) {
            if (!found.marks.get(i).isEmpty()) {
                var passage = DocumentSpan.passage(found.content, spans, found.passages.get(i), found.marks.get(i));
                passages.add(persons.length == 0 ? passage : PersonNames.hide(passage, CaseFields.lines(persons)));
            }
        }
        return passages;
    }

    private BytesRef bytes(int doc, String field) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
        return values != null && values.advanceExact(doc - leaf.docBase) ? values.binaryValue() : new BytesRef();
    }
}
