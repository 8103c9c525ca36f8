package org.kuayu.search.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the places where a clause about units holds in a list of units. */
public final class Finds {
    /**
     * One place.
     *
     * @param first position of its first unit
     * @param last position of its last unit
     * @param start first offset
     * @param end offset behind it
     */
    public record Place(int first, int last, int start, int end) {}

    private Finds() {}

    /** The places where these units stand at these distances. */
    public static List<Place> phrase(List<Unit> text, List<Unit> phrase) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < text.size(); i++) {
            int last = lastOf(text, i, phrase);
            if (last >= 0) {
                places.add(place(text.get(i), text.get(last)));
            }
        }
        return places;
    }

    private static Place place(Unit first, Unit last) {
        return new Place(first.position(), last.position(), first.start(), last.end());
    }

    private static int lastOf(List<Unit> text, int from, List<Unit> phrase) {
        int shift = text.get(from).position() - phrase.getFirst().position();
        int at = from;
        for (Unit unit : phrase) {
            while (at < text.size() && text.get(at).position() < unit.position() + shift) {
                at++;
            }
            if (at >= text.size()
                    || text.get(at).position() != unit.position() + shift
                    || !text.get(at).term().equals(unit.term())) {
                return -1;
            }
        }
        return at;
    }

    /** The index of the first place at or behind this position; places are in order. */
    private static int firstFrom(List<Place> places, int position) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).first < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The units of letters and digits that follow the pattern. */
    public static List<Place> glob(List<Unit> text, String pattern) {
        var regex = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        Pattern compiled = Pattern.compile(regex.toString());
        return text.stream()
                .filter(u -> !u.han() && compiled.matcher(u.term()).matches())
                .map(u -> place(u, u))
                .toList();
    }

    /** The places of all parts where they stand near enough. */
    public static List<Place> near(List<Unit> text, Clause.Near near) {
        var occurrences = near.parts().stream().map(p -> phrase(text, p)).toList();
        var places = new ArrayList<Place>();
        if (occurrences.stream().anyMatch(List::isEmpty)) {
            return places;
        }
        var starts = near.ordered()
                ? occurrences.getFirst()
                : occurrences.stream().flatMap(List::stream).toList();
        for (Place start : starts) {
            List<Place> window = window(occurrences, start, near.ordered());
            int width = window.stream().mapToInt(Place::last).max().orElse(0) - start.first + 1;
            int taken = window.stream().mapToInt(p -> p.last - p.first + 1).sum();
            if (window.size() == near.parts().size() && width - taken <= near.gaps()) {
                places.addAll(window);
            }
        }
        return places;
    }

    /** The nearest occurrence of each part from {@code start} on. */
    private static List<Place> window(List<List<Place>> occurrences, Place start, boolean ordered) {
        var window = new ArrayList<Place>();
        int from = start.first;
        for (List<Place> part : occurrences) {
            int at = firstFrom(part, from);
            if (at < part.size()) {
                window.add(part.get(at));
                from = ordered ? part.get(at).last + 1 : from;
            }
        }
        return window;
    }

    /** The places of these pairs and units. */
    public static List<Place> pairs(List<Unit> text, Set<String> pairs) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < text.size(); i++) {
            Unit unit = text.get(i);
            if (!unit.han() && pairs.contains(unit.term())) {
                places.add(place(unit, unit));
            } else if (i + 1 < text.size()
                    && unit.joins(text.get(i + 1))
                    && pairs.contains(unit.term() + text.get(i + 1).term())) {
                places.add(place(unit, text.get(i + 1)));
            }
        }
        return places;
    }

    /** How many distinct pairs of the question stand in the text; 0 when they are too few. */
    public static int most(List<Unit> text, Clause.Most most) {
        var present = new HashSet<>(Pairs.of(text));
        present.retainAll(Pairs.of(most.units()));
        return present.size() >= most.least() ? present.size() : 0;
    }
}
