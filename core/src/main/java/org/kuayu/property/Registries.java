package org.kuayu.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kuayu.region.Division;
import org.kuayu.region.DivisionCode;
import org.kuayu.region.Divisions;
import org.kuayu.text.Table;

/**
 * The registries: one for each county-level division of Sichuan and Chongqing, and what an embedder adds by
 * {@link #withRegistries}. A unit belongs to exactly one registry, which the first six digits of its number name.
 * Immutable.
 */
public final class Registries {
    private static final class Bundled {
        static final Registries REGISTRIES =
                of(Table.beside(Registries.class, "registries.csv"), Divisions.bundled());
    }

    private static final Comparator<Registry> ORDER =
            Comparator.comparing(Registry::code).thenComparing(r -> r.from().orElse(LocalDate.MIN));

    /** What was given last comes first. */
    private final List<Layer> layers;

    private final Divisions divisions;

    /** Registries given at once, and those of each division. */
    private record Layer(List<Registry> registries, Map<DivisionCode, List<Registry>> byDivision) {
        static Layer of(Collection<Registry> registries) {
            var byDivision = new HashMap<DivisionCode, List<Registry>>();
            List<Registry> sorted = registries.stream().sorted(ORDER).toList();
            sorted.forEach(registry -> registry.divisions().forEach(
                    division -> byDivision.computeIfAbsent(division, d -> new ArrayList<>()).add(registry)));
            return new Layer(sorted, byDivision);
        }

        List<Registry> serving(DivisionCode division, LocalDate on) {
            return byDivision.getOrDefault(division, List.of()).stream()
                    .filter(registry -> registry.serves(division, on))
                    .toList();
        }
    }

    private Registries(List<Layer> layers, Divisions divisions) {
        this.layers = List.copyOf(layers);
        this.divisions = divisions;
    }

    /** The registries of the table that ships with the library. */
    public static Registries bundled() {
        return Bundled.REGISTRIES;
    }

    /** The registries of a table of the same columns as {@code registries.csv}. */
    public static Registries of(Table table, Divisions divisions) {
        return new Registries(List.of(Layer.of(table.rows().stream().map(Registries::read).toList())), divisions);
    }

    private static Registry read(Map<String, String> row) {
        return new Registry(
                row.get("code"),
                row.get("name"),
                Arrays.stream(row.get("divisions").split(";"))
                        .map(DivisionCode::of)
                        .collect(Collectors.toCollection(TreeSet::new)),
                day(row.get("from")),
                day(row.get("until")),
                row.get("certainty").equals("S"));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /**
     * These registries and the given ones: a given one takes the place of one with the same code and start, and comes
     * before every other that serves the same division on the same day.
     */
    public Registries withRegistries(Collection<Registry> more) {
        var all = new ArrayList<Layer>();
        all.add(Layer.of(more));
        for (Layer layer : layers) {
            all.add(Layer.of(layer.registries.stream()
                    .filter(r -> more.stream()
                            .noneMatch(m -> m.code().equals(r.code()) && m.from().equals(r.from())))
                    .toList()));
        }
        return new Registries(all, divisions);
    }

    /** Every registry, by code, then by start. */
    public List<Registry> list() {
        return layers.stream().flatMap(layer -> layer.registries.stream()).sorted(ORDER).toList();
    }

    /** The latest registry with this code. */
    public Optional<Registry> find(String code) {
        return list().stream().filter(r -> r.code().equals(code)).reduce((earlier, later) -> later);
    }

    /** The registry that keeps this unit on the day; empty where none is known or more than one may be meant. */
    public Optional<Registry> findByUnit(UnitNumber unit, LocalDate on) {
        List<Registry> candidates = listByDivision(DivisionCode.of(unit.divisionCode()), on);
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    /**
     * The registries that keep the units of this division on the day, by code: one as a rule, none for a division
     * without registry, several where a division was parted and numbers still carry its old code.
     */
    public List<Registry> listByDivision(DivisionCode division, LocalDate on) {
        List<Registry> own = serving(division, on);
        if (!own.isEmpty()) {
            return own;
        }
        return divisions.successors(division).stream()
                .map(Division::code)
                .flatMap(code -> serving(code, on).stream())
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private List<Registry> serving(DivisionCode division, LocalDate on) {
        return layers.stream()
                .map(layer -> layer.serving(division, on))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * The registries of an area 区域 on the day, by code: of a county, of every county of a prefecture or of a region, by
     * division code (500112, 510100, 510000).
     */
    public List<Registry> listByArea(DivisionCode area, LocalDate on) {
        if (!area.value().endsWith("00")) {
            return listByDivision(area, on);
        }
        String above = area.value().endsWith("0000") ? area.regionCode() : area.value().substring(0, 4);
        return list().stream()
                .flatMap(r -> r.divisions().stream())
                .filter(d -> d.value().startsWith(above))
                .distinct()
                .flatMap(d -> serving(d, on).stream())
                .distinct()
                .sorted(ORDER)
                .toList();
    }
}
