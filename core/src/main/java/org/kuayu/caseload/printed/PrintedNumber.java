package org.kuayu.caseload.printed;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A number as it stands in a text, with its qualifier, its scale and its place.
 *
 * @param text as printed, qualifier and unit included: 约 253 亿元
 * @param value the number before its scale: 253
 * @param scale what it is counted in: 10 000 for 万
 * @param qualifier what the print says about its exactness
 * @param kind what it is a number of
 * @param unit the word behind it, without the scale; empty where there is none
 * @param from offset of its first character
 * @param to offset behind its last character
 */
public record PrintedNumber(
        String text,
        BigDecimal value,
        BigDecimal scale,
        Qualifier qualifier,
        Kind kind,
        String unit,
        int from,
        int to) {
    private static final Map<Qualifier, String> ENGLISH = Map.of(
            Qualifier.AT_LEAST, "over ",
            Qualifier.ABOUT, "about ",
            Qualifier.NEARLY, "nearly ",
            Qualifier.FROM, "at least ",
            Qualifier.UP_TO, "under ");
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    /** What a printed number is a number of. */
    public enum Kind {
        /** Things: cases, persons, items; also where no unit is printed. */
        COUNT,
        /** Renminbi in 元. */
        MONEY,
        /** Per cent; the value 80.04 is 80.04 %. */
        PERCENT,
        /** Percentage points 百分点. */
        POINTS,
        /** How many times 倍. */
        TIMES,
        /** Days. */
        DAYS
    }

    public PrintedNumber {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(qualifier, "qualifier");
        Objects.requireNonNull(kind, "kind");
    }

    /** What the number says, in single units; empty where it is no more than a bound. */
    public Optional<Interval> interval() {
        return qualifier.interval(value, scale);
    }

    /** The number without qualifier, in single units. */
    public BigDecimal single() {
        return Interval.plain(value.multiply(scale));
    }

    /** The same number with another value in its place, for asking what would fit. */
    public PrintedNumber with(BigDecimal other) {
        return new PrintedNumber(text, other, scale, qualifier, kind, unit, from, to);
    }

    /** The same number so many characters further on, as where its cell stands in a table. */
    public PrintedNumber moved(int by) {
        return new PrintedNumber(text, value, scale, qualifier, kind, unit, from + by, to + by);
    }

    /** The same number read as another kind, as a table's heading may say. */
    public PrintedNumber as(Kind other) {
        return new PrintedNumber(text, value, scale, qualifier, other, unit, from, to);
    }

    /** The same number counted in this, as a table's heading may say (单位：万件). */
    public PrintedNumber in(BigDecimal otherScale) {
        return new PrintedNumber(text, value, otherScale, qualifier, kind, unit, from, to);
    }

    /** The number as the language prints it: 53.5万余件; over 535 000. */
    public String printed(Locale language) {
        return language.getLanguage().equals("zh") ? chinese() : english();
    }

    private String chinese() {
        String head = scale.compareTo(YI) == 0 ? "亿" : scale.compareTo(WAN) == 0 ? "万" : "";
        var number = head.isEmpty() ? single() : value;
        String written = plain(number) + head;
        String tail = kind == Kind.PERCENT ? "%" : unit;
        return switch (qualifier) {
            case AT_LEAST -> written + "余" + tail;
            case ABOUT -> "约" + written + tail;
            case NEARLY -> "近" + written + tail;
            case FROM -> written + tail + "以上";
            case UP_TO -> "不足" + written + tail;
            case FEW -> "数" + written.substring(1) + tail;
            case EXACT, QUALITATIVE -> written + tail;
        };
    }

    private String english() {
        String tail =
                switch (kind) {
                    case PERCENT -> " %";
                    case POINTS -> " points";
                    case TIMES -> " times";
                    case DAYS -> " days";
                    case MONEY -> " yuan";
                    case COUNT -> "";
                };
        if (qualifier == Qualifier.FEW) {
            return "several times " + Interval.written(single()) + tail;
        }
        boolean large = scale.compareTo(YI) >= 0;
        String written = large
                ? Interval.written(single().divide(MILLION)) + " million"
                : kind == Kind.PERCENT ? plain(value) : Interval.written(single());
        return ENGLISH.getOrDefault(qualifier, "") + written + tail;
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
