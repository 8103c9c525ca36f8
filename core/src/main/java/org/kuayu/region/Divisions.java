package org.kuayu.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.kuayu.text.Table;

/**
 * The administrative divisions: the whole country as of 2024-12-31, and for Sichuan and Chongqing every code and name
 * since 1981 with what became of it. Immutable.
 */
public final class Divisions {
    private static final class Bundled {
        static final Divisions DIVISIONS = load();
    }

    private final TreeMap<DivisionCode, List<Division>> byCode = new TreeMap<>();

    private Divisions(Collection<Division> divisions) {
        for (Division d : divisions) {
            byCode.computeIfAbsent(d.code(), c -> new ArrayList<>()).add(d);
        }
        byCode.replaceAll((code, list) -> list.stream()
                .sorted((a, b) ->
                        Integer.compare(a.fromYear().orElse(9999), b.fromYear().orElse(9999)))
                .toList());
    }

    /** The tables that ship with the library. */
    public static Divisions bundled() {
        return Bundled.DIVISIONS;
    }

    /** These divisions and the given ones besides; the given take the place of a current one with the same code. */
    public Divisions withDivisions(Collection<Division> more) {
        var all = new ArrayList<Division>();
        Set<DivisionCode> replaced = new LinkedHashSet<>();
        more.stream().filter(Division::current).forEach(d -> replaced.add(d.code()));
        byCode.values()
                .forEach(list -> list.stream()
                        .filter(d -> !(d.current() && replaced.contains(d.code())))
                        .forEach(all::add));
        all.addAll(more);
        return new Divisions(all);
    }

    /** The division that has this code today; empty if none has. */
    public Optional<Division> find(DivisionCode code) {
        return history(code).stream().filter(Division::current).findFirst();
    }

    /** The division that had this code in a year; empty if none had, as far as the tables reach. */
    public Optional<Division> find(DivisionCode code, int year) {
        return history(code).stream().filter(d -> d.inForce(year)).findFirst();
    }

    /** Whatever has or had this code, the oldest first and the current one last. */
    public List<Division> history(DivisionCode code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** The divisions directly under this one today, by code. */
    public List<Division> listUnder(DivisionCode parent) {
        return byCode.values().stream()
                .flatMap(List::stream)
                .filter(d -> d.current() && d.parent().filter(parent::equals).isPresent())
                .toList();
    }

    /** The current divisions that territory under this code belongs to now, itself if it still stands. */
    public List<Division> successors(DivisionCode code) {
        var found = new LinkedHashSet<Division>();
        follow(code, found, new LinkedHashSet<>());
        return List.copyOf(found);
    }

    private void follow(DivisionCode code, Set<Division> found, Set<DivisionCode> seen) {
        if (!seen.add(code)) {
            return;
        }
        Optional<Division> current = find(code);
        if (current.isPresent()) {
            found.add(current.get());
        } else {
            history(code).forEach(d -> d.successors().forEach(next -> follow(next, found, seen)));
        }
    }

    /** The full name today, from the province down: 四川省成都市锦江区; empty for a code that is not in force. */
    public Optional<String> fullName(DivisionCode code) {
        return find(code).map(d -> d.parent().flatMap(this::fullName).orElse("") + d.name());
    }

    /** Every division in force today, by code. */
    public List<Division> list() {
        return byCode.values().stream()
                .flatMap(List::stream)
                .filter(Division::current)
                .toList();
    }

    /** Every division that has ended or was renamed, as far as the tables reach, by code. */
    public List<Division> listPast() {
        return byCode.values().stream()
                .flatMap(List::stream)
                .filter(d -> !d.current())
                .toList();
    }

    private static Divisions load() {
        var all = new ArrayList<Division>();
        for (Map<String, String> row :
                Table.beside(Divisions.class, "divisions-chuanyu-history.csv").rows()) {
            all.add(new Division(
                    DivisionCode.of(row.get("code")),
                    row.get("name"),
                    Optional.empty(),
                    year(row.get("from_year")),
                    year(row.get("until_year")),
                    codes(row.get("successor_codes"))));
        }
        for (Map<String, String> row :
                Table.beside(Divisions.class, "divisions-cn.csv").rows()) {
            Optional<DivisionCode> parent =
                    Optional.of(row.get("parent")).filter(p -> !p.isEmpty()).map(DivisionCode::of);
            all.add(new Division(
                    DivisionCode.of(row.get("code")),
                    row.get("name"),
                    parent,
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    List.of()));
        }
        return new Divisions(all);
    }

    private static OptionalInt year(String text) {
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static List<DivisionCode> codes(String text) {
        return Arrays.stream(text.split(";"))
                .filter(c -> !c.isEmpty())
                .map(c -> DivisionCode.of(c.substring(0, 6)))
                .distinct()
                .toList();
    }
}
