package org.kuayu.caseload.printed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the printed numbers of a text, Chinese or English, of any width, and sets apart the digits that are no figure.
 * Thread-safe.
 */
public final class NumberReader {
    private static final int LONGEST = 24;
    private static final String BEFORE = "大约|约|将近|接近|近|超过|超|逾|突破|不足|不到|至少|不少于|不低于|不超过|上"
            + "|(?i:approximately|approx\\.|about|around|roughly|some|almost|nearly|close to|more than|(?<!carried |carry |carrying |left |held |rolled |handed |brought )over|exceeding|above"
            + "|at least|no fewer than|not less than|fewer than|less than|under|below|up to|at most|c\\.)|[~≈≥≤><]";
    private static final String UNIT = "件次|人次|件|人|名|个百分点|百分点|多?个(?!月)|家|项|起|份|次|天|日|元|圆|户|宗|例|册|场|篇|倍|分钟|小时"
            + "|(?i:percentage points?|points?\\b|pp\\b|per ?cent\\b|cases?\\b|days?\\b|yuan\\b|RMB\\b|CNY\\b|times\\b|-?fold\\b)";
    private static final Pattern FORM = Pattern.compile("(?:(?<before>" + BEFORE + ")\\s{0,2})?(?<money>[¥￥]|(?i:RMB|CNY)\\s?)?"
            + "(?<![\\d.])(?<sign>(?<![\\d.)）%])[-+])?(?<number>\\d{1,3}(?:[,'\\u2009]\\d{3})+(?![\\d])|\\d+)(?<decimals>\\.\\d+)?"
            + "(?<more>\\s?(?:余|多|几))?\\s?(?<scale>[十百千]?万亿?|[十百千]?亿|[百千](?=余|多|件|人|元|万)"
            + "|(?i:million\\b|billion\\b|thousand\\b|bn\\b|mn?\\b|k\\b))?(?<more2>\\s?(?:余|多))?"
            + "\\s?(?<percent>[%‰]|成(?![立为员功果分本]))?(?<more3>余|多)?\\s?(?<unit>" + UNIT + ")?(?<after>\\s?(?:左右|上下|以上|以下|以内|余|(?i:or more|or so)))?");

    private NumberReader() {}

    /**
     * What was found.
     *
     * @param numbers the figures, by place
     * @param others the digits that are no figure, by place
     */
    public record Found(List<PrintedNumber> numbers, List<NotFigure> others) {
        public Found {
            numbers = List.copyOf(numbers);
            others = List.copyOf(others);
        }
    }

    /** The numbers of the text; places are offsets in it. */
    public static Found read(String text) {
        String folded = Folded.of(text);
        var others = NotFigure.list(folded);
        char[] rest = folded.toCharArray();
        others.forEach(o -> Arrays.fill(rest, o.from(), o.to(), '\u0001'));
        var numbers = new ArrayList<PrintedNumber>();
        Matcher m = FORM.matcher(new String(rest));
        while (m.find()) {
            number(m, text).ifPresent(numbers::add);
            for (int i = m.start(); i < m.end(); i++) {
                rest[i] = '\u0001';
            }
        }
        numbers.addAll(SpokenNumber.list(new String(rest)));
        numbers.sort(Comparator.comparingInt(PrintedNumber::from));
        return new Found(numbers, others);
    }

