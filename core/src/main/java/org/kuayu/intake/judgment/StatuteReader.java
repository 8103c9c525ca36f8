package org.kuayu.intake.judgment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.intake.judgment.JudgmentFacts.Fact;
import org.kuayu.intake.judgment.JudgmentFacts.Statute;

/** Reads statutes and judicial interpretations with the articles cited. */
final class StatuteReader {
    private static final String FIGURE = "[一二三四五六七八九十百千零〇\\d]";
    private static final Pattern TITLE = Pattern.compile("《((?:[^《》\\n]|《[^《》\\n]*》|〈[^〉]*〉){2,80})》");
    private static final Pattern ARTICLE =
            Pattern.compile("[、，,和及与或；\\n]{0,2}(?:以及|并参照|和|及|的|之规定|规定)?(?:（[^（）]{2,30}）)?第?(" + FIGURE
                    + "{1,9})条(之[一二三四五六七八九十]{1,2})?" + "((?:[、，,和及与]?第?(?:（?" + FIGURE + "{1,4}）?[、，和及至]?)+[款项])*)");
    private static final Pattern LAW =
            Pattern.compile(".*(?:法|法典|条例|规定|解释|办法|规则|决定|意见|批复|纪要|通知|细则|通则|总则|修正案(?:（.*）)?)(?:（[^（）]*）)*");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("刑法", "中华人民共和国刑法"),
            Map.entry("刑事诉讼法", "中华人民共和国刑事诉讼法"),
            Map.entry("民法典", "中华人民共和国民法典"),
            Map.entry("民法总则", "中华人民共和国民法总则"),
            Map.entry("民法通则", "中华人民共和国民法通则"),
            Map.entry("民事诉讼法", "中华人民共和国民事诉讼法"),
            Map.entry("行政诉讼法", "中华人民共和国行政诉讼法"),
            Map.entry("合同法", "中华人民共和国合同法"),
            Map.entry("物权法", "中华人民共和国物权法"),
            Map.entry("担保法", "中华人民共和国担保法"),
            Map.entry("婚姻法", "中华人民共和国婚姻法"),
            Map.entry("公司法", "中华人民共和国公司法"),
            Map.entry("侵权责任法", "中华人民共和国侵权责任法"),
            Map.entry("劳动合同法", "中华人民共和国劳动合同法"),
            Map.entry("道路交通安全法", "中华人民共和国道路交通安全法"),
            Map.entry("人民调解法", "中华人民共和国人民调解法"),
            Map.entry("国家赔偿法", "中华人民共和国国家赔偿法"));

    private final Folded folded;
    private final String text;
    private final List<Fact<Statute>> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** Reads the citations from {@code from} to before {@code to}; an annex repeats them and is left out. */
    StatuteReader(Folded folded, int from, int to) {
        this.folded = folded;
        this.text = folded.text();
        Matcher m = TITLE.matcher(text);
        m.region(from, to);
        while (m.find()) {
            String law = canonical(m.group(1));
            if (LAW.matcher(law).matches()) {
                articles(law, m.start(), m.end(), to);
            }
        }
    }

    /** Each article once, in the order of the text. */
    List<Fact<Statute>> statutes() {
        return found;
    }

    private void articles(String law, int start, int behind, int to) {
        Matcher m = ARTICLE.matcher(text);
        int at = behind;
        boolean any = false;
        while (at < to && m.region(at, to).lookingAt()) {
            String article = "第" + m.group(1) + "条" + (m.group(2) == null ? "" : m.group(2));
            add(law + article, m.group(3).replaceAll("^[、，,和及与]|[、，,和及与]$", ""), any ? m.start(1) - 1 : start, m.end());
            any = true;
            at = m.end();
        }
        if (!any) {
            add(law, "", start, behind);
        }
    }

    private void add(String canonical, String detail, int from, int to) {
        if (seen.add(canonical)) {
            found.add(folded.fact(new Statute(canonical, detail), from, to));
        }
    }

    private static String canonical(String title) {
        String plain = title.replace('〈', '《').replace('〉', '》').replaceFirst("（\\d{4}年?修[正订]）$", "");
        return SHORT.getOrDefault(plain, plain);
    }
}
