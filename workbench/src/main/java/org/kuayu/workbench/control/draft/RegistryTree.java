package org.kuayu.workbench.control.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kuayu.property.Registries;
import org.kuayu.property.Registry;
import org.kuayu.region.Division;
import org.kuayu.region.DivisionCode;
import org.kuayu.region.Divisions;

/**
 * The registries as a form offers them: by region, in Sichuan by prefecture, each area with a box for all of it.
 *
 * @param regions the regions
 * @param chosen how many are chosen, areas counted out
 */
public record RegistryTree(List<Area> regions, int chosen) {
    public RegistryTree {
        regions = List.copyOf(regions);
    }

    /**
     * An area with a box for all of it.
     *
     * @param code its division code
     * @param name its name
     * @param all whether all of it is chosen
     * @param parts smaller areas
     * @param registries those that stand in no smaller area
     * @param size how many registries it has
     * @param open whether something in it is chosen
     */
    public record Area(
            String code, String name, boolean all, List<Area> parts, List<Choice> registries, int size, boolean open) {
        public Area {
            parts = List.copyOf(parts);
            registries = List.copyOf(registries);
        }
    }

    /** One registry. */
    public record Choice(String code, String name, boolean on) {}

    /** What was ticked: codes of registries and of areas. */
    record Ticked(Set<String> registries, Set<String> areas) {
        static Ticked of(List<String> registries, List<String> areas) {
            return new Ticked(new LinkedHashSet<>(registries), new LinkedHashSet<>(areas));
        }

        boolean all(String code) {
            return areas.contains(code);
        }
    }

    /** The registries of everything ticked, each once, in the order of their codes. */
    static List<String> codes(Registries registries, Ticked ticked, LocalDate on) {
        var codes = new java.util.TreeSet<String>();
        registries.list().stream().map(Registry::code).filter(ticked.registries()::contains).forEach(codes::add);
        for (String area : ticked.areas()) {
            if (area.matches("[1-9]\\d{5}")) {
                registries.listByArea(DivisionCode.of(area), on).stream().map(Registry::code).forEach(codes::add);
            }
        }
        return List.copyOf(codes);
    }

    /** The tree on this day. */
    static RegistryTree of(Registries registries, Ticked ticked, LocalDate on) {
        var regions = new LinkedHashMap<String, Map<String, List<Registry>>>();
        for (Registry registry : registries.list()) {
            if (registry.code().matches("\\d{6}")
                    && registry.until().map(on::isBefore).orElse(true)) {
                regions.computeIfAbsent(registry.code().substring(0, 2), r -> new LinkedHashMap<>())
                        .computeIfAbsent(registry.code().substring(0, 4), p -> new ArrayList<>())
                        .add(registry);
            }
        }
        var tree = new ArrayList<Area>();
        regions.forEach((region, prefectures) -> tree.add(region(region, prefectures, ticked)));
        return new RegistryTree(tree, codes(registries, ticked, on).size());
    }

    private static Area region(String region, Map<String, List<Registry>> prefectures, Ticked ticked) {
        boolean municipality = prefectures.keySet().stream().allMatch(p -> p.matches("..0[12]"));
        var parts = new ArrayList<Area>();
        var direct = new ArrayList<Choice>();
        prefectures.forEach((prefecture, registries) -> {
            List<Choice> choices = registries.stream()
                    .map(r -> new Choice(r.code(), r.name(), ticked.registries().contains(r.code())))
                    .toList();
            if (municipality) {
                direct.addAll(choices);
            } else {
                String code = prefecture + "00";
                parts.add(new Area(code, name(code), ticked.all(code), List.of(), choices, choices.size(),
                        ticked.all(code) || choices.stream().anyMatch(Choice::on)));
            }
        });
        String code = region + "0000";
        int size = direct.size() + parts.stream().mapToInt(Area::size).sum();
        boolean open = ticked.all(code)
                || direct.stream().anyMatch(Choice::on)
                || parts.stream().anyMatch(Area::open);
        return new Area(code, name(code), ticked.all(code), parts, direct, size, open);
    }

    private static String name(String code) {
        return Divisions.bundled().find(DivisionCode.of(code)).map(Division::name).orElse(code);
    }
}
