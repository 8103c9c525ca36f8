package org.kuayu.caseload.printed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.text.ChineseNumerals;

/** Numbers in Chinese words that are figures: 二百余件, 十余, 三成, 百分之十二, 几十件. A word that only names is none: 一审. */
final class SpokenNumber {
    private static final String WORDS = "[一二两三四五六七八九十百千零〇]";
    private static final String UNIT = "件次|人次|件|人|名|起|份|户|宗|例|项|场|元|家|天|多?个(?!月|案)";
    private static final Pattern FORM = Pattern.compile("(?<before>约|近|超过|超|逾|至少|不足|上)?(?:百分之(?<cent>" + WORDS
            + "{1,5}(?:点" + WORDS + "{1,3})?)|(?<few>[几数])(?<few1>[十百千]?)(?<few2>万|亿)?(?:" + UNIT + ")"
            + "|(?<tenth>[一二三四五六七八九])成(?<half>[一二三四五六七八九半]?)(?![立为员功果分本])(?<more>以上|多)?"
            + "|(?<number>" + WORDS + "{1,9})(?<after>余|多|几)?(?<scale>万|亿)?(?<after2>余|多)?(?<unit>" + UNIT + ")(?<late>左右|以上)?)");

    private SpokenNumber() {}

    /** All of them in a folded text, by place. */
    static List<PrintedNumber> list(String folded) {
        var found = new ArrayList<PrintedNumber>();
        Matcher m = FORM.matcher(folded);
        while (m.find()) {
            read(m).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<PrintedNumber> read(Matcher m) {
        if (m.group("cent") != null) {
            return percent(m.group("cent")).map(v -> number(m, v, PrintedNumber.Kind.PERCENT, before(m, Qualifier.EXACT)));
        }
        if (m.group("tenth") != null) {
            return tenths(m);
        }
        if (m.group("few") != null) {
            var unit = place(m.group("few1")).multiply(NumberReader.scale(m.group("few2")));
            return Optional.of(number(m, unit, PrintedNumber.Kind.COUNT, Qualifier.FEW));
        }
        return counted(m);
    }

    private static Optional<PrintedNumber> counted(Matcher m) {
        var value = ChineseNumerals.number(m.group("number"));
        boolean qualified = m.group("after") != null || m.group("after2") != null || m.group("before") != null;
        if (value.isEmpty() || value.getAsLong() < 2 && !qualified) {
            return Optional.empty();
        }
        var qualifier = m.group("after") != null || m.group("after2") != null
                ? Qualifier.AT_LEAST
                : before(m, NumberReader.after(m.group("late")));
        var kind = m.group("unit").equals("元")
                ? PrintedNumber.Kind.MONEY
                : m.group("unit").equals("天") ? PrintedNumber.Kind.DAYS : PrintedNumber.Kind.COUNT;
        var read = number(m, BigDecimal.valueOf(value.getAsLong()), kind, qualifier);
        return Optional.of(read.in(NumberReader.scale(m.group("scale"))));
    }

    private static Optional<PrintedNumber> tenths(Matcher m) {
        int tens = (int) ChineseNumerals.number(m.group("tenth")).orElse(0) * 10;
        String half = m.group("half");
        int ones = half.isEmpty() ? 0 : half.equals("半") ? 5 : (int) ChineseNumerals.number(half).orElse(0);
        var qualifier = m.group("more") == null ? Qualifier.ABOUT : NumberReader.after(m.group("more"));
        return Optional.of(
                number(m, BigDecimal.valueOf(tens + ones), PrintedNumber.Kind.PERCENT, before(m, qualifier)));
    }

    private static Optional<BigDecimal> percent(String words) {
        String[] parts = words.split("点");
        var whole = ChineseNumerals.number(parts[0]);
        var decimals = parts.length > 1 ? ChineseNumerals.digits(parts[1]) : Optional.of("");
        return whole.isEmpty() || decimals.isEmpty()
                ? Optional.empty()
                : Optional.of(new BigDecimal(
                        whole.getAsLong() + (decimals.get().isEmpty() ? "" : "." + decimals.get())));
    }

    private static BigDecimal place(String word) {
        return switch (word) {
            case "十" -> BigDecimal.TEN;
            case "百" -> BigDecimal.valueOf(100);
            case "千" -> BigDecimal.valueOf(1000);
            default -> BigDecimal.ONE;
        };
    }

    private static Qualifier before(Matcher m, Qualifier otherwise) {
        return m.group("before") == null ? otherwise : NumberReader.before(m.group("before"));
    }

    private static PrintedNumber number(Matcher m, BigDecimal value, PrintedNumber.Kind kind, Qualifier qualifier) {
        return new PrintedNumber(
                m.group(), value, BigDecimal.ONE, qualifier, kind, "", m.start(), m.end());
    }
}
