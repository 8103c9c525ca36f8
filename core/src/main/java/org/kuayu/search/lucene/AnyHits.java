package org.kuayu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.kuayu.casefile.CaseId;

/** Collects the identifiers of hits, a segment's in the order of its terms so that they are read in one run. */
final class AnyHits extends SimpleCollector {
    private final int most;
    private final List<CaseId> ids = new ArrayList<>();
    private SortedDocValues values;
    private FixedBitSet segment;
    private int found;

    AnyHits(int most) {
        this.most = most;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        read();
        values = DocValues.getSorted(context.reader(), CaseFields.ID);
        segment = new FixedBitSet(Math.max(1, values.getValueCount()));
    }

    @Override
    public void collect(int doc) throws IOException {
        if (found == most) {
            throw new CollectionTerminatedException();
        }
        if (values.advanceExact(doc)) {
            segment.set(values.ordValue());
            found++;
        }
    }

    private void read() throws IOException {
        for (int ord = -1; segment != null && ord + 1 < segment.length(); ) {
            ord = segment.nextSetBit(ord + 1);
            if (ord == DocIdSetIterator.NO_MORE_DOCS) {
                return;
            }
            ids.add(CaseId.of(values.lookupOrd(ord).utf8ToString()));
        }
    }

    List<CaseId> ids() throws IOException {
        read();
        segment = null;
        return List.copyOf(ids);
    }
}
