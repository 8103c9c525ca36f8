package org.kuayu.intake.judgment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names of crimes behind 犯 and 构成: 盗窃罪, 掩饰、隐瞒犯罪所得、犯罪所得收益罪. */
final class Charges {
    /** A name of a crime and its place. */
    record Named(String name, int start, int end) {}

    private static final String WORD = "[^，。；：（）\\n《》“”\"罪]";
    private static final String CRIME = "(?:" + WORD
            + "|罪(?=所得|活动|集团|行为|分子|方法|案件|工具|记录|的)){1,40}?罪(?!所得|活动|集团|分子|方法|行为|嫌疑|事实|情节|前科|记录|人|案件|工具|的时候|时)";
    private static final Pattern COMMITS =
            Pattern.compile("(?<![罪累惯初偶从主共同再人罚刑侵触疑未]|侵)(?:犯有|犯|构成了?)(" + CRIME + ")(?:（未遂）|（既遂）|（预备）)?");
    private static final Pattern NEXT = Pattern.compile("(?:、|和|及|与|以及|，)(?:犯)?(" + CRIME + ")");
    private static final Pattern WITHOUT_CRIME = Pattern.compile("(?:犯|构成)([\\p{IsHan}、]{2,20}?)(?=，(?:判处|免予|处))");

    private Charges() {}

    /** The crimes named in a stretch of text, each with its place in it, in order, repetitions included. */
    static List<Named> in(String text, int from, int to) {
        var out = new ArrayList<Named>();
        Matcher m = COMMITS.matcher(text).useTransparentBounds(true);
        m.region(from, to);
        while (m.find()) {
            add(out, m);
            int end = m.end();
            Matcher next = NEXT.matcher(text);
            while (next.region(end, to).lookingAt()
                    && plausible(next.group(1))
                    && next.group(1).length() <= 22) {
                add(out, next);
                end = next.end();
            }
            if (end >= to) {
                break;
            }
            m.region(end, to);
        }
        if (out.isEmpty()) {
            withoutCrime(text, from, to, out);
        }
        return out;
    }

    private static void withoutCrime(String text, int from, int to, List<Named> out) {
        Matcher m = WITHOUT_CRIME.matcher(text);
        m.region(from, to);
        while (m.find()) {
            out.add(new Named(m.group(1), m.start(1), m.end(1)));
        }
    }

    private static void add(List<Named> out, Matcher m) {
        if (plausible(m.group(1))) {
            out.add(new Named(m.group(1).replaceFirst("^(?:的|有|了)", ""), m.start(1), m.end(1)));
        }
    }

    private static boolean plausible(String name) {
        return !name.matches(
                        ".*(?:被告人|判处|指控|本院|其行为|犯罪事实|法院|之罪|上述|以上|数罪|两罪|该罪|此罪|新罪|漏罪|[一二两三四]罪|有期徒刑|刑罚|本罪|他罪|其他|何罪|什么).*")
                && name.length() >= 3;
    }
}
