package org.kuayu.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what must not be broken across lines: case numbers, dates, times, amounts, articles, long numbers. */
final class Unbroken {
    private static final String CASE = "[（(]\\d{4}[）)](?!\\p{IsHan}{1,9}不动产)\\p{IsHan}{1,3}\\d{0,4}\\p{IsHan}{1,6}"
            + "\\d{1,8}号(?:之[一二三四五六七八九十]{1,3})?";
    private static final String DAY = "\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|\\d{4}-\\d{2}-\\d{2}"
            + "|\\d{1,2} [A-Z][a-z]{2,8} \\d{4}";
    private static final String DAY_IN_HAN = "[〇一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日";
    private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}时\\d{1,2}分(?:\\d{1,2}秒)?";
    private static final String AMOUNT =
            "(?:CNY |¥|人民币)?\\d{1,3}(?:[,，\\u00a0\\u202f]?\\d{3})*(?:\\.\\d+)?\\s?[万亿]?[元股]";
    private static final String MONEY = "CNY \\d[\\d,]*(?:\\.\\d+)?";
    private static final String ARTICLE = "第[〇一二三四五六七八九十百]{1,9}条";
    private static final String SHARE = "\\d{1,4}/\\d{1,4}";
    private static final String LONG = "[0-9A-Za-z*]{6,40}";
    private static final Pattern WHOLE = Pattern.compile("(?:" + CASE + "|" + DAY + "|" + DAY_IN_HAN + "|" + TIME + "|"
            + AMOUNT + "|" + MONEY + "|" + ARTICLE + "|" + SHARE + "|" + LONG + ")[，。；：、）,.;:)]?");

    /** The width of a letter or digit in hundredths of the size of the type; that of a Han character is 100. */
    private static final int NARROW = 58;

    private Unbroken() {}

    /** A stretch of text, and whether it must stay on one line. */
    record Piece(String text, boolean whole) {}

    /** The text in stretches; a mark that follows a number stays with it. */
    static List<Piece> pieces(String text) {
        var out = new ArrayList<Piece>();
        Matcher m = WHOLE.matcher(text);
        int at = 0;
        while (m.find()) {
            if (m.start() > at) {
                out.add(new Piece(text.substring(at, m.start()), false));
            }
            out.add(new Piece(m.group(), true));
            at = m.end();
        }
        if (at < text.length()) {
            out.add(new Piece(text.substring(at), false));
        }
        return out;
    }

    /** About how wide the text is, in hundredths of the size of its type. */
    static int width(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? NARROW : 100).sum();
    }
}
