package org.kuayu.intake.judgment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.text.ChineseNumerals;

/** Numbers and days as judgments write them: 二〇一八年十月九日, 二千五百, 12,345.60. */
final class Numerals {
    /** A character that stands for a digit, the many zeros included. */
    static final String DIGIT = "[〇○ОΟOo零0Ｏ◯Ｏ\u25ef\u25cb一二三四五六七八九元\\d]";

    /** A day with the year in figures of either kind; groups 1 to 3. */
    static final Pattern DAY =
            Pattern.compile("(" + DIGIT + "{2,4})年([元一二三四五六七八九十正\\d]{1,3})月([初一二三四五六七八九十廿卅\\d]{1,4})[日号]");

    private static final String UNITS = "零一二三四五六七八九";

    private Numerals() {}

    /** The day of a match of {@link #DAY}; empty when there is no such day. */
    static Optional<LocalDate> day(Matcher m) {
        OptionalLong year = year(m.group(1));
        OptionalLong month = whole(m.group(2).replace('元', '一').replace('正', '一'));
        OptionalLong day = whole(m.group(3).replace("初", "").replace("廿", "二十").replace("卅", "三十"));
        if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of((int) year.getAsLong(), (int) month.getAsLong(), (int) day.getAsLong()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A year of four figures; one whose zero was lost in print (二一八年) is read as 20xx. */
    private static OptionalLong year(String written) {
        var digits = new StringBuilder();
        for (char c : written.toCharArray()) {
            int value = "〇○ОΟOo零0Ｏ◯".indexOf(c) >= 0 ? 0 : Character.isDigit(c) ? c - '0' : UNITS.indexOf(c);
            if (value < 0) {
                return OptionalLong.empty();
            }
            digits.append(value);
        }
        String text = digits.length() == 3 && digits.charAt(0) == '2' ? "20" + digits.substring(1) : digits.toString();
        return text.length() == 4 ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** A whole number in Chinese or Arabic figures. */
    static OptionalLong whole(String written) {
        if (written.matches("\\d{1,15}")) {
            return OptionalLong.of(Long.parseLong(written));
        }
        return ChineseNumerals.number(written);
    }
}
