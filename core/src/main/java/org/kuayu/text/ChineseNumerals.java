package org.kuayu.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and dates in Chinese characters: 一百二十三, 二〇一八年一月二十四日, 壹万贰仟. */
public final class ChineseNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] VARIANTS = {"零○Ｏ", "壹弌", "贰两貳", "叁參弎", "肆", "伍", "陆陸", "柒", "捌", "玖"};
    private static final Pattern NUMERAL = Pattern.compile("[〇零○一二三四五六七八九两十百千万亿廿卅壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億弌弎]+");
    private static final Pattern DATE =
            Pattern.compile("([0-9〇零○一二三四五六七八九]{4})年([0-9一二三四五六七八九十元]{1,3})月([0-9一二三四五六七八九十廿卅]{1,4})[日号]");

    private ChineseNumerals() {}

    /** Whether the text is nothing but Chinese numerals. */
    public static boolean isNumeral(String text) {
        return NUMERAL.matcher(text).matches();
    }

    /** A row of Chinese digits as ASCII digits, 二〇一八 as 2018; empty if another character is among them. */
    public static Optional<String> digits(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            out.append((char) ('0' + digit));
        }
        return Optional.of(out.toString()).filter(s -> !s.isEmpty());
    }

    /**
     * The whole number that the text says, by place words (一百二十三) or digit by digit (一二三); empty if it says none or
     * one beyond 10^16.
     */
    public static OptionalLong number(String text) {
        if (text.length() > 40 || !isNumeral(text)) {
            return OptionalLong.empty();
        }
        Optional<String> row = digits(text);
        if (row.isPresent()) {
            return row.get().length() > 16 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(row.get()));
        }
        return byPlaces(text);
    }

    /** The day in a date of Chinese or ASCII digits; empty if the text is no date or the day does not exist. */
    public static Optional<LocalDate> date(String text) {
        Matcher m = DATE.matcher(text.length() > 40 ? "" : Canonical.of(text));
        if (!m.matches()) {
            return Optional.empty();
        }
        Optional<String> year = digits(m.group(1));
        OptionalLong month = m.group(2).equals("元") ? OptionalLong.of(1) : mixed(m.group(2));
        OptionalLong day = mixed(m.group(3));
        if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            int y = Integer.parseInt(year.get());
            return Optional.of(LocalDate.of(y, (int) month.getAsLong(), (int) day.getAsLong()));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /**
     * The number in place words, as articles and terms are written: 106 as 一百零六, 10 as 十.
     *
     * @param number 0 to 9999
     */
    public static String words(int number) {
        if (number < 0 || number > 9999) {
            throw new IllegalArgumentException("number in words: " + number);
        }
        var out = new StringBuilder();
        int rest = number;
        boolean gap = false;
        for (int place = 1000; place > 0; place /= 10) {
            int digit = rest / place;
            rest %= place;
            if (digit > 0) {
                out.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(placeWord(place));
            }
            gap = digit == 0 && !out.isEmpty();
        }
        String words = out.toString();
        return words.isEmpty() ? "零" : words.startsWith("一十") ? words.substring(1) : words;
    }

    private static String placeWord(int place) {
        return switch (place) {
            case 1000 -> "千";
            case 100 -> "百";
            case 10 -> "十";
            default -> "";
        };
    }

    /** The day as documents are signed: 二〇二六年十一月二十七日. */
    public static String words(LocalDate day) {
        var out = new StringBuilder();
        for (char c : String.valueOf(day.getYear()).toCharArray()) {
            out.append(DIGITS.charAt(c - '0'));
        }
        return out + "年" + words(day.getMonthValue()) + "月" + words(day.getDayOfMonth()) + "日";
    }

    private static OptionalLong mixed(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9') ? OptionalLong.of(Long.parseLong(text)) : number(text);
    }

    private static OptionalLong byPlaces(String text) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            long place = place(c);
            if (place == 0) {
                digit = digit(c);
            } else if (place < 10_000) {
                section += (digit < 0 ? 1 : digit) * place;
                digit = -1;
            } else {
                section += Math.max(digit, 0);
                total = place > 10_000 ? (total + section) * place : total + section * place;
                section = 0;
                digit = -1;
            }
            if (c == '廿' || c == '卅') {
                section += c == '廿' ? 20 : 30;
                digit = -1;
            }
            if (total > 10_000_000_000_000_000L) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(total + section + Math.max(digit, 0));
    }

    private static long place(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            case '万', '萬' -> 10_000;
            case '亿', '億' -> 100_000_000;
            default -> 0;
        };
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int plain = DIGITS.indexOf(c);
        for (int i = 0; plain < 0 && i < VARIANTS.length; i++) {
            plain = VARIANTS[i].indexOf(c) >= 0 ? i : -1;
        }
        return plain;
    }
}
