package org.kuayu.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kuayu.search.syntax.Clause;
import org.kuayu.search.syntax.Condition;

/** Facet values chosen, as conditions beside those of box and form. */
public final class Chosen {
    /** More values of one facet than these are not given. */
    private static final int MOST_VALUES = 1000;

    private Chosen() {}

    /** The condition that one of these values is the case's; its clause is {@link Clause.Everything}. */
    public static Condition condition(Facet facet, Set<String> values) {
        return new Condition(facet + "=" + String.join(",", values), new Clause.Everything());
    }

    /** Those of the chosen values whose condition is among these. */
    public static Map<Facet, Set<String>> of(List<Condition> conditions, Map<Facet, Set<String>> chosen) {
        var kept = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            String name = condition(facet, values).name();
            if (conditions.stream().anyMatch(c -> c.name().equals(name))) {
                kept.put(facet, values);
            }
        });
        return kept;
    }

    /** The clauses of these conditions as one. */
    public static Clause clause(List<Condition> conditions) {
        return Clause.all(conditions.stream().map(Condition::clause).toList());
    }

    /** Counts, highest first, equal ones by value. */
    public static List<Hits.Count> sorted(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(e -> new Hits.Count(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong((Hits.Count c) -> -c.hits()).thenComparing(Hits.Count::value))
                .limit(MOST_VALUES)
                .toList();
    }
}
