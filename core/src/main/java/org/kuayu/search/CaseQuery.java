package org.kuayu.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a user asks for: the one box, the form, the facets chosen, the order and the page.
 *
 * @param box the one box, as typed; empty for everything
 * @param fields the form, without empty values
 * @param chosen facet values chosen; several of one facet are alternatives
 * @param sort the order
 * @param from how many hits to leave out
 * @param size how many hits to give, at most 200
 */
public record CaseQuery(
        String box, Map<Field, String> fields, Map<Facet, Set<String>> chosen, Sort sort, int from, int size) {
    public CaseQuery {
        Objects.requireNonNull(box, "box");
        Objects.requireNonNull(sort, "sort");
        if (from < 0 || size < 0 || size > 200) {
            throw new IllegalArgumentException("paging: from " + from + ", size " + size);
        }
        fields = Collections.unmodifiableMap(fields.isEmpty() ? Map.of() : new EnumMap<>(fields));
        var copy = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.forEach((facet, values) -> copy.put(facet, Collections.unmodifiableSet(new TreeSet<>(values))));
        chosen = Collections.unmodifiableMap(copy);
    }

    /** The first 20 hits for what was typed into the box, best first. */
    public static CaseQuery of(String box) {
        return new CaseQuery(box, Map.of(), Map.of(), Sort.RELEVANCE, 0, 20);
    }

    /** The same question with another form. */
    public CaseQuery withFields(Map<Field, String> values) {
        return new CaseQuery(box, values, chosen, sort, from, size);
    }

    /** The same question with other facet values. */
    public CaseQuery withChosen(Map<Facet, Set<String>> values) {
        return new CaseQuery(box, fields, values, sort, from, size);
    }

    /** The same question in another order. */
    public CaseQuery withSort(Sort value) {
        return new CaseQuery(box, fields, chosen, value, from, size);
    }

    /** Another page of the same question. */
    public CaseQuery withPage(int first, int count) {
        return new CaseQuery(box, fields, chosen, sort, first, count);
    }
}
