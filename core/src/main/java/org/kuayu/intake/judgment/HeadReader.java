package org.kuayu.intake.judgment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.intake.judgment.JudgmentFacts.Fact;

/** Reads court, kind of document and number from the head of a judgment. */
final class HeadReader {
    private static final int HEAD = 1500;
    private static final String KIND_WORD = "(?:判决书|裁定书|调解书|决定书|支付令|通知书|赔偿决定书|民事令|人身安全保护令|制裁决定书)";
    private static final Pattern KIND = Pattern.compile(
            "((?:刑事附带民事|刑事|民事|行政赔偿|行政附带民事|行政|国家赔偿|赔偿|执行|司法救助|知识产权|海事|涉外|减刑|假释|诉前|财产保全|司法|罚款|拘留|强制清算|破产|管辖|再审|复议)*"
                    + "(?:附带民事(?:公益诉讼)?)?" + KIND_WORD + ")(?=\\n|（|$)");
    private static final Pattern COURT = Pattern.compile(
            "(?:中华人民共和国)?\\n?([\\p{IsHan}\\n（）]{2,40}?(?:人民法院|铁路运输(?:中级)?法院|运输(?:中级)?法院|海事法院|知识产权法院|金融法院|互联网法院|林业法院|农垦法院|法院)(?:赔偿委员会)?)\\n?$");
    private static final Pattern NUMBER = Pattern.compile(
            "（(?:19|20)[\\dXx×*]{2}）[^，。；：\\n《》]{1,40}?(?:字第?|[^\\d\\n])[\\dXx×*]{1,8}(?:[-－—]\\d{1,3})?号?(?:之[一二三四五六七八九十\\d]{1,3})?(?:号)?");
    private static final Pattern OLD_NUMBER =
            Pattern.compile("[\\p{IsHan}（）]{1,14}字第[\\dXx×*]{1,8}(?:-\\d{1,3})?号(?:之[一二三四五六七八九十]{1,3})?");

    private final Folded text;

    HeadReader(Folded text) {
        this.text = text;
    }

    /** The kind, as the head prints it on its own. */
    Optional<Fact<String>> kind() {
        Matcher m = kindMatch();
        return m == null ? Optional.empty() : Optional.of(text.fact(m.group(1), m.start(1), m.end(1)));
    }

    /** A line of its own is the kind; a line that ends with one is only a title, unless a court stands before it. */
    private Matcher kindMatch() {
        Matcher m = KIND.matcher(text.text());
        m.region(0, Math.min(HEAD, text.text().length()));
        while (m.find()) {
            int at = m.start(1);
            String before = text.text().substring(Math.max(0, at - 42), at);
            if (COURT.matcher(before).find()
                    && (at == 0 || text.text().charAt(at - 1) == '\n' || before.endsWith("法院"))) {
                return m;
            }
        }
        m.reset();
        m.region(0, Math.min(HEAD, text.text().length()));
        return m.find() ? m : null;
    }

    /** The court, as it stands before the kind. */
    Optional<Fact<String>> court() {
        Matcher kind = kindMatch();
        int end = kind == null ? number().map(f -> folded(f.start())).orElse(0) : kind.start(1);
        String head = text.text().substring(0, end);
        Matcher m = COURT.matcher(head);
        if (!m.find()) {
            return loneCourt();
        }
        int lineStart = head.lastIndexOf('\n', m.end(1) - 1) + 1;
        int title = head.substring(0, m.end(1)).lastIndexOf('书') + 1;
        int start = Math.max(title, Math.max(m.start(1), joined(head, lineStart, m.start(1))));
        String name = head.substring(start, m.end(1)).replace("\n", "").replaceFirst("^中华人民共和国", "");
        return Optional.of(text.fact(name, start, m.end(1)));
    }

    /** A name broken over two lines is taken whole only when its last line alone is no court's name. */
    private static int joined(String head, int lineStart, int matchStart) {
        String line = head.substring(lineStart);
        boolean whole = line.replace("\n", "").length() > 5
                && line.matches("(?s)\\p{IsHan}{2,}(?:省|市|县|区|州|旗|盟|新区|铁路|海事|最高|知识产权|金融|互联网|开发区|林区|垦区|矿区)?.*法院\\n?")
                && !line.matches("(?s)第[一二三四五六七八九十]+中级人民法院\\n?|中级人民法院\\n?");
        return whole ? lineStart : matchStart;
    }

    private Optional<Fact<String>> loneCourt() {
        Matcher m = Pattern.compile("(?:^|\\n)(?:中华人民共和国)?(\\p{IsHan}{2,30}法院)(?=\\n)")
                .matcher(text.text());
        m.region(0, Math.min(HEAD, text.text().length()));
        return m.find() ? Optional.of(text.fact(m.group(1), m.start(1), m.end(1))) : Optional.empty();
    }

    /** Its own number: the first one behind the kind, or the first of the head. */
    Optional<Fact<String>> number() {
        Matcher kind = kindMatch();
        int from = kind == null ? 0 : kind.end(1);
        int to = Math.min(from + 400, text.text().length());
        for (Pattern pattern : new Pattern[] {NUMBER, OLD_NUMBER}) {
            Matcher m = pattern.matcher(text.text());
            m.region(from, to);
            if (m.find()) {
                Fact<String> fact = text.fact(m.group(), m.start(), m.end());
                boolean sure = pattern == NUMBER && m.group().contains("号") && m.start() - from < 60;
                return Optional.of(sure ? fact : fact.doubted("judgment.number-form", m.group()));
            }
        }
        return Optional.empty();
    }

    /** The folded index of an original offset. */
    int folded(int original) {
        int low = 0;
        int high = text.text().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.start(middle) < original) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
