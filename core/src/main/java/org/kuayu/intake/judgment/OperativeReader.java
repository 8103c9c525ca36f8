package org.kuayu.intake.judgment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.intake.judgment.JudgmentFacts.Fact;
import org.kuayu.intake.judgment.JudgmentFacts.Party;
import org.kuayu.intake.judgment.JudgmentFacts.Verdict;

/** Reads the operative part: verdicts of a criminal judgment, and how any other document ends. */
final class OperativeReader {
    private static final int SHORT = 300;
    private static final Pattern NOTE = Pattern.compile("（[^（）]*(?:（[^（）]*）[^（）]*)*）");
    private static final Pattern FINAL = Pattern.compile("(?:决定执行|合并执行|总和刑期[^，]*，(?:决定)?执行|数罪并罚，(?:决定)?执行)");
    private static final Pattern SENTENCE = Pattern.compile("(?:判处|处以|处|单处|免予刑事处罚|免除处罚|免于刑事处罚|不负刑事责任|无罪|改判|执行)");
    private static final Pattern QUOTED = Pattern.compile("^(?:[一二三四五六七八九十\\d]+[、.])?(?:撤销|变更.*?为)");
    private static final Pattern ITEM =
            Pattern.compile("(?:^|\\n|(?<=[。；]))(?=(?:（?[一二三四五六七八九十]{1,3}[、）]|\\d{1,2}[、.]))");

    private final Folded folded;
    private final Zones zones;
    private final List<String> defendants;
    private final String masked;

    OperativeReader(Folded folded, Zones zones, List<Fact<Party>> parties) {
        this.folded = folded;
        this.zones = zones;
        this.defendants = parties.stream()
                .map(Fact::value)
                .filter(p -> p.role().matches(".*(?:被告|上诉人|罪犯|申诉人).*"))
                .map(Party::name)
                .distinct()
                .toList();
        this.masked = mask(folded.text(), zones.operative(), zones.operativeEnd());
    }

    /** The text with the notes in brackets of the operative part blanked, places kept. */
    private static String mask(String text, int from, int to) {
        var out = new StringBuilder(text);
        Matcher m = NOTE.matcher(text);
        m.region(from, to);
        while (m.find()) {
            boolean role = m.group().matches("（(?:原审|一审|未遂|既遂|预备|单位).{0,20}）")
                    || m.group().length() <= 6;
            for (int i = m.start(); i < m.end() && !role; i++) {
                out.setCharAt(i, '\u0000');
            }
        }
        return out.toString();
    }

    /** How the document ends, as a word of the table of outcomes. */
    Optional<Fact<String>> outcome(String kind) {
        String operative = folded.text().substring(zones.operative(), zones.operativeEnd());
        return Outcomes.of(kind, operative)
                .map(o -> folded.fact(o, zones.operative(), Math.max(zones.operative(), zones.operativeEnd())));
    }

    /** The operative part in short: its items without notes, as far as {@value #SHORT} characters. */
    Optional<Fact<String>> result() {
        String plain = masked.substring(zones.operative(), zones.operativeEnd())
                .replace("\u0000", "")
                .replace("\n", " ")
                .strip();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        String shortened = plain.length() > SHORT ? plain.substring(0, SHORT) + "…" : plain;
        return Optional.of(folded.fact(shortened, zones.operative(), zones.operativeEnd()));
    }

    /** Charge and sentence per defendant, in the order of the text. */
    List<Fact<Verdict>> verdicts() {
        var found = new LinkedHashMap<String, Building>();
        String last = "";
        for (int[] item : items()) {
            if (QUOTED.matcher(masked.substring(item[0], item[1]).strip()).find()
                    && !masked.substring(item[0], item[1]).contains("改判")) {
                continue;
            }
            last = readItem(item, last, found);
        }
        var out = new ArrayList<Fact<Verdict>>();
        for (Map.Entry<String, Building> e : found.entrySet()) {
            out.add(e.getValue().fact(e.getKey(), folded));
        }
        return out;
    }

