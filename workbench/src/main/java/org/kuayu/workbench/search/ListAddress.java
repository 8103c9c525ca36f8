package org.kuayu.workbench.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kuayu.search.CaseQuery;
import org.kuayu.search.Facet;
import org.kuayu.search.Field;
import org.kuayu.search.Sort;

/**
 * The address of a list of cases: a question with its order, page and view, written as a query string and read back. What
 * is not understood in an address is left out, never an error.
 *
 * @param query the question
 * @param compact whether each case takes one line, without passages
 */
public record ListAddress(CaseQuery query, boolean compact) {
    /** Hits a page. */
    public static final int PAGE = 20;

    private static final int LONGEST_BOX = 1000;
    private static final int LONGEST_VALUE = 200;
    private static final int LAST_PAGE = 50_000;

    /** The list of the cases that this question finds, one line each. */
    public static String of(CaseQuery query) {
        return new ListAddress(query, true).toString();
    }

    /** Reads the parameters of an address. */
    public static ListAddress parse(Map<String, List<String>> parameters) {
        var fields = new EnumMap<Field, String>(Field.class);
        for (Field field : Field.values()) {
            String value = first(parameters, name(field), LONGEST_VALUE).strip();
            if (!value.isEmpty()) {
                fields.put(field, value);
            }
        }
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (Facet facet : Facet.values()) {
            var values = new LinkedHashSet<>(parameters.getOrDefault(name(facet), List.of()));
            values.removeIf(v -> v.isBlank() || v.length() > LONGEST_VALUE);
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        String box = first(parameters, "q", LONGEST_BOX).strip();
        boolean open = box.isEmpty() && fields.isEmpty();
        var query = new CaseQuery(box, fields, chosen, sort(parameters, open), from(parameters), PAGE);
        return new ListAddress(query, first(parameters, "view", 10).equals("compact"));
    }

    private static String first(Map<String, List<String>> parameters, String name, int longest) {
        List<String> values = parameters.getOrDefault(name, List.of());
        String value = values.isEmpty() ? "" : values.getFirst();
        return value.length() <= longest ? value : value.substring(0, longest);
    }

    private static Sort sort(Map<String, List<String>> parameters, boolean open) {
        String wanted = first(parameters, "sort", 30);
        for (Sort sort : Sort.values()) {
            if (name(sort).equals(wanted)) {
                return sort;
            }
        }
        return usual(open);
    }

    private static Sort usual(boolean open) {
        return open ? Sort.FILED_NEWEST : Sort.RELEVANCE;
    }

    private static int from(Map<String, List<String>> parameters) {
        String page = first(parameters, "page", 6);
        int number = page.matches("\\d{1,5}") ? Integer.parseInt(page) : 1;
        return (Math.clamp(number, 1, LAST_PAGE) - 1) * PAGE;
    }

    /** The name of a field, a facet or an order in an address. */
    public static String name(Enum<?> constant) {
        String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return constant instanceof Facet ? "in-" + name : name;
    }

    /** The page, from 1. */
    public int page() {
        return query.from() / PAGE + 1;
    }

    /** Whether nothing is asked for: every case that may be seen is in the list. */
    public boolean everything() {
        return query.box().isEmpty()
                && query.fields().isEmpty()
                && query.chosen().isEmpty();
    }

    /** Whether this is the order of such a list when none is asked for. */
    public boolean usual(Sort sort) {
        return sort == usual(query.box().isEmpty() && query.fields().isEmpty());
    }

    /** Another page of the list. */
    public ListAddress withPage(int page) {
        return new ListAddress(query.withPage((page - 1) * PAGE, PAGE), compact);
    }

    /** The same list with or without passages. */
    public ListAddress withCompact(boolean value) {
        return new ListAddress(query, value);
    }

    /** The first page without this field. */
    ListAddress without(Field field) {
        var fields = new EnumMap<Field, String>(Field.class);
        fields.putAll(query.fields());
        fields.remove(field);
        return new ListAddress(query.withFields(fields).withPage(0, PAGE), compact);
    }

    /** The first page with this value of the facet chosen as well, or no longer. */
    ListAddress toggled(Facet facet, String value) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.putAll(query.chosen());
        var values = new LinkedHashSet<>(chosen.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        chosen.remove(facet);
        if (!values.isEmpty()) {
            chosen.put(facet, values);
        }
        return new ListAddress(query.withChosen(chosen).withPage(0, PAGE), compact);
    }

    /** The first page with other words in the box. */
    ListAddress withBox(String box) {
        boolean open = box.isEmpty() && query.fields().isEmpty();
        Sort sort = open && query.sort() == Sort.RELEVANCE ? usual(true) : query.sort();
        return new ListAddress(new CaseQuery(box, query.fields(), query.chosen(), sort, 0, PAGE), compact);
    }

    /** The path with its query string. */
    @Override
    public String toString() {
        var out = new StringBuilder("/cases");
        if (!query.box().isEmpty()) {
            append(out, "q", query.box());
        }
        query.fields().forEach((field, value) -> append(out, name(field), value));
        query.chosen().forEach((facet, values) -> values.forEach(value -> append(out, name(facet), value)));
        boolean open = query.box().isEmpty() && query.fields().isEmpty();
        if (query.sort() != usual(open)) {
            append(out, "sort", name(query.sort()));
        }
        if (compact) {
            append(out, "view", "compact");
        }
        if (page() > 1) {
            append(out, "page", Integer.toString(page()));
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String name, String value) {
        out.append(out.indexOf("?") < 0 ? '?' : '&').append(name).append('=');
        out.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
