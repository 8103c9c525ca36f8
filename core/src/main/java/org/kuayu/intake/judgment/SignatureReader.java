package org.kuayu.intake.judgment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.intake.judgment.JudgmentFacts.Fact;
import org.kuayu.intake.judgment.JudgmentFacts.Judge;

/** Reads those who sign, and the day. */
final class SignatureReader {
    private static final int LENGTH = 900;
    private static final Pattern TOKEN = Pattern.compile(
            "(?<judge>" + Roles.JUDGE + ")|(?<clerk>" + Roles.CLERK + "(?:（[代兼]）)?)|(?<day>"
                    + Numerals.DIGIT + "{2,4}年[^\\n日号]{2,7}[日号]?)"
                    + "|(?<other>法官助理|审判辅助人员|速录员|速录人员|打印|校对|[核校]对|院长|庭长|技术调查官|《)"
                    + "|(?<stop>(?<=\\n)附|附(?:相关|有关|录|：|本|法|件|页|判|表|适用|《)|本案|本[件判书]|此件|[（]?院印|\\(?PAGE|。PAGE|法律条文|相关法|第[一二三四五六七八九十百]+条|法条|与原[本件])");
    private static final Pattern LOOSE_DAY = Pattern.compile(
            "(" + Numerals.DIGIT + "{3,4})年([元一二三四五六七八九十\\d]{1,3})月([一二三四五六七八九十\\d]{1,3})(?=\\p{IsHan}?(?:\\n|$))");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}][\\p{IsHan}·×*XxＸ]{1,15}[\\d]?");

    private final Folded folded;
    private final String zone;
    private final int offset;
    private final List<Fact<Judge>> judges = new ArrayList<>();
    private final List<Fact<String>> clerks = new ArrayList<>();
    private Optional<Fact<LocalDate>> day = Optional.empty();

    SignatureReader(Folded folded, int from) {
        this.folded = folded;
        this.offset = from;
        this.zone = folded.text().substring(from, Math.min(folded.text().length(), from + LENGTH));
        read();
    }

    /** Those who sit, in the order of the text. */
    List<Fact<Judge>> judges() {
        return judges;
    }

    /** The clerks, in the order of the text. */
    List<Fact<String>> clerks() {
        return clerks;
    }

    /** The day the document bears. */
    Optional<Fact<LocalDate>> day() {
        return day;
    }

    private void read() {
        Matcher m = TOKEN.matcher(zone);
        boolean more = m.find();
        while (more) {
            int start = m.start();
            int from = m.end();
            String judge = m.group("judge");
            boolean clerk = m.group("clerk") != null;
            boolean dated = m.group("day") != null;
            boolean stop = m.group("stop") != null && !clerks.isEmpty();
            more = m.find();
            int to = more ? m.start() : zone.length();
            if (judge != null) {
                names(from, to, 3).forEach(n -> judges.add(judge(judge, n, start)));
            } else if (clerk) {
                names(from, to, 4).forEach(n -> clerks.add(named(n[0] == from ? start : n[0], n)));
            } else if (dated && day.isEmpty()) {
                day = day(start);
            }
            more &= !stop;
        }
    }

    private Fact<Judge> judge(String role, int[] name, int start) {
        String value = zone.substring(name[0], name[1]).replace("\n", "");
        Fact<Judge> fact = folded.fact(new Judge(role, value), offset + start, offset + name[1]);
        return Roles.ordinary(value) ? fact : fact.doubted("judgment.name-odd", value);
    }

    private Fact<String> named(int start, int[] name) {
        String value = zone.substring(name[0], name[1]).replace("\n", "");
        Fact<String> fact = folded.fact(value, offset + start, offset + name[1]);
        return Roles.ordinary(value) ? fact : fact.doubted("judgment.name-odd", value);
    }

    /** Names between two words: parted by breaks, blanks or 、; single characters belong together. */
    private List<int[]> names(int from, int to, int most) {
        var out = new ArrayList<int[]>();
        int at = from;
        while (at < to && "：:".indexOf(zone.charAt(at)) >= 0) {
            at++;
        }
        int start = at;
        for (int i = at; i <= to && out.size() < most; i++) {
            boolean end = i == to
                    || zone.charAt(i) == '\n'
                    || "、，。；（".indexOf(zone.charAt(i)) >= 0
                    || i - start >= 2 && to - i > 1 && folded.gapBefore(offset + i);
            if (!end) {
                continue;
            }
            if (NAME.matcher(zone.substring(start, i)).matches()) {
                out.add(new int[] {start, i});
            } else if (i > start) {
                return out;
            }
            if (i < to && zone.charAt(i) == '（') {
                return out;
            }
            boolean separator = i < to && "、\n，。；".indexOf(zone.charAt(i)) >= 0;
            start = separator ? i + 1 : i;
        }
        return out;
    }

    private Optional<Fact<LocalDate>> day(int from) {
        Matcher exact = Numerals.DAY.matcher(zone).region(from, Math.min(zone.length(), from + 24));
        if (exact.find()) {
            Optional<Fact<LocalDate>> found =
                    Numerals.day(exact).map(d -> folded.fact(d, offset + exact.start(), offset + exact.end()));
            boolean clean = exact.start() == from && exact.group(1).length() == 4;
            return clean ? found : found.map(f -> f.doubted("judgment.day-form", zone.substring(from, exact.end())));
        }
        Matcher loose = LOOSE_DAY.matcher(zone).region(from, Math.min(zone.length(), from + 24));
        return loose.find()
                ? Numerals.day(loose)
                        .map(d -> folded.fact(d, offset + loose.start(), offset + loose.end())
                                .doubted("judgment.day-form", loose.group()))
                : Optional.empty();
    }
}
