package org.kuayu.court;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.region.Division;
import org.kuayu.region.Divisions;
import org.kuayu.region.Region;
import org.kuayu.region.Regions;

/**
 * The ordinary courts that follow from the divisions: a high court for each province, an intermediate court for each
 * prefecture, a basic court for each county, with names built as courts are named. Special courts (railway, maritime …)
 * and the numbered intermediate courts of the municipalities are named by number only.
 */
final class ImpliedCourts {
    static final CourtCode SUPREME = CourtCode.of("最高法");

    private static final class Bundled {
        static final ImpliedCourts COURTS = new ImpliedCourts();
    }

    private static final Region COUNTRY = new Region("10", "全国");
    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");
    private static final String NUMERALS = "一二三四五六";

    private final Map<CourtCode, Court> courts = new LinkedHashMap<>();

    private ImpliedCourts() {
        courts.put(SUPREME, new Court(SUPREME, "最高人民法院", CourtLevel.SUPREME, Optional.empty(), COUNTRY, true));
        for (char c : CourtCode.PROVINCES.toCharArray()) {
            Regions.bundled().findByCharacter(c).ifPresent(region -> addRegion(c, region));
        }
    }

    static ImpliedCourts bundled() {
        return Bundled.COURTS;
    }

    /** The court with this code; special courts are built on the spot, with a name that says no more than the code. */
    Optional<Court> find(CourtCode code) {
        Court known = courts.get(code);
        if (known != null) {
            return Optional.of(known);
        }
        return Courts.regionOf(code).filter(r -> special(code.value())).map(region -> {
            String name = region.name() + (code.value().length() == 3 ? "专门中级法院" : "专门法院") + code.value();
            CourtCode parent =
                    CourtCode.of(code.value().substring(0, code.value().length() == 3 ? 1 : 3));
            Optional<CourtCode> above = courts.containsKey(parent) ? Optional.of(parent) : Optional.empty();
            return new Court(code, name, Courts.levelOf(code), above, region, false);
        });
    }

    List<Court> list() {
        return new ArrayList<>(courts.values());
    }

    /** 71–99 in the first pair, or 91–99 in the second: specialised and development-zone courts (handbook §1.2). */
    private static boolean special(String code) {
        return code.length() == 3 && code.charAt(1) >= '7'
                || code.length() == 5 && (code.charAt(1) >= '7' || code.charAt(3) == '9');
    }

    private void addRegion(char character, Region region) {
        CourtCode high = CourtCode.of(String.valueOf(character));
        if (character == '兵') {
            String corps = "新疆维吾尔自治区高级人民法院生产建设兵团分院";
            courts.put(high, new Court(high, corps, CourtLevel.HIGH, Optional.of(SUPREME), region, false));
            return;
        }
        courts.put(
                high, new Court(high, region.name() + "高级人民法院", CourtLevel.HIGH, Optional.of(SUPREME), region, true));
        if (MUNICIPALITIES.contains(region.code())) {
            addNumbered(high, region);
        }
        for (Division d : Divisions.bundled().list()) {
            if (d.code().regionCode().equals(region.code()) && !d.code().value().endsWith("0000")) {
                addDivision(high, region, d);
            }
        }
    }

    private void addNumbered(CourtCode high, Region region) {
        int count = region.code().equals("11") ? 4 : 3;
        for (int i = 1; i <= count; i++) {
            CourtCode code = CourtCode.of(high.value() + "0" + i);
            String name = region.name() + "第" + NUMERALS.charAt(i - 1) + "中级人民法院";
            courts.put(code, new Court(code, name, CourtLevel.INTERMEDIATE, Optional.of(high), region, false));
        }
    }

    private void addDivision(CourtCode high, Region region, Division d) {
        String digits = d.code().value();
        boolean prefecture = digits.endsWith("00");
        CourtCode code = CourtCode.of(high.value() + digits.substring(2, prefecture ? 4 : 6));
        if (prefecture) {
            String name = region.name() + d.name() + "中级人民法院";
            courts.put(code, new Court(code, name, CourtLevel.INTERMEDIATE, Optional.of(high), region, false));
        } else {
            boolean municipal = MUNICIPALITIES.contains(region.code());
            Optional<CourtCode> parent =
                    municipal ? Optional.empty() : Optional.of(CourtCode.of(high.value() + digits.substring(2, 4)));
            String name = prefix(d) + d.name() + "人民法院";
            courts.put(code, new Court(code, name, CourtLevel.BASIC, parent, region, false));
        }
    }

    /** A district's court bears the city's name before its own; a county's and a county-level city's does not. */
    private static String prefix(Division d) {
        boolean district = d.name().endsWith("区") && !d.name().endsWith("地区");
        return district
                ? d.parent()
                        .flatMap(Divisions.bundled()::find)
                        .map(Division::name)
                        .orElse("")
                : "";
    }
}
