package org.kuayu.intake.judgment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.intake.judgment.JudgmentFacts.Fact;
import org.kuayu.intake.judgment.JudgmentFacts.Party;

/** Reads what a case is about, and by which procedure it was tried. */
final class CauseReader {
    private static final Pattern CASE = Pattern.compile("([^。；\\n]{2,120}?)(?:一案|二案|两案|系列案)");
    private static final Pattern STATED = Pattern.compile("案由[：为系]{1,2}([\\p{IsHan}、（）]{2,40})");
    private static final Pattern APPLIED = Pattern.compile(
            "(?:申请|关于|提出)((?:司法)?确认(?:人民)?调解协议(?:的?效力)?|(?:诉前|诉讼|仲裁)?(?:财产|证据|行为)保全|先予执行|强制执行"
                    + "|支付令|公示催告|宣告(?:公民)?(?:失踪|死亡)|认定[^，。；]{2,20}(?:行为能力|无主)|撤销仲裁裁决|不予执行仲裁裁决|确认仲裁协议效力|人身安全保护令|破产清算|重整|和解|强制清算|国家赔偿)");
    private static final Pattern DISPUTE = Pattern.compile("([^。；\\n]{2,100}?纠纷)(?=，)");
    private static final Pattern OPINION = Pattern.compile("本院(?:再审|重审|经审理|经审查)?认为");
    private static final Pattern TRIAL = Pattern.compile("(?:刑事|民事)?(小额诉讼|小额|速裁|简易|普通|特别|督促|公示催告)程序");
    private static final Pattern TAIL = Pattern.compile("[\\p{IsHan}（）、]{2,40}$");
    private static final Pattern JOINING = Pattern.compile(
            "^.*(?:因|关于|提起|诉|与|及|和|、|的|之间|不服|对|向|审理|等|你|我院|本院|法院|检察院|政府|公司|人|等人|（[^（）]*）)(?=[\\p{IsHan}]{2})");

    private final Folded folded;
    private final Zones zones;
    private final List<String> names;

    CauseReader(Folded folded, Zones zones, List<Fact<Party>> parties) {
        this.folded = folded;
        this.zones = zones;
        this.names = parties.stream().map(p -> p.value().name()).toList();
    }

    /** The charges the court found: from the verdicts, else from the court's opinion, else only those accused. */
    List<Fact<String>> charges(List<Fact<JudgmentFacts.Verdict>> verdicts) {
        List<String> decided =
                verdicts.stream().flatMap(v -> v.value().charges().stream()).toList();
        List<Fact<String>> found = charges(zones.operative(), zones.operativeEnd());
        found.removeIf(f -> !decided.isEmpty() && !decided.contains(f.value()));
        if (!found.isEmpty()) {
            return found;
        }
        int opinion = lastOpinion();
        if (opinion >= 0) {
            found = charges(opinion, zones.operative());
        }
        if (found.isEmpty()) {
            found = charges(zones.body(), zones.operative());
        }
        boolean acquitted = verdicts.stream().anyMatch(v -> v.value().charges().isEmpty());
        return found.stream()
                .map(f -> acquitted
                        ? f.doubted("judgment.charge-accused", f.value())
                        : f.doubted("judgment.charge-inferred", f.value()))
                .toList();
    }

    private List<Fact<String>> charges(int from, int to) {
        var out = new LinkedHashMap<String, Fact<String>>();
        for (Charges.Named named : Charges.in(folded.text(), from, to)) {
            out.putIfAbsent(named.name(), folded.fact(named.name(), named.start(), named.end()));
        }
        return new ArrayList<>(out.values());
    }

    private int lastOpinion() {
        int found = -1;
        Matcher m = OPINION.matcher(folded.text());
        m.region(Math.min(zones.body(), folded.text().length()), zones.operative());
        while (m.find()) {
            found = m.start();
        }
        return found;
    }

    /** The cause of an action: what stands before 一案, the parties' names taken away. */
    Optional<Fact<String>> cause() {
        String text = folded.text();
        Matcher stated = STATED.matcher(text);
        if (stated.find()) {
            return Optional.of(folded.fact(stated.group(1), stated.start(1), stated.end(1)));
        }
        Matcher m = CASE.matcher(text);
        m.region(Math.min(zones.body(), text.length()), Math.min(text.length(), zones.body() + 1500));
        while (m.find()) {
            int from = cut(text, m.start(1), m.end(1));
            Matcher tail = TAIL.matcher(text.substring(from, m.end(1)));
            if (tail.find() && tail.group().length() >= 2) {
                return Optional.of(cause(from + tail.start(), m.end(1)));
            }
        }
        return applied(text);
    }

    /** What is applied for, or a dispute named without the word 一案. */
    private Optional<Fact<String>> applied(String text) {
        int from = Math.min(zones.body(), text.length());
        int to = Math.min(text.length(), from + 800);
        Matcher m = APPLIED.matcher(text).region(from, to);
        if (m.find()) {
            return Optional.of(folded.fact(m.group(1), m.start(1), m.end(1)));
        }
        Matcher dispute = DISPUTE.matcher(text).region(from, to);
        return dispute.find()
                ? Optional.of(cause(cut(text, dispute.start(1), dispute.end(1)), dispute.end(1)))
                : Optional.empty();
    }

    private Fact<String> cause(int from, int to) {
        String value = folded.text().substring(from, to);
        Fact<String> fact = folded.fact(value, from, to);
        boolean known = value.matches(
                ".*(?:纠纷|之诉|异议|申请.*|执行|处罚|决定|登记|强制|确认|许可|征收|协议|公开|赔偿|复议|职责|保全|给付|抚恤|裁决|批准|补偿|恢复|监督|协助|离婚.*)$");
        return known ? fact : fact.doubted("judgment.cause-form", value);
    }

    /** Where the cause begins: behind the last party's name, its bracket and joining words. */
    private int cut(String text, int from, int to) {
        int at = from;
        for (String name : names) {
            int found = text.lastIndexOf(name, to - 1);
            if (found >= from && found + name.length() < to) {
                at = Math.max(at, found + name.length());
            }
        }
        Matcher m = Pattern.compile(
                        "^(?:（[^（）]{1,60}）|等[\\p{IsHan}\\d]{0,4}?人|等|之间|的|，|因|关于|提起|诉|为|就|与|及|、|[一二三四五六七八九十\\d]+人)+")
                .matcher(text.substring(at, to));
        int cut = m.find() ? at + m.end() : at;
        if (at > from) {
            return cut;
        }
        Matcher joining = JOINING.matcher(text.substring(from, to));
        return joining.find() ? from + joining.end() : from;
    }

    /** How it was tried; a later change of procedure counts. */
    Optional<Fact<String>> trial() {
        Matcher m = TRIAL.matcher(folded.text());
        m.region(Math.min(zones.body(), folded.text().length()), Math.min(zones.operative(), zones.body() + 1200));
        Optional<Fact<String>> found = Optional.empty();
        while (m.find()) {
            String before = folded.text().substring(Math.max(zones.body(), m.start() - 24), m.start());
            boolean not = before.matches(".*(?:建议|不宜|不适用|不适宜|不应|由|不符合|申请|同意)(?:本院)?(?:对本案)?(?:依法)?(?:适用)?(?:刑事|民事)?");
            if (!not) {
                String value = m.group(1).replace("小额诉讼", "小额");
                found = Optional.of(folded.fact(value.equals("小额") ? "小额诉讼程序" : value + "程序", m.start(), m.end()));
            }
        }
        return found;
    }
}
