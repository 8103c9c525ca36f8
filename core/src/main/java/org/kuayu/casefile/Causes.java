package org.kuayu.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.casefile.Cause.Edition;
import org.kuayu.text.Canonical;
import org.kuayu.text.Table;

/**
 * Causes of action and criminal charges 案由, by edition, and the way from a printed cause to its place. Immutable.
 *
 * <p>The civil edition of 2020 is not in the tables: for filings of 2021–2025 the edition of 2026 is asked first and that
 * of 2011 after it.
 */
public final class Causes {
    private static final class Bundled {
        static final Causes CAUSES = load();
    }

    private static final LocalDate EDITION_2020 = LocalDate.of(2021, 1, 1);
    private static final Map<String, Edition> LEGACY_ROOTS = Map.of(
            "1", Edition.CRIMINAL,
            "9000", Edition.CIVIL_2011,
            "3200", Edition.ENFORCEMENT,
            "2100", Edition.COMPENSATION,
            "xzay", Edition.ADMINISTRATIVE);

    private final Map<Edition, List<Cause>> byEdition = new EnumMap<>(Edition.class);
    private final Map<Edition, Map<String, Cause>> byName = new EnumMap<>(Edition.class);
    private final Map<String, Cause> byPath = new HashMap<>();

    private Causes(List<Cause> causes) {
        for (Edition edition : Edition.values()) {
            byEdition.put(
                    edition, causes.stream().filter(c -> c.edition() == edition).toList());
            var names = new HashMap<String, Cause>();
            byEdition.get(edition).forEach(c -> names.merge(plain(c.name()), c, Causes::deeper));
            byName.put(edition, names);
        }
        causes.forEach(c -> byPath.putIfAbsent(c.edition() + "/" + c.path(), c));
    }

    /** The tables that ship with the library. */
    public static Causes bundled() {
        return Bundled.CAUSES;
    }

    /** The causes of an edition, from the top, each before those under it. */
    public List<Cause> list(Edition edition) {
        return byEdition.get(edition);
    }

    /** The cause at this path of an edition. */
    public Optional<Cause> findByPath(Edition edition, String path) {
        return Optional.ofNullable(byPath.get(edition + "/" + path));
    }

    /** The place of a printed cause, whatever its branch and day; see {@link #find(String, Optional, Optional)}. */
    public Optional<Cause> find(String printed) {
        return find(printed, Optional.empty(), Optional.empty());
    }

    /**
     * The place of a printed cause. A charge is understood without 罪, with the accused's name before it left out, and
     * where only some of a selective charge's acts are printed (贩卖毒品罪). Of several charges or causes the first
     * decides.
     *
     * @param printed 民间借贷纠纷, 盗窃罪, 故意伤害
     * @param branch 民事, 刑事 … where it is known, from the type code for instance
     * @param filed the day of filing, which chooses among civil editions
     */
    public Optional<Cause> find(String printed, Optional<String> branch, Optional<LocalDate> filed) {
        String name = printed.length() > 80 ? "" : plain(printed);
        if (name.length() < 2) {
            return Optional.empty();
        }
        List<Edition> order = order(branch, filed);
        for (String variant : CauseNames.variants(name)) {
            for (Edition edition : order) {
                Optional<Cause> exact = Optional.ofNullable(byName.get(edition).get(variant));
                if (exact.isPresent()) {
                    return exact;
                }
            }
        }
        Optional<Cause> selective = order.contains(Edition.CRIMINAL)
                ? CauseNames.selective(name, byEdition.get(Edition.CRIMINAL))
                : Optional.empty();
        int comma = name.indexOf('、');
        return selective.isPresent() || comma < 0 ? selective : find(name.substring(0, comma), branch, filed);
    }

    /**
     * The path of a printed cause for a case at this stage, as {@link CaseMatter#causePath} keeps it; empty text where
     * the cause is in no edition of the stage's branch.
     */
    public String pathOf(String printed, Procedure stage, Optional<LocalDate> filed) {
        return find(printed, branchOf(stage), filed).map(Cause::path).orElse("");
    }

    /**
     * The one value by which cases of all editions are counted together: a civil path is led over to the path that the
     * same cause has in the edition of today; other paths stay; without a path it is the cause as printed.
     */
    public String comparable(CaseMatter matter) {
        String path = matter.causePath();
        if (path.isEmpty()) {
            return matter.cause();
        }
        boolean present = !path.startsWith(Edition.CIVIL_2026.branch() + "/")
                || byPath.containsKey(Edition.CIVIL_2026 + "/" + path);
        String name = path.substring(path.lastIndexOf('/') + 1);
        return present
                ? path
                : Optional.ofNullable(byName.get(Edition.CIVIL_2026).get(plain(name)))
                        .map(Cause::path)
                        .orElse(path);
    }

    private static Optional<String> branchOf(Procedure stage) {
        return switch (stage) {
            case CRIMINAL_FIRST, CRIMINAL_SECOND -> Optional.of("刑事");
            case CIVIL_FIRST, CIVIL_SECOND, CIVIL_SPECIAL, PRE_LITIGATION -> Optional.of("民事");
            case ADMINISTRATIVE_FIRST, ADMINISTRATIVE_SECOND -> Optional.of("行政");
            default -> Optional.empty();
        };
    }

