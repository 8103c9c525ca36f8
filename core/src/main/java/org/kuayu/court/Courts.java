package org.kuayu.court;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.region.DivisionCode;
import org.kuayu.region.Region;
import org.kuayu.region.Regions;
import org.kuayu.text.Table;

/**
 * The courts: those of Sichuan and Chongqing from a table, any other in the country implied by its code (法〔2015〕137号,
 * art. 3) and the table of divisions, then with {@link Court#certain} false. Immutable; an embedder adds his own by
 * {@link #withCourts}.
 *
 * <p>Where a list of courts is given, its order is: level from the top, then region by code, then court code.
 */
public final class Courts {
    private static final class Bundled {
        static final Courts COURTS = load();
    }

    private static final Comparator<Court> ORDER = Comparator.comparing(Court::level)
            .thenComparing(c -> c.region().code())
            .thenComparing(Court::code);

    private final Map<CourtCode, Court> listed = new LinkedHashMap<>();
    private final Map<CourtCode, LegacyCode> legacy;
    private final ImpliedCourts implied = ImpliedCourts.bundled();
    private final CourtNames names;

    /** A code that a court bore until its county was recoded, or its court was adjusted. */
    private record LegacyCode(CourtCode current, int retiredYear) {}

    private Courts(Collection<Court> courts, Map<CourtCode, LegacyCode> legacy) {
        courts.stream().sorted(ORDER).forEach(c -> listed.put(c.code(), c));
        this.legacy = legacy;
        this.names = new CourtNames(listed.values(), implied);
    }

    /** The courts of the tables that ship with the library. */
    public static Courts bundled() {
        return Bundled.COURTS;
    }

    /** These courts and the given ones; a given one takes the place of one with the same code. */
    public Courts withCourts(Collection<Court> more) {
        var all = new LinkedHashMap<>(listed);
        more.forEach(c -> all.put(c.code(), c));
        return new Courts(all.values(), legacy);
    }

    /** The courts of the table, in order; courts that are only implied by their code are not among them. */
    public List<Court> list() {
        return List.copyOf(listed.values());
    }

    /**
     * The court with this code, a code of earlier years included; empty only where the code names no court of any
     * province: a county that is not in the table of divisions.
     */
    public Optional<Court> findByCode(CourtCode code) {
        return findByCode(code, Integer.MAX_VALUE);
    }

    /**
     * The court that a case number of a year means by this code. A court keeps its old code until it is itself adjusted
     * (art. 13), so the old code is understood in every year; where a code was given again later, the year decides.
     */
    public Optional<Court> findByCode(CourtCode code, int year) {
        Court own = listed.get(code);
        LegacyCode old = legacy.get(code);
        if (old != null && (own == null || year <= old.retiredYear())) {
            return Optional.ofNullable(listed.get(old.current()));
        }
        return own != null ? Optional.of(own) : implied.find(code);
    }

    /** The basic court of a county or district: its code is the province's character and the division's last four digits. */
    public Optional<Court> findByDivision(DivisionCode division) {
        return CourtCode.PROVINCES
                .chars()
                .mapToObj(c -> (char) c)
                .filter(c -> Regions.bundled()
                        .findByCharacter(c)
                        .filter(region -> region.code().equals(division.regionCode()))
                        .isPresent())
                .flatMap(c -> CourtCode.parse(c + division.value().substring(2)).value().stream())
                .flatMap(code -> findByCode(code).stream())
                .filter(court -> court.level() == CourtLevel.BASIC)
                .findFirst();
    }

    /** The code that is used today for a court that once had this one; the code itself where nothing changed. */
    public CourtCode currentCode(CourtCode code) {
        return findByCode(code).map(Court::code).orElse(code);
    }

    /**
     * The court with this name: the full name, a short one (渝北区法院, 重庆一中院), with or without the names above it, or
     * either name of a court that has two. Empty if no court or more than one can be meant.
     */
    public Optional<Court> findByName(String name) {
        return names.find(name);
    }

    /** The courts above, the next one first; ends with 最高人民法院. */
    public List<Court> superiors(CourtCode code) {
        var above = new ArrayList<Court>();
        Optional<CourtCode> next = findByCode(code).flatMap(Court::parent);
        while (next.isPresent() && above.size() < 4) {
            Optional<Court> court = findByCode(next.get());
            court.ifPresent(above::add);
            next = court.flatMap(Court::parent);
        }
        return List.copyOf(above);
    }

    /** Every listed court below, directly or through others, in order; the court itself is not among them. */
    public List<Court> subordinates(CourtCode code) {
        CourtCode current = currentCode(code);
        return listed.values().stream().filter(c -> isBelow(c, current)).toList();
    }

    private boolean isBelow(Court court, CourtCode superior) {
        return superiors(court.code()).stream().anyMatch(s -> s.code().equals(superior));
    }

    /** The province that a code's first character names; empty for 最高法 and the military courts. */
    public static Optional<Region> regionOf(CourtCode code) {
        return code.equals(ImpliedCourts.SUPREME)
                ? Optional.empty()
                : Regions.bundled().findByCharacter(code.value().charAt(0));
    }

    /** The level that a code's shape tells: 最高法, province alone, two digits, four digits. */
    public static CourtLevel levelOf(CourtCode code) {
        if (code.equals(ImpliedCourts.SUPREME)) {
            return CourtLevel.SUPREME;
        }
        return switch (code.value().length()) {
            case 1 -> CourtLevel.HIGH;
            case 3 -> CourtLevel.INTERMEDIATE;
            default -> CourtLevel.BASIC;
        };
    }

    private static Courts load() {
        var courts = new ArrayList<Court>();
        for (Map<String, String> row :
                Table.beside(Courts.class, "courts-chuanyu.csv").rows()) {
            CourtCode code = CourtCode.of(row.get("court_code"));
            Optional<CourtCode> parent = Optional.of(row.get("parent_code"))
                    .filter(p -> !p.isEmpty())
                    .map(CourtCode::of);
            courts.add(new Court(
                    code,
                    row.get("name"),
                    levelOf(code),
                    parent.or(() -> Optional.of(ImpliedCourts.SUPREME)),
                    regionOf(code).orElseThrow(),
                    !row.get("certainty").equals("?")));
        }
        var legacy = new LinkedHashMap<CourtCode, LegacyCode>();
        for (Map<String, String> row :
                Table.beside(Courts.class, "court-codes-legacy.csv").rows()) {
            String[] successors = row.get("current_code").split(";");
            CourtCode current = CourtCode.of(successors[successors.length - 1]);
            legacy.put(
                    CourtCode.of(row.get("legacy_code")),
                    new LegacyCode(current, Integer.parseInt(row.get("division_retired_year"))));
        }
        return new Courts(courts, legacy);
    }
}
