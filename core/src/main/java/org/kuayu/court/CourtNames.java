package org.kuayu.court;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kuayu.region.Region;
import org.kuayu.region.Regions;
import org.kuayu.text.Canonical;

/** Finds a court by the names that people give it; a listed court goes before an implied one. */
final class CourtNames {
    private static final int LONGEST = 100;
    private static final Pattern COURT_WORD = Pattern.compile("(?:人民)?法院$|中院$|高院$");
    private static final Pattern NUMBERED = Pattern.compile("第?([一二三四五六])中(?:级)?(?:人民)?(?:法)?院$");
    private static final Pattern ADMINISTRATIVE = Pattern.compile(
            "(?:(?:(?:土家|苗|彝|藏|羌|侗|回|满|蒙古|朝鲜|壮|瑶|布依|仡佬|水|白|傣|哈尼|佤|拉祜|傈僳|纳西|黎|土|撒拉|东乡|保安|裕固|畲|仫佬|毛南|哈萨克|锡伯|塔吉克|达斡尔|鄂伦春|鄂温克|普米|景颇|布朗|独龙|怒|各)族)*自治县|林区|特区|区|县|市)$");

    private static final Pattern ZONE = Pattern.compile("(高新)技术产业开发区$");

    private final Map<String, Set<Court>> listed = new HashMap<>();
    private final Map<String, Set<Court>> implied = new HashMap<>();

    CourtNames(Collection<Court> table, ImpliedCourts rest) {
        table.forEach(c -> add(listed, c));
        Set<String> codes = new LinkedHashSet<>();
        table.forEach(c -> codes.add(c.code().value()));
        rest.list().stream().filter(c -> !codes.contains(c.code().value())).forEach(c -> add(implied, c));
    }

    Optional<Court> find(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String name = Canonical.of(written);
        Optional<Court> whole = one(name.replaceAll("\\([^)]*\\)", ""));
        int bracket = name.indexOf('(');
        if (whole.isPresent() || bracket < 0) {
            return whole;
        }
        String second = name.substring(bracket + 1).replaceAll("\\).*", "");
        String area = name.substring(0, bracket);
        return one(second).or(() -> one(area + second)).or(() -> one(area + "人民法院"));
    }

    private Optional<Court> one(String name) {
        if (!name.endsWith("院")) {
            return Optional.empty();
        }
        String key = key(name);
        return only(listed.get(key))
                .or(() -> listed.containsKey(key) ? Optional.empty() : only(implied.get(key)))
                .or(() -> only(listed.get(withoutRegion(key))))
                .or(() -> only(implied.get(withoutRegion(key))).filter(c -> sameRegion(key, c)));
    }

    private static Optional<Court> only(Set<Court> courts) {
        return courts != null && courts.size() == 1 ? courts.stream().findFirst() : Optional.empty();
    }

    private static boolean sameRegion(String key, Court court) {
        return regionOf(key).map(r -> r.equals(court.region())).orElse(true);
    }

    private static void add(Map<String, Set<Court>> names, Court court) {
        String full = key(court.name());
        put(names, full, court);
        String bare = withoutRegion(full);
        put(names, bare, court);
        String own = court.level() == CourtLevel.BASIC ? withoutCity(bare) : bare;
        put(names, own, court);
        put(names, withoutRegion(shortRegion(court) + own), court);
        put(names, shortRegion(court) + own, court);
        if (full.endsWith("#高")) {
            put(names, shortRegion(court) + "#高", court);
        }
        String stem = ADMINISTRATIVE.matcher(own).replaceFirst("");
        if (stem.length() > 1) {
            put(names, stem, court);
            put(names, own.endsWith("自治县") ? stem + "县" : ZONE.matcher(own).replaceFirst("$1区"), court);
            put(names, shortRegion(court) + stem, court);
        }
    }

    private static void put(Map<String, Set<Court>> names, String key, Court court) {
        if (!key.isEmpty()) {
            names.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(court);
        }
    }

    /** 第一中级人民法院, 一中院 and 第一中院 all become 第一中; other courts lose the word for court. */
    private static String key(String name) {
        String numbered = NUMBERED.matcher(name).replaceFirst("第$1中");
        if (!numbered.equals(name)) {
            return numbered;
        }
        String level = name.replaceFirst("中级人民法院$|中级法院$|中院$", "#中").replaceFirst("高级人民法院$|高级法院$|高院$", "#高");
        return COURT_WORD.matcher(level).replaceFirst("");
    }

    private static Optional<Region> regionOf(String key) {
        return Regions.bundled().list().stream()
                .filter(r -> key.startsWith(shortName(r)))
                .findFirst();
    }

    private static String withoutRegion(String key) {
        return regionOf(key)
                .map(r -> key.startsWith(r.name())
                        ? key.substring(r.name().length())
                        : key.substring(shortName(r).length()))
                .filter(k -> k.length() > 1 && !k.startsWith("#"))
                .orElse(key);
    }

    private static String withoutCity(String key) {
        int city = key.indexOf('市');
        return city > 0 && city < key.length() - 2 ? key.substring(city + 1) : key;
    }

    private static String shortRegion(Court court) {
        return shortName(court.region());
    }

    private static String shortName(Region region) {
        return region.name().replaceFirst("(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$", "");
    }
}
