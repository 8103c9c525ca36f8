package org.kuayu.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.kuayu.text.Table;

/**
 * Which courts lie below which 辖区, by day: as {@link Courts} has them, and before a change as the table
 * {@code court-parents.csv} says. A circuit is written by the code of its highest court; a court alone, without those below
 * it, by its code and a stroke. Safe from any thread.
 */
public final class CourtCircuits {
    private static final String ALONE = "/";
    private static final int MOST_ABOVE = 4;

    /**
     * What was above a court.
     *
     * @param code the court above
     * @param until the last day, inclusive
     */
    private record Former(String code, LocalDate until) {}

    private final Courts courts;
    private final Map<String, List<Former>> former;
    /** The last days of what was otherwise, and the end of time. */
    private final TreeSet<LocalDate> days = new TreeSet<>();

    private final Map<String, Optional<String>> parents = new ConcurrentHashMap<>();

    private CourtCircuits(Courts courts, Map<String, List<Former>> former) {
        this.courts = courts;
        this.former = Map.copyOf(former);
        former.values().forEach(list -> list.forEach(f -> days.add(f.until)));
        days.add(LocalDate.MAX);
    }

    private static final class Bundled {
        static final CourtCircuits CIRCUITS =
                of(Courts.bundled(), Table.beside(CourtCircuits.class, "court-parents.csv"));
    }

    /** Those of the tables that ship with the library. */
    public static CourtCircuits bundled() {
        return Bundled.CIRCUITS;
    }

    /**
     * Those of these courts, and before a change of a table with the columns {@code code}, {@code parent} and {@code until},
     * the last day; an empty day means always.
     */
    public static CourtCircuits of(Courts courts, Table table) {
        var former = new HashMap<String, List<Former>>();
        for (var row : table.rows()) {
            var until = row.get("until").isEmpty() ? LocalDate.MAX : LocalDate.parse(row.get("until"));
            former.computeIfAbsent(row.get("code"), c -> new ArrayList<>()).add(new Former(row.get("parent"), until));
        }
        former.values().forEach(list -> list.sort(Comparator.comparing(Former::until)));
        return new CourtCircuits(courts, former);
    }

    /** The codes of the courts above on this day, the next one first; none of what is no court's code. */
    public List<String> above(String code, LocalDate day) {
        var above = new ArrayList<String>();
        var next = parent(code, day);
        while (next.isPresent() && above.size() < MOST_ABOVE) {
            above.add(next.get());
            next = parent(next.get(), day);
        }
        return List.copyOf(above);
    }

    private Optional<String> parent(String code, LocalDate day) {
        return former.getOrDefault(code, List.of()).stream()
                .filter(f -> !day.isAfter(f.until))
                .findFirst()
                .map(Former::code)
                .or(() -> parents.computeIfAbsent(code, c -> CourtCode.parse(c).value().flatMap(this::parent)));
    }

    /** The court above as the lists have it; where they do not say, the high court of the province. */
    private Optional<String> parent(CourtCode code) {
        return switch (Courts.levelOf(code)) {
            case SUPREME -> Optional.empty();
            case HIGH -> Optional.of(ImpliedCourts.SUPREME.value());
            case INTERMEDIATE, BASIC -> courts.findByCode(code)
                    .flatMap(Court::parent)
                    .map(CourtCode::value)
                    .or(() -> Optional.of(code.value().substring(0, 1)));
        };
    }

    /**
     * The circuit of the intermediate court at or above a court on this day; the court alone where there is none, so that
     * each court is in one of them.
     */
    public String circuit(String code, LocalDate day) {
        return intermediate(code)
                ? code
                : above(code, day).stream()
                        .filter(CourtCircuits::intermediate)
                        .findFirst()
                        .orElse(code.isEmpty() ? code : code + ALONE);
    }

    private static boolean intermediate(String code) {
        return CourtCode.parse(code)
                .value()
                .filter(c -> Courts.levelOf(c) == CourtLevel.INTERMEDIATE)
                .isPresent();
    }

    /** What {@link #circuit} says of a court on one day or another, the latest last. */
    public List<String> circuits(String code) {
        return days.stream().map(day -> circuit(code, day)).distinct().toList();
    }

    /** Whether a court lies in a circuit on this day: its highest court and all below it, or the one court alone. */
    public boolean covers(String circuit, String code, LocalDate day) {
        return circuit.endsWith(ALONE)
                ? code.equals(named(circuit))
                : code.equals(circuit) || above(code, day).contains(circuit);
    }

    /** Whether it is a court alone, without those below it. */
    public static boolean alone(String circuit) {
        return circuit.endsWith(ALONE);
    }

    /** The court by whose code a circuit is written. */
    public static String named(String circuit) {
        return alone(circuit) ? circuit.substring(0, circuit.length() - ALONE.length()) : circuit;
    }

    /** Whether some court lies elsewhere on the one day than on the other, a later one. */
    public boolean changes(LocalDate from, LocalDate to) {
        return days.ceiling(from).isBefore(to);
    }
}
