package org.kuayu.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kuayu.text.Table;

/**
 * Which courts are counted as one: the two names of one body, and a court that was recoded or merged with the one that
 * took its place, from a day on. A table, {@code court-bodies.csv}, which an embedder may replace; rows are added for days
 * to come and not changed afterwards, since a figure of the past would change with them. Immutable.
 */
public final class CourtBodies {
    /** Each court counted by itself. */
    public static final CourtBodies NONE = new CourtBodies(Map.of());

    private static final int LONGEST = 8;

    /**
     * What takes a court's place.
     *
     * @param code the court counted in its stead
     * @param from for periods that end on or after this day
     */
    private record Successor(String code, LocalDate from) {}

    private final Map<String, Successor> successors;

    private CourtBodies(Map<String, Successor> successors) {
        this.successors = Map.copyOf(successors);
    }

    private static final class Bundled {
        static final CourtBodies BODIES = of(Table.beside(CourtBodies.class, "court-bodies.csv"));
    }

    /** Those of the table that ships with the library. */
    public static CourtBodies bundled() {
        return Bundled.BODIES;
    }

    /**
     * Those of a table with the columns {@code code}, {@code counted_as} and {@code from}; an empty day means always.
     *
     * @throws IllegalArgumentException if a court stands twice, or is in the end counted as itself
     */
    public static CourtBodies of(Table table) {
        var map = new HashMap<String, Successor>();
        for (var row : table.rows()) {
            var from = row.get("from").isEmpty() ? LocalDate.MIN : LocalDate.parse(row.get("from"));
            if (map.put(row.get("code"), new Successor(row.get("counted_as"), from)) != null) {
                throw new IllegalArgumentException("a court stands twice: " + row.get("code"));
            }
        }
        var bodies = new CourtBodies(map);
        map.keySet().forEach(bodies::chain);
        return bodies;
    }

    /** The code under which a court is counted in a period that ends on this day. */
    public String countedAs(String code, LocalDate day) {
        var at = code;
        while (successors.containsKey(at) && !day.isBefore(successors.get(at).from)) {
            at = successors.get(at).code;
        }
        return at;
    }

    /** The court's code and those under which it is counted at any time, one after the other. */
    public List<String> chain(String code) {
        var chain = new ArrayList<>(List.of(code));
        while (successors.containsKey(chain.getLast())) {
            chain.add(successors.get(chain.getLast()).code);
            if (chain.size() > LONGEST) {
                throw new IllegalArgumentException("courts that take each other's place: " + chain);
            }
        }
        return List.copyOf(chain);
    }

    /** The codes whose cases are counted under this one in a period that ends on this day, in order. */
    public List<String> namesOf(String code, LocalDate day) {
        var names = new TreeSet<String>();
        names.add(code);
        successors.keySet().stream()
                .filter(c -> countedAs(c, day).equals(countedAs(code, day)))
                .forEach(names::add);
        names.add(countedAs(code, day));
        return List.copyOf(names);
    }
}