    private String readItem(int[] item, String before, Map<String, Building> found) {
        String last = before;
        List<Charges.Named> charges = Charges.in(masked, item[0], item[1]);
        for (int i = 0; i < charges.size(); i++) {
            Charges.Named charge = charges.get(i);
            int to = i + 1 < charges.size() ? charges.get(i + 1).start() : item[1];
            String name = defendantBefore(item[0], charge.start());
            last = name.isEmpty() ? last.isEmpty() && defendants.size() == 1 ? defendants.getFirst() : last : name;
            found.computeIfAbsent(last, n -> new Building()).add(charge, masked.substring(charge.end(), to), to);
        }
        if (charges.isEmpty()) {
            acquitted(item, found);
        }
        return last;
    }

    private void acquitted(int[] item, Map<String, Building> found) {
        Matcher m = Pattern.compile("无罪|不负刑事责任").matcher(masked);
        m.region(item[0], item[1]);
        while (m.find()) {
            String name = defendantBefore(item[0], m.start());
            if (!name.isEmpty()) {
                found.computeIfAbsent(name, n -> new Building()).end(m.group(), m.start(), m.end());
            }
        }
    }

    private List<int[]> items() {
        var starts = new ArrayList<Integer>();
        starts.add(zones.operative());
        Matcher m = ITEM.matcher(masked);
        m.region(zones.operative(), zones.operativeEnd());
        while (m.find()) {
            starts.add(m.end());
        }
        starts.add(zones.operativeEnd());
        var out = new ArrayList<int[]>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            out.add(new int[] {starts.get(i), Math.max(starts.get(i), starts.get(i + 1))});
        }
        return out;
    }

    /** The defendant named last before a place in the item; the longest where one name begins another. */
    private String defendantBefore(int from, int to) {
        String before = masked.substring(from, to).replace("\u0000", "");
        String best = "";
        int place = -1;
        for (String name : defendants) {
            int at = before.lastIndexOf(name);
            if (at > place || at == place && at >= 0 && name.length() > best.length()) {
                best = name;
                place = at;
            }
        }
        return best;
    }

    /** The verdict on one defendant while it is put together. */
    private static final class Building {
        private final List<String> charges = new ArrayList<>();
        private final StringBuilder sentence = new StringBuilder();
        private boolean whole;
        private int start = Integer.MAX_VALUE;
        private int end;

        void add(Charges.Named charge, String after, int to) {
            if (!charges.contains(charge.name())) {
                charges.add(charge.name());
            }
            start = Math.min(start, charge.start());
            end = Math.max(end, to);
            String plain = after.replace("\u0000", "").replaceAll("\\n", "");
            Matcher whole = FINAL.matcher(plain);
            if (whole.find()) {
                this.whole = true;
                sentence.setLength(0);
                append(plain.substring(whole.end()));
            } else if (!this.whole && SENTENCE.matcher(plain).find()) {
                append(plain);
            }
        }

        void end(String word, int from, int to) {
            start = Math.min(start, from);
            end = Math.max(end, to);
            append(word);
        }

        private void append(String piece) {
            String cut = piece.replaceFirst("[。].*$", "")
                    .replaceFirst("[，；]?(?:刑期自|刑期从|缓刑考验期|罚金于|罚金限|上述罚金|限于?判决|限本判决|此款|于本判决|自本判决|与前罪|所处罚金).*$", "")
                    .replaceAll("^[，；：、]+|[，；：、。]+$", "");
            sentence.append(sentence.isEmpty() || cut.isEmpty() ? "" : "；").append(cut);
        }

        Fact<Verdict> fact(String defendant, Folded folded) {
            Fact<Verdict> fact = folded.fact(new Verdict(defendant, charges, sentence.toString()), start, end);
            Fact<Verdict> named = defendant.isEmpty() ? fact.doubted("judgment.verdict-whose", "") : fact;
            return sentence.isEmpty() ? named.doubted("judgment.verdict-open", defendant) : named;
        }
    }
}
