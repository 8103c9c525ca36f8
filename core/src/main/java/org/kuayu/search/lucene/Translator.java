package org.kuayu.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.kuayu.search.syntax.Clause;
import org.kuayu.search.syntax.Lane;
import org.kuayu.search.syntax.Pairs;
import org.kuayu.search.syntax.Unit;

/** Turns clauses into Lucene queries. Immutable; one for users who see persons' names and one for those who do not. */
final class Translator {
    /** A name is not longer than this, so that longer phrases are not looked for among persons. */
    private static final int LONGEST_NAME = 12;

    private static final float OWN_NUMBER = 1_000;
    private static final float CITING = 100;
    private static final float NAME = 2;

    /** In an index of more cases than this, a long question must share a pair with a case that few cases have. */
    private static final int LARGE = 10_000;

    private final boolean names;
    private final IndexReader reader;

    Translator(boolean names, IndexReader reader) {
        this.names = names;
        this.reader = reader;
    }

    /** The query of this clause. */
    Query query(Clause clause) {
        return switch (clause) {
            case Clause.Everything e -> new MatchAllDocsQuery();
            case Clause.Phrase p -> lanes(p.lane(), p.units().size(), field -> phrase(field, p.units()));
            case Clause.Near n -> lanes(n.lane(), 2, field -> near(field, n));
            case Clause.Glob g -> lanes(g.lane(), 1, field -> glob(field, g.pattern()));
            case Clause.Most m -> ranked(m);
            case Clause.Number n -> number(n);
            case Clause.NumberStart s ->
                new ConstantScoreQuery(new PrefixQuery(new Term(CaseFields.NUMBER, s.beginning())));
            case Clause.Exact e -> term(CaseFields.of(e.lane()), e.folded());
            case Clause.Range r ->
                new ConstantScoreQuery(LongField.newRangeQuery(CaseFields.of(r.lane()), r.from(), r.to()));
            case Clause.Missing m -> term(CaseFields.MISSING, m.lane().name());
            case Clause.And a -> and(a);
            case Clause.Or o -> or(o.any().stream().map(this::query).toList());
            case Clause.Not n ->
                without(new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER), n)
                        .build();
        };
    }

    private Query and(Clause.And and) {
        var all = new BooleanQuery.Builder();
        boolean positive = false;
        for (Clause clause : and.all()) {
            if (clause instanceof Clause.Not n) {
                without(all, n);
            } else {
                all.add(query(clause), Occur.MUST);
                positive = true;
            }
        }
        return (positive ? all : all.add(new MatchAllDocsQuery(), Occur.FILTER)).build();
    }

    private BooleanQuery.Builder without(BooleanQuery.Builder all, Clause.Not not) {
        return all.add(query(not.clause()), Occur.MUST_NOT);
    }

    private static Query or(List<Query> queries) {
        if (queries.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        var any = new BooleanQuery.Builder();
        queries.forEach(q -> any.add(q, Occur.SHOULD));
        return queries.size() == 1 ? queries.getFirst() : any.build();
    }

    private interface InField {
        Query in(String field);
    }

    private Query lanes(Lane lane, int length, InField query) {
        Query own = query.in(CaseFields.of(lane));
        boolean personal = names && (lane == Lane.ANY || lane == Lane.PARTY) && length <= LONGEST_NAME;
        return personal ? or(List.of(own, new BoostQuery(query.in(CaseFields.PERSON), NAME))) : own;
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query phrase(String field, List<Unit> units) {
        List<Pairs.Placed> cover = Pairs.cover(units);
        if (cover.size() == 1) {
            return term(field, cover.getFirst().term());
        }
        var phrase = new PhraseQuery.Builder();
        int first = cover.getFirst().position();
        cover.forEach(p -> phrase.add(new Term(field, p.term()), p.position() - first));
        return phrase.build();
    }

    private static Query near(String field, Clause.Near near) {
        IntervalsSource[] parts =
                near.parts().stream().map(Translator::interval).toArray(IntervalsSource[]::new);
        IntervalsSource all = near.ordered() ? Intervals.ordered(parts) : Intervals.unordered(parts);
        return new IntervalQuery(field, Intervals.maxgaps(near.gaps(), all));
    }

    private static IntervalsSource interval(List<Unit> units) {
        var parts = new IntervalsSource[units.size()];
        for (int i = 0; i < parts.length; i++) {
            IntervalsSource unit = Intervals.term(units.get(i).term());
            int hole = i == 0 ? 0 : units.get(i).position() - units.get(i - 1).position() - 1;
            parts[i] = hole == 0 ? unit : Intervals.extend(unit, hole, 0);
        }
        return parts.length == 1 ? parts[0] : Intervals.phrase(parts);
    }

    private static Query glob(String field, String pattern) {
        int wild = pattern.replace('?', '*').indexOf('*');
        return wild == pattern.length() - 1 && pattern.endsWith("*")
                ? new PrefixQuery(new Term(field, pattern.substring(0, wild)))
                : new WildcardQuery(new Term(field, pattern));
    }

    /**
     * The more pairs and single characters a case shares with the question, the rarer they are and the more often the
     * question says them, the better.
     */
    private Query ranked(Clause.Most most) {
        String field = CaseFields.of(most.lane());
        var asked = new BooleanQuery.Builder().setMinimumNumberShouldMatch(most.least());
        var all = new BooleanQuery.Builder();
        var pairs = Pairs.counted(most.units());
        boolean anyRare = pairs.keySet().stream().anyMatch(p -> rare(field, p));
        pairs.forEach((pair, times) ->
                (!anyRare || rare(field, pair) ? asked : all).add(said(field, pair, times), Occur.SHOULD));
        var singles = new LinkedHashMap<String, Integer>();
        most.units().stream().filter(Unit::han).forEach(u -> singles.merge(u.term(), 1, Integer::sum));
        singles.forEach((single, times) -> all.add(said(field, single, times), Occur.SHOULD));
        return all.add(asked.build(), Occur.MUST).build();
    }

    /** A term of a question that says it so many times; the square root, lest one word drown the others. */
    private static Query said(String field, String term, int times) {
        Query query = term(field, term);
        return times == 1 ? query : new BoostQuery(query, (float) Math.sqrt(times));
    }

    private boolean rare(String field, String pair) {
        try {
            return reader.maxDoc() <= LARGE || reader.docFreq(new Term(field, pair)) <= reader.maxDoc() / 20;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query pairs(Clause.Most most) {
        String field = CaseFields.of(most.lane());
        return or(Pairs.of(most.units()).stream().map(p -> term(field, p)).toList());
    }

    private static Query number(Clause.Number n) {
        var any = new BooleanQuery.Builder();
        if (n.own()) {
            any.add(constant(term(CaseFields.NUMBER, n.key()), OWN_NUMBER), Occur.SHOULD);
        }
        if (n.citing()) {
            any.add(constant(term(CaseFields.CITES, n.key()), CITING), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    /** What is marked in a text: each word asked for that is not excluded; matches nothing when there is none. */
    static Query marks(Clause clause) {
        return switch (clause) {
            case Clause.And a -> or(a.all().stream().map(Translator::marks).toList());
            case Clause.Or o -> or(o.any().stream().map(Translator::marks).toList());
            case Clause.Phrase p -> phrase(CaseFields.TEXT, p.units());
            case Clause.Near n -> near(CaseFields.TEXT, n);
            case Clause.Glob g -> glob(CaseFields.TEXT, g.pattern());
            case Clause.Most m -> pairs(m);
            default -> new MatchNoDocsQuery();
        };
    }
}