    private static List<Edition> order(Optional<String> branch, Optional<LocalDate> filed) {
        boolean old = filed.filter(d -> d.isBefore(EDITION_2020)).isPresent();
        var order = new ArrayList<>(List.of(Edition.values()));
        if (old) {
            order.remove(Edition.CIVIL_2026);
            order.add(1, Edition.CIVIL_2026);
        }
        branch.ifPresent(b -> order.removeIf(e -> !e.branch().equals(b)));
        return order;
    }

    private static Cause deeper(Cause a, Cause b) {
        return b.level() > a.level() && b.path().startsWith(a.path()) ? b : a;
    }

    /** Names are compared without brackets' width, blanks and the kind of comma. */
    private static String plain(String name) {
        return Canonical.of(name).replace(',', '、').replace("一案", "").replaceAll("[。;]$", "");
    }

    private static Causes load() {
        var causes = new ArrayList<Cause>();
        Table civil = Table.beside(Causes.class, "causes-civil.csv");
        add(causes, civil, "code", Map.of("", Edition.CIVIL_2026));
        add(causes, Table.beside(Causes.class, "causes-wenshu-legacy.csv"), "id", LEGACY_ROOTS);
        for (Map<String, String> row :
                Table.beside(Causes.class, "causes-criminal-additions.csv").rows()) {
            String path = "刑事/" + row.get("parent") + "/" + row.get("name");
            causes.add(new Cause(Edition.CRIMINAL, row.get("name"), path, 2));
        }
        causes.sort(Comparator.comparing(Cause::edition));
        return new Causes(causes);
    }

    private static void add(List<Cause> causes, Table table, String idColumn, Map<String, Edition> roots) {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        table.rows().forEach(row -> rows.put(row.get(idColumn), row));
        for (String id : rows.keySet()) {
            if (!roots.containsKey(id)) {
                cause(id, rows, roots).ifPresent(causes::add);
            }
        }
    }

    private static Optional<Cause> cause(String id, Map<String, Map<String, String>> rows, Map<String, Edition> roots) {
        var names = new ArrayList<String>();
        String at = id;
        while (!roots.containsKey(at)) {
            Map<String, String> row = rows.get(at);
            if (row == null || names.size() > 8) {
                return Optional.empty();
            }
            names.addFirst(row.get("name"));
            at = row.get("parent");
        }
        Edition edition = roots.get(at);
        String path = edition.branch() + "/" + String.join("/", names);
        return Optional.of(new Cause(edition, names.getLast(), path, names.size()));
    }

    /** The ways in which one cause is printed. */
    private static final class CauseNames {
        private CauseNames() {}

        /** What a printed name can stand for, the likeliest first; several causes in a row are tried by the first one. */
        static Set<String> variants(String name) {
            var variants = new LinkedHashSet<String>();
            addForms(variants, name);
            int crime = name.indexOf("罪");
            if (crime > 1 && crime < name.length() - 1) {
                addForms(variants, name.substring(0, crime + 1));
            }
            int dispute = name.indexOf("纠纷");
            if (dispute > 1 && dispute < name.length() - 2) {
                addForms(variants, name.substring(0, dispute + 2));
            }
            int committed = name.indexOf("犯");
            if (committed >= 0 && committed < 6) {
                addForms(variants, name.substring(committed + 1));
            }
            return variants;
        }

        private static void addForms(Set<String> variants, String name) {
            variants.add(name);
            if (name.endsWith("罪")) {
                variants.add(name.substring(0, name.length() - 1));
            } else {
                variants.add(name + "罪");
                if (!name.endsWith("纠纷")) {
                    variants.add(name + "纠纷");
                }
            }
        }

        /**
         * The charge of which some acts are printed: 贩卖毒品罪 for 走私、贩卖、运输、制造毒品罪. Every printed character stands
         * in the official name in the same order; the shortest such name decides.
         */
        static Optional<Cause> selective(String printed, List<Cause> charges) {
            int end = printed.indexOf('罪');
            String name = end > 1 ? printed.substring(0, end + 1) : printed + "罪";
            String stem = name.replace("、", "");
            String act = stem.substring(0, stem.length() - 1);
            if (stem.length() < 5) {
                return shortest(charges.stream().filter(c -> acts(c.name()).contains(act)));
            }
            return shortest(charges.stream()
                    .filter(c -> c.name().contains("、") && c.name().endsWith("罪"))
                    .filter(c -> inOrder(stem, c.name()) && c.name().startsWith(stem.substring(0, 1))
                            || inOrder(stem, c.name()) && sharedEnd(stem, c.name()) >= 3));
        }

        private static Optional<Cause> shortest(Stream<Cause> charges) {
            return charges.min(
                    Comparator.comparingInt((Cause c) -> c.name().length()).thenComparing(Cause::path));
        }

        private static List<String> acts(String charge) {
            return charge.contains("、") && charge.endsWith("罪")
                    ? List.of(charge.substring(0, charge.length() - 1).split("、"))
                    : List.of();
        }

        private static boolean inOrder(String part, String whole) {
            int at = 0;
            for (int i = 0; i < whole.length() && at < part.length(); i++) {
                if (whole.charAt(i) == part.charAt(at)) {
                    at++;
                }
            }
            return at == part.length();
        }

        private static int sharedEnd(String a, String b) {
            int shared = 0;
            while (shared < Math.min(a.length(), b.length())
                    && a.charAt(a.length() - 1 - shared) == b.charAt(b.length() - 1 - shared)) {
                shared++;
            }
            return shared;
        }
    }
}
