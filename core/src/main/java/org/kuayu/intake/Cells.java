package org.kuayu.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Reads days and sums of money as case lists write them. */
final class Cells {
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T ]\\s*\\d{1,2}[:时].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\d{6})?");
    private static final Pattern SERIAL = Pattern.compile("[34]\\d{4}(?:\\.\\d+)?");
    private static final Pattern HAN_DAY =
            Pattern.compile("([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1949;

    private static final Map<String, Integer> UNITS =
            Map.of("元", 0, "万元", 4, "万", 4, "亿元", 8, "亿", 8, "千元", 3, "百万元", 6, "角", -1, "分", -2);
    private static final Pattern AMOUNT = Pattern.compile(
            "(约|近|超|超过)?(?:人民币|RMB|CNY|[¥￥])?(-?)((?:\\d{1,3}(?:,\\d{3})+|\\d{1,17})(?:\\.\\d{1,10})?)(余|多)?"
                    + "(百万元|万元|亿元|千元|元|万|亿|角|分|CNY|RMB)?(余|多)?整?");
    private static final Pattern NOTHING =
            Pattern.compile("[-—–/\\\\]*|无|空|null|none|n/?a|未知|不详", Pattern.CASE_INSENSITIVE);

    private Cells() {}

    /** Whether the cell says that there is nothing. */
    static boolean nothing(String cell) {
        return NOTHING.matcher(cell.strip()).matches();
    }

    /** The day; codes {@code date.form}, {@code date.impossible}, {@code date.future}, doubt {@code date.serial}. */
    static Reading<LocalDate> day(String cell, LocalDate today) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        Matcher plain = DAY.matcher(text);
        Matcher compact = COMPACT.matcher(text);
        Matcher han = HAN_DAY.matcher(cell.strip());
        if (plain.matches()) {
            return day(new int[] {number(plain, 1), number(plain, 2), number(plain, 3)}, cell, today);
        }
        if (compact.matches()) {
            return day(new int[] {number(compact, 1), number(compact, 2), number(compact, 3)}, cell, today);
        }
        if (han.matches()) {
            return day(new int[] {year(han.group(1)), small(han.group(2)), small(han.group(3))}, cell, today);
        }
        if (SERIAL.matcher(text).matches()) {
            return Reading.of(
                    SERIAL_ZERO.plusDays(Long.parseLong(text.substring(0, 5))),
                    List.of(new Remark("date.serial", text)));
        }
        return Reading.refused("date.form", cell);
    }

    /** The day with this year, month and day of the month. */
    private static Reading<LocalDate> day(int[] parts, String cell, LocalDate today) {
        try {
            LocalDate date = LocalDate.of(parts[0], parts[1], parts[2]);
            if (date.isAfter(today)) {
                return Reading.refused("date.future", cell);
            }
            return parts[0] < FIRST_YEAR ? Reading.refused("date.impossible", cell) : Reading.of(date);
        } catch (DateTimeException e) {
            return Reading.refused("date.impossible", cell);
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int year(String han) {
        int year = 0;
        for (char c : han.toCharArray()) {
            year = year * 10 + digit(c);
        }
        return year;
    }

    private static int digit(char c) {
        return Math.max(0, "〇一二三四五六七八九".indexOf(c));
    }

    /** 一 to 三十一. */
    private static int small(String han) {
        int ten = han.indexOf('十');
        if (ten < 0) {
            return han.length() == 1 ? digit(han.charAt(0)) : 99;
        }
        int tens = ten == 0 ? 1 : digit(han.charAt(0));
        int ones = ten == han.length() - 1 ? 0 : digit(han.charAt(han.length() - 1));
        return tens * 10 + ones;
    }

    /**
     * The sum in 分; {@code header} may name the unit in brackets. Codes {@code amount.form}, {@code amount.negative},
     * {@code amount.too-large}, doubts {@code amount.rounded}, {@code amount.approximate}.
     */
    static Reading<OptionalLong> amount(String cell, String header) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("[\\s']", "");
        if (nothing(text)) {
            return Reading.of(OptionalLong.empty());
        }
        Matcher m = AMOUNT.matcher(text.toUpperCase(Locale.ROOT));
        if (!m.matches()) {
            return Reading.refused("amount.form", cell);
        }
        if (!m.group(2).isEmpty()) {
            return Reading.refused("amount.negative", cell);
        }
        int scale = UNITS.getOrDefault(m.group(5) == null ? unitOf(header) : m.group(5), 0);
        BigDecimal fen = new BigDecimal(m.group(3).replace(",", "")).scaleByPowerOfTen(scale + 2);
        BigDecimal whole = fen.setScale(0, RoundingMode.HALF_UP);
        if (whole.precision() > 17) {
            return Reading.refused("amount.too-large", cell);
        }
        boolean vague = m.group(1) != null || m.group(4) != null || m.group(6) != null;
        String doubt = vague ? "amount.approximate" : whole.compareTo(fen) != 0 ? "amount.rounded" : "";
        var sum = OptionalLong.of(whole.longValueExact());
        return doubt.isEmpty() ? Reading.of(sum) : Reading.of(sum, List.of(new Remark(doubt, cell)));
    }

    private static String unitOf(String header) {
        String text = Normalizer.normalize(header, Normalizer.Form.NFKC);
        for (String unit : List.of("百万元", "亿元", "万元", "千元")) {
            if (text.contains(unit)) {
                return unit;
            }
        }
        return "元";
    }
}
