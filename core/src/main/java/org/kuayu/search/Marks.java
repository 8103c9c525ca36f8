package org.kuayu.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kuayu.search.syntax.Clause;
import org.kuayu.search.syntax.Finds;
import org.kuayu.search.syntax.NumberSpan;
import org.kuayu.search.syntax.Pairs;
import org.kuayu.search.syntax.Unit;

/** Marks in a text what a question asks for, for example on the page of a case. */
public final class Marks {
    private Marks() {}

    /**
     * The offsets of what the query's words match in this text: start0, end0, start1, end1 …, ascending, not overlapping.
     * What is excluded by NOT is not marked.
     */
    public static List<Integer> of(String text, CaseQuery query) {
        return of(text, QueryParser.read(query));
    }

    static List<Integer> of(String text, AskedQuery question) {
        List<Unit> units = Unit.listOf(text);
        List<Integer> marks = of(text, units, question.clause());
        if (marks.isEmpty()) {
            return question.loosened().map(q -> of(text, units, q.clause())).orElse(marks);
        }
        return marks;
    }

    private static List<Integer> of(String text, List<Unit> units, Clause clause) {
        var ranges = new ArrayList<int[]>();
        collect(text, units, clause, ranges);
        return merged(ranges);
    }

    private static void collect(String text, List<Unit> units, Clause clause, List<int[]> out) {
        switch (clause) {
            case Clause.And a -> a.all().forEach(c -> collect(text, units, c, out));
            case Clause.Or o -> o.any().forEach(c -> collect(text, units, c, out));
            case Clause.Phrase p -> add(out, Finds.phrase(units, p.units()));
            case Clause.Near n -> add(out, Finds.near(units, n));
            case Clause.Glob g -> add(out, Finds.glob(units, g.pattern()));
            case Clause.Most m -> add(out, Finds.pairs(units, new HashSet<>(Pairs.of(m.units()))));
            case Clause.Number n ->
                NumberSpan.listIn(text).stream()
                        .filter(s -> s.key().equals(n.key()))
                        .forEach(s -> out.add(new int[] {s.start(), s.end()}));
            case Clause.Everything e -> {}
            case Clause.NumberStart n -> {}
            case Clause.Exact e -> {}
            case Clause.Range r -> {}
            case Clause.Missing m -> {}
            case Clause.Not n -> {}
        }
    }

    private static void add(List<int[]> out, List<Finds.Place> places) {
        places.forEach(p -> out.add(new int[] {p.start(), p.end()}));
    }

    /** The ranges in order, those that touch or overlap made one. */
    static List<Integer> merged(List<int[]> ranges) {
        var sorted = new TreeMap<Integer, Integer>();
        ranges.forEach(r -> sorted.merge(r[0], r[1], Math::max));
        var marks = new ArrayList<Integer>();
        for (Map.Entry<Integer, Integer> range : sorted.entrySet()) {
            if (!marks.isEmpty() && range.getKey() <= marks.getLast()) {
                marks.add(Math.max(range.getValue(), marks.removeLast()));
            } else {
                marks.add(range.getKey());
                marks.add(range.getValue());
            }
        }
        return marks;
    }
}
