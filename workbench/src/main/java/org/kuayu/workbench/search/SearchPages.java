package org.kuayu.workbench.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kuayu.search.Facet;
import org.kuayu.search.Field;
import org.kuayu.search.Hits;

/** Makes the facets, chips and page numbers out of the answer of the index. */
final class SearchPages {
    private static final int FIRST = 7;
    private static final int MOST = 60;
    private static final List<Facet> ORDER =
            List.of(Facet.REGION, Facet.PROCEDURE, Facet.CAUSE, Facet.YEAR, Facet.COURT, Facet.LEVEL);

    private final ListAddress address;
    private final Labels labels;

    SearchPages(ListAddress address, Labels labels) {
        this.address = address;
        this.labels = labels;
    }

    List<SearchPage.Group> groups(Hits hits) {
        var groups = new ArrayList<SearchPage.Group>();
        for (Facet facet : ORDER) {
            List<Hits.Count> counts = hits.facets().getOrDefault(facet, List.of());
            Set<String> chosen = address.query().chosen().getOrDefault(facet, Set.of());
            List<SearchPage.Count> all = offered(facet, counts, chosen).stream()
                    .limit(MOST)
                    .map(c -> count(facet, c, chosen))
                    .toList();
            if (!all.isEmpty()) {
                int cut = all.size() <= FIRST + 1 ? all.size() : FIRST;
                groups.add(new SearchPage.Group(facet, all.subList(0, cut), all.subList(cut, all.size())));
            }
        }
        return groups;
    }

    /** Chosen values first, years from the newest; of causes only the last steps, unless a step above was chosen. */
    private static List<Hits.Count> offered(Facet facet, List<Hits.Count> counts, Set<String> chosen) {
        var offered = new ArrayList<Hits.Count>();
        counts.stream().filter(c -> chosen.contains(c.value())).forEach(offered::add);
        chosen.stream()
                .filter(v -> counts.stream().noneMatch(c -> c.value().equals(v)))
                .forEach(v -> offered.add(new Hits.Count(v, 0)));
        Set<String> above = new TreeSet<>();
        if (facet == Facet.CAUSE) {
            counts.forEach(c -> steps(c.value(), above));
        }
        counts.stream()
                .filter(c -> !chosen.contains(c.value()) && !above.contains(c.value()))
                .filter(c -> !c.value().isBlank())
                .forEach(offered::add);
        if (facet == Facet.YEAR) {
            offered.sort(Comparator.comparing(Hits.Count::value).reversed());
        }
        return offered;
    }

    private static void steps(String path, Set<String> above) {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            above.add(path.substring(0, slash));
        }
    }

    private SearchPage.Count count(Facet facet, Hits.Count count, Set<String> chosen) {
        String href = address.toggled(facet, count.value()).toString();
        return new SearchPage.Count(
                labels.facet(facet, count.value()), count.hits(), chosen.contains(count.value()), href);
    }

    List<SearchPage.Chip> chips() {
        var chips = new ArrayList<SearchPage.Chip>();
        address.query()
                .fields()
                .forEach((field, value) -> chips.add(new SearchPage.Chip(
                        labels.field(field, value), address.without(field).toString())));
        address.query()
                .chosen()
                .forEach((facet, values) -> values.forEach(value -> chips.add(new SearchPage.Chip(
                        labels.facet(facet, value),
                        address.toggled(facet, value).toString()))));
        return chips;
    }

    /**
     * The address without a condition as the index names it: {@code FIELD=value}, {@code FACET=values}, or words of the
     * box; empty if it is none of them.
     */
    Optional<ListAddress> without(String condition) {
        String name = nameOf(condition);
        Optional<ListAddress> field = fieldOf(name).map(address::without);
        Optional<ListAddress> facet = facetOf(name).map(this::withoutAll);
        String box = address.query().box();
        boolean words = !condition.isBlank() && box.contains(condition);
        return field.or(() -> facet)
                .or(() -> words
                        ? Optional.of(address.withBox(box.replace(condition, " ")
                                .replaceAll("\\s+", " ")
                                .strip()))
                        : Optional.empty());
    }

    /** A condition as the index names it, in the user's words. */
    String words(String condition) {
        String name = nameOf(condition);
        String value = condition.substring(Math.min(condition.length(), name.length() + 1));
        return fieldOf(name)
                .map(field -> labels.field(field, value))
                .or(() -> facetOf(name)
                        .map(facet -> Arrays.stream(value.split(","))
                                .map(v -> labels.facet(facet, v))
                                .collect(Collectors.joining("、"))))
                .orElse(condition);
    }

    private static String nameOf(String condition) {
        return condition.contains("=") ? condition.substring(0, condition.indexOf('=')) : condition;
    }

    private Optional<Field> fieldOf(String name) {
        return address.query().fields().keySet().stream()
                .filter(f -> f.name().equals(name))
                .findFirst();
    }

    private Optional<Facet> facetOf(String name) {
        return address.query().chosen().keySet().stream()
                .filter(f -> f.name().equals(name))
                .findFirst();
    }

    private ListAddress withoutAll(Facet facet) {
        ListAddress rest = address;
        for (String value : address.query().chosen().getOrDefault(facet, Set.of())) {
            rest = rest.toggled(facet, value);
        }
        return rest;
    }

    List<Integer> pages(long total) {
        int last = (int) Math.min(Integer.MAX_VALUE, (total + ListAddress.PAGE - 1) / ListAddress.PAGE);
        int here = address.page();
        var near = new TreeSet<Integer>();
        for (int page : new int[] {1, here - 2, here - 1, here, here + 1, here + 2, last}) {
            if (page >= 1 && page <= last) {
                near.add(page);
            }
        }
        var pages = new ArrayList<Integer>();
        for (int page : near) {
            if (!pages.isEmpty() && page - pages.getLast() > 1) {
                pages.add(0);
            }
            pages.add(page);
        }
        return pages.size() > 1 ? pages : List.of();
    }
}
