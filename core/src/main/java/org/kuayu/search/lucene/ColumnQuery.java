package org.kuayu.search.lucene;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Matches cases by their columns in memory: the access filter and the facet values chosen. */
final class ColumnQuery extends Query {
    private final Object key;
    private final Columns.Cache cache;
    private final Function<Columns, IntPredicate> test;

    /** A filter; two with equal keys are taken to match the same cases. */
    ColumnQuery(Object key, Columns.Cache cache, Function<Columns, IntPredicate> test) {
        this.key = key;
        this.cache = cache;
        this.test = test;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                IntPredicate matches = test.apply(cache.of(context));
                DocIdSetIterator all = DocIdSetIterator.all(context.reader().maxDoc());
                return ConstantScoreScorerSupplier.fromIterator(
                        TwoPhaseIterator.asDocIdSetIterator(new Test(all, matches)), score(), mode, all.docIDRunEnd());
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    private static final class Test extends TwoPhaseIterator {
        private final IntPredicate matches;

        Test(DocIdSetIterator all, IntPredicate matches) {
            super(all);
            this.matches = matches;
        }

        @Override
        public boolean matches() {
            return matches.test(approximation.docID());
        }

        @Override
        public float matchCost() {
            return 3;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "columns";
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ColumnQuery q && q.key.equals(key) && q.cache == cache;
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