    /** The one number that a cell holds; empty where it holds none or several. */
    public static Optional<PrintedNumber> one(String cell) {
        var found = read(cell).numbers();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<PrintedNumber> number(Matcher m, String text) {
        String digits = m.group("number").replaceAll("[,'\\u2009]", "");
        String decimals = m.group("decimals") == null ? "" : m.group("decimals");
        if (digits.length() + decimals.length() > LONGEST) {
            return Optional.empty();
        }
        var value = new BigDecimal(digits + decimals);
        boolean negative = "-".equals(m.group("sign"));
        int end = m.start() + m.group().stripTrailing().length();
        var kind = kind(m);
        return Optional.of(new PrintedNumber(
                text.substring(m.start(), end),
                scaled(m, negative ? value.negate() : value),
                kind == PrintedNumber.Kind.PERCENT ? BigDecimal.ONE : scale(m.group("scale")),
                qualifier(m),
                kind,
                unit(m),
                m.start(),
                end));
    }

    private static BigDecimal scaled(Matcher m, BigDecimal value) {
        String percent = m.group("percent");
        if ("‰".equals(percent)) {
            return value.movePointLeft(1);
        }
        return "成".equals(percent) ? value.multiply(BigDecimal.TEN) : value;
    }

    private static String unit(Matcher m) {
        return m.group("unit") == null ? "" : m.group("unit");
    }

    private static PrintedNumber.Kind kind(Matcher m) {
        String unit = unit(m).toLowerCase(Locale.ROOT);
        if (unit.endsWith("百分点") || unit.startsWith("percentage") || unit.startsWith("point") || unit.equals("pp")) {
            return PrintedNumber.Kind.POINTS;
        }
        if (m.group("percent") != null || unit.startsWith("per")) {
            return PrintedNumber.Kind.PERCENT;
        }
        if (m.group("money") != null || unit.matches("元|圆|yuan|rmb|cny")) {
            return PrintedNumber.Kind.MONEY;
        }
        return switch (unit) {
            case "天", "日", "day", "days" -> PrintedNumber.Kind.DAYS;
            case "倍", "times", "fold", "-fold" -> PrintedNumber.Kind.TIMES;
            default -> PrintedNumber.Kind.COUNT;
        };
    }

    private static Qualifier qualifier(Matcher m) {
        if (m.group("more") != null || m.group("more2") != null || m.group("more3") != null) {
            return Qualifier.AT_LEAST;
        }
        if (m.group("after") != null) {
            return after(m.group("after").strip());
        }
        if (m.group("before") != null) {
            return before(m.group("before"));
        }
        return "成".equals(m.group("percent")) ? Qualifier.ABOUT : Qualifier.EXACT;
    }

    /** What a word before the number says. */
    static Qualifier before(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "近", "将近", "接近", "almost", "nearly", "close to", "上" -> Qualifier.NEARLY;
            case "超", "超过", "逾", "突破", "more than", "over", "exceeding", "above" -> Qualifier.AT_LEAST;
            case "至少", "不少于", "不低于", "at least", "no fewer than", "not less than", "≥", ">" -> Qualifier.FROM;
            case "不足", "不到", "不超过", "fewer than", "less than", "under", "below", "up to", "at most", "≤", "<" ->
                Qualifier.UP_TO;
            default -> Qualifier.ABOUT;
        };
    }

    /** What a word behind the number says; empty text and no word say nothing. */
    static Qualifier after(String word) {
        if (word == null) {
            return Qualifier.EXACT;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "左右", "上下", "or so" -> Qualifier.ABOUT;
            case "以上", "or more" -> Qualifier.FROM;
            case "以下", "以内" -> Qualifier.UP_TO;
            case "余", "多" -> Qualifier.AT_LEAST;
            default -> Qualifier.EXACT;
        };
    }

    /** What a word of scale multiplies by; 1 for none. */
    static BigDecimal scale(String words) {
        var scale = BigDecimal.ONE;
        if (words == null) {
            return scale;
        }
        switch (words.toLowerCase(Locale.ROOT)) {
            case "million", "m", "mn" -> scale = BigDecimal.valueOf(1_000_000);
            case "billion", "bn" -> scale = BigDecimal.valueOf(1_000_000_000);
            case "thousand", "k" -> scale = BigDecimal.valueOf(1000);
            default -> {
                for (char c : words.toCharArray()) {
                    scale = scale.multiply(BigDecimal.valueOf(place(c)));
                }
            }
        }
        return scale;
    }

    private static long place(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 1;
        };
    }
}
