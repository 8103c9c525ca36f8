package org.kuayu.search.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The terms under which a text is indexed: each unit, and each two neighbouring Han characters as one. */
public final class Pairs {
    private Pairs() {}

    /** Distinct neighbours as one term, and units of letters, in their order: what tells a question apart. */
    public static Collection<String> of(List<Unit> units) {
        return counted(units).keySet();
    }

    /** The same with how often each stands in the question, which says how much it is about. */
    public static Map<String, Integer> counted(List<Unit> units) {
        var pairs = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (!unit.han()) {
                pairs.merge(unit.term(), 1, Integer::sum);
            } else if (i + 1 < units.size() && unit.joins(units.get(i + 1))) {
                pairs.merge(unit.term() + units.get(i + 1).term(), 1, Integer::sum);
            }
        }
        return pairs;
    }

    /**
     * A term with its position.
     *
     * @param term one unit, or two that join
     * @param position of its first unit
     */
    public record Placed(String term, int position) {}

    /** The fewest indexed terms whose positions say that exactly these units stand there. */
    public static List<Placed> cover(List<Unit> units) {
        var cover = new ArrayList<Placed>();
        for (int first = 0; first < units.size(); ) {
            int last = first;
            while (last + 1 < units.size() && units.get(last).joins(units.get(last + 1))) {
                last++;
            }
            coverRun(cover, units.subList(first, last + 1));
            first = last + 1;
        }
        return cover;
    }

    private static void coverRun(List<Placed> cover, List<Unit> run) {
        if (run.size() == 1) {
            cover.add(new Placed(run.getFirst().term(), run.getFirst().position()));
            return;
        }
        for (int i = 0; i + 1 < run.size(); i += 2) {
            cover.add(pair(run, i));
        }
        if (run.size() % 2 == 1) {
            cover.add(pair(run, run.size() - 2));
        }
    }

    private static Placed pair(List<Unit> run, int i) {
        return new Placed(run.get(i).term() + run.get(i + 1).term(), run.get(i).position());
    }
}
