package org.kuayu.court;

import java.util.regex.Pattern;

/** Shortens the names of courts as lawyers do in a table: 渝北法院, 一中院, 成都中院. */
final class ShortName {
    private static final Pattern KIND = Pattern.compile("(?:(高级|中级)?人民)?法院$");
    private static final Pattern NUMBERED = Pattern.compile("第([一二三四五六])$");
    private static final Pattern AREA = Pattern.compile("(?<=..)(?:(?:土家族|苗族|彝族|藏族|羌族|侗族|回族)+自治[县州]|(?<!新|贸|发)区|市|县)$");

    private ShortName() {}

    static String of(Court court) {
        var kind = KIND.matcher(court.name());
        if (!kind.find() || kind.group().equals(court.name())) {
            return court.name();
        }
        String area = area(court);
        if (kind.group(1) == null) {
            return area + "法院";
        }
        return NUMBERED.matcher(area).replaceFirst("$1") + kind.group(1).charAt(0) + "院";
    }

    private static String area(Court court) {
        String area = KIND.matcher(court.name()).replaceFirst("").replace("自由贸易试验区", "自贸区");
        if (court.level() != CourtLevel.HIGH) {
            area = withoutFirst(area, court.region().name());
        }
        if (court.level() == CourtLevel.BASIC && area.indexOf('市') > 0 && area.indexOf('市') < area.length() - 2) {
            area = area.substring(area.indexOf('市') + 1);
        }
        return AREA.matcher(area.replaceFirst("^(..)[省市]$", "$1")).replaceFirst("");
    }

    private static String withoutFirst(String area, String region) {
        boolean whole = area.startsWith(region) && area.length() > region.length() + 1;
        return whole ? area.substring(region.length()) : area;
    }
}
