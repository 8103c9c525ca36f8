package org.kuayu.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides what identifies a natural person and keeps the length, so that places in a text stay where they are
 * (个人信息保护法 2021, art. 51 asks for de-identification; handbook S4).
 *
 * <p>A number is masked by its shape, even where its check digit is wrong: hiding one too many harms nobody.
 */
public final class Masking {
    private static final String D = "[0-9０-９]";
    private static final String GAP = "[ \\u00A0\\u3000\\-－—]?";
    private static final String CENTURY = "(?:[1１][89８９]|[2２][0０])";
    private static final String MONTH_DAY = "[01０１]" + D + "[0-3０-３]" + D;
    private static final String IDENTITY = "(?<id>[1-9１-９]" + D + "{5}" + GAP + CENTURY + D + "{2}" + MONTH_DAY + GAP
            + D + "{3}[0-9０-９XxＸｘ]|[1-9１-９]" + D + "{7}" + MONTH_DAY + D + "{3})";
    private static final String MOBILE = "(?<mobile>[1１][3-9３-９]" + D + GAP + D + "{4}" + GAP + D + "{4})";
    private static final String LANDLINE = "(?<landline>[0０]" + D + "{2,3}[\\-－—][2-9２-９]" + D + "{6,7}|[(（][0０]" + D
            + "{2,3}[)）]" + GAP + "[2-9２-９]" + D + "{6,7})";
    private static final Pattern IN_TEXT = Pattern.compile("(?<![0-9０-９A-Za-z])(?:(?:\\+?86" + GAP + ")?" + MOBILE + "|"
            + IDENTITY + "|" + LANDLINE + ")(?![0-9０-９A-WYZa-wyz])");
    private static final Set<String> DOUBLE_SURNAMES = Set.of(
            "欧阳", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "夏侯", "轩辕", "端木", "独孤", "南宫",
            "澹台", "濮阳", "淳于", "单于", "申屠", "闻人", "呼延", "万俟", "钟离", "鲜于", "赫连", "拓跋", "太史", "公冶");

    private Masking() {}

    /** An identity number with its first six and last four characters: {@code 500112********123X}; same length. */
    public static String identity(String number) {
        return number.length() < 12 ? keep(number, 1, 1) : keep(number, 6, 4);
    }

    /** A telephone number with its first three and last four digits: {@code 138****1234}; same length. */
    public static String phone(String number) {
        return number.length() < 9 ? keep(number, 2, 2) : keep(number, 3, 4);
    }

    /** A person's name with the surname alone, 张三丰 as 张**; a double surname stays whole; same length. */
    public static String name(String name) {
        int surname = name.length() > 2 && DOUBLE_SURNAMES.contains(name.substring(0, 2)) ? 2 : 1;
        return keep(name, surname, 0);
    }

    /** The text with every identity number, mobile number and landline number with area code masked; same length. */
    public static String inText(String text) {
        Matcher m = IN_TEXT.matcher(text).useTransparentBounds(true);
        StringBuilder out = null;
        int at = 0;
        while ((at = nextNumber(text, at)) < text.length()) {
            if (m.region(at, text.length()).lookingAt()) {
                out = out == null ? new StringBuilder(text) : out;
                mask(out, m);
                at = m.end();
            } else {
                at = endOfRun(text, at);
            }
        }
        return out == null ? text : out.toString();
    }

    private static void mask(StringBuilder out, Matcher m) {
        if (m.group("id") != null) {
            put(out, m.start("id"), identity(m.group("id")));
        } else if (m.group("mobile") != null) {
            put(out, m.start("mobile"), phone(m.group("mobile")));
        } else {
            put(out, m.start("landline"), keep(m.group("landline"), 4, 2));
        }
    }

    /** Where a number may begin that is long enough to be masked; the length of the text where none does. */
    private static int nextNumber(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = digit(c) || c == '+' || c == '(' || c == '（';
            if (opens && digitsAhead(text, i) >= 10) {
                return i;
            }
        }
        return text.length();
    }

    private static int digitsAhead(String text, int from) {
        int digits = 0;
        for (int i = from; i < Math.min(text.length(), from + 24); i++) {
            char c = text.charAt(i);
            if (digit(c)) {
                digits++;
            } else if ("+()（） \u00A0\u3000-－—".indexOf(c) < 0) {
                return digits;
            }
        }
        return digits;
    }

    private static int endOfRun(String text, int from) {
        int end = from + 1;
        while (end < text.length() && digit(text.charAt(from)) && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private static void put(StringBuilder out, int at, String masked) {
        out.replace(at, at + masked.length(), masked);
    }

    private static String keep(String text, int first, int last) {
        var out = new StringBuilder(text);
        for (int i = first; i < text.length() - last; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                out.setCharAt(i, '*');
            }
        }
        return out.toString();
    }
}
