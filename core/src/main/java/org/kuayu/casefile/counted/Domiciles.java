package org.kuayu.casefile.counted;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kuayu.casefile.CaseParty;
import org.kuayu.region.Division;
import org.kuayu.region.DivisionCode;
import org.kuayu.region.Divisions;

/**
 * Where a stated domicile lies. A place that once belonged to Sichuan and is today in Chongqing (四川省万县市) counts where
 * it is today. A name that several regions share (城关区) says nothing.
 */
final class Domiciles {
    private static final Pattern BEFORE = Pattern.compile("^(?:现?住所?地?址?|经常居住地|户籍地|户籍所在地|地址)?[:：]?(?:中国|中华人民共和国)?");
    private static final Pattern PROVINCE_END = Pattern.compile("(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$");
    private static final int LONGEST = 14;

    private static final Map<String, PartyRegion> PROVINCES = new HashMap<>();
    private static final Map<String, Optional<PartyRegion>> PLACES = new HashMap<>();

    static {
        var divisions = Divisions.bundled();
        for (Division d : divisions.list()) {
            if (d.code().value().endsWith("0000")) {
                PROVINCES.put(d.name(), region(d.code()));
                PROVINCES.put(PROVINCE_END.matcher(d.name()).replaceFirst(""), region(d.code()));
            } else {
                place(d.name(), Set.of(region(d.code())));
            }
        }
        for (Division d : divisions.listPast()) {
            var today = d.successors().stream()
                    .flatMap(next -> divisions.successors(next).stream())
                    .map(now -> region(now.code()))
                    .collect(Collectors.toSet());
            if (!today.isEmpty()) {
                place(d.name(), today);
            }
        }
    }

    private Domiciles() {}

    private static void place(String name, Set<PartyRegion> regions) {
        Optional<PartyRegion> one =
                regions.size() == 1 ? Optional.of(regions.iterator().next()) : Optional.empty();
        PLACES.merge(name, one, (a, b) -> a.equals(b) ? a : Optional.empty());
    }

    private static PartyRegion region(DivisionCode code) {
        return switch (code.regionCode()) {
            case "50" -> PartyRegion.CHONGQING;
            case "51" -> PartyRegion.SICHUAN;
            default -> PartyRegion.ELSEWHERE;
        };
    }

    /** Where this domicile lies. */
    static PartyRegion regionOf(String domicile) {
        String text = BEFORE.matcher(domicile.strip()).replaceFirst("");
        for (int length = Math.min(LONGEST, text.length()); length > 1; length--) {
            PartyRegion province = PROVINCES.get(text.substring(0, length));
            if (province != null) {
                return province == PartyRegion.SICHUAN ? today(text.substring(length)) : province;
            }
        }
        return place(text).orElse(PartyRegion.NOT_STATED);
    }

    private static PartyRegion today(String rest) {
        boolean left = rest.startsWith("重庆")
                || place(rest).filter(r -> r == PartyRegion.CHONGQING).isPresent();
        return left ? PartyRegion.CHONGQING : PartyRegion.SICHUAN;
    }

    private static Optional<PartyRegion> place(String text) {
        for (int length = Math.min(LONGEST, text.length()); length > 1; length--) {
            Optional<PartyRegion> place = PLACES.get(text.substring(0, length));
            if (place != null) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** Where the parties of a case live; a prosecutor's office is none. */
    static Set<PartyRegion> of(Iterable<CaseParty> parties) {
        var regions = EnumSet.noneOf(PartyRegion.class);
        for (CaseParty party : parties) {
            if (!party.name().endsWith("检察院")) {
                regions.add(party.domicile().map(Domiciles::regionOf).orElse(PartyRegion.NOT_STATED));
            }
        }
        if (regions.isEmpty()) {
            regions.add(PartyRegion.NOT_STATED);
        }
        return regions;
    }
}
