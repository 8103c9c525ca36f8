package org.kuayu.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * Finds case numbers in running text, however they are spaced or bracketed, and leaves out the numbers of prosecutors,
 * arbitrators, notaries and other offices.
 */
public final class CaseNumbers {
    /**
     * One number found.
     *
     * @param start first character in the text, inclusive
     * @param end behind the last character, exclusive; the numbers of one list share both
     * @param number the number
     * @param doubts what is doubtful about it
     */
    public record Found(int start, int end, CaseNumber number, List<Remark> doubts) {
        public Found {
            doubts = List.copyOf(doubts);
        }
    }

    private static final int LONGEST = 120;
    private static final String OPENING = "(（[［〔【〈《﹝{";
    private static final String GAP = "[\\s\\p{Z}\\p{Cf}]{0,3}";
    private static final Pattern YEAR =
            Pattern.compile("[" + OPENING.replace("[", "\\[") + "]" + GAP + "(?:(?:[12１２]" + GAP
                    + "[0-9０-９OoＯ]" + GAP + "[0-9０-９xX×*＊]" + GAP
                    + "[0-9０-９xX×*＊])|[5-9][0-9]|[×xX*ＸＸ]{4}|[一二][〇零○九][〇零○一二三四五六七八九]{2})"
                    + GAP + "年?度?" + GAP + "[)）\\]］〕】〉》﹞}]");
    private static final Pattern SUFFIX =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}]{0,2}(?:之[一二三四五六七八九十]{1,3}(?![审方项般案次])|[-－][0-9０-９]{1,2}(?![0-9０-９年]))");
    private static final Pattern NEXT_SERIAL = Pattern.compile("\\s?(?:[-~至到、,，和及－～—])\\s?(?:字?第)?[0-9０-９]{1,8}\\s?号");
    private static final Pattern BREAK = Pattern.compile("[。；;！!]|\\n\\s*\\n");

    private CaseNumbers() {}

    /** The case numbers in this text, in the order of the text; those of a list one by one. */
    public static List<Found> findIn(String text) {
        var found = new ArrayList<Found>();
        Matcher year = YEAR.matcher(text);
        int at = nextBracket(text, 0);
        while (at < text.length()) {
            boolean opens = year.region(at, text.length()).lookingAt();
            at = nextBracket(text, opens ? read(text, year, found) : at + 1);
        }
        return List.copyOf(found);
    }

    private static int nextBracket(String text, int from) {
        int at = from;
        while (at < text.length() && OPENING.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int read(String text, Matcher year, List<Found> found) {
        int end = endOfNumber(text, year.end());
        if (end < 0 || BREAK.matcher(text.substring(year.end(), end)).find()) {
            return year.end();
        }
        int start = year.start();
        String piece = text.substring(start, end);
        if (YEAR.matcher(piece.substring(1)).find()) {
            return year.end();
        }
        return switch (CaseNumber.parseList(piece)) {
            case Reading.Refused<List<CaseNumber>> refused -> year.end();
            case Reading.Understood<List<CaseNumber>>(var numbers, var doubts) -> {
                numbers.forEach(n -> found.add(new Found(start, end, n, doubts)));
                yield end;
            }
        };
    }

    private static int endOfNumber(String text, int from) {
        int mark = text.indexOf('号', from, Math.min(text.length(), from + LONGEST));
        if (mark < 0) {
            return -1;
        }
        int end = mark + 1;
        Matcher next = NEXT_SERIAL.matcher(text).region(end, text.length());
        while (next.lookingAt() && end - from < LONGEST) {
            end = next.end();
            next.region(end, text.length());
        }
        Matcher suffix = SUFFIX.matcher(text).region(end, text.length());
        return suffix.lookingAt() ? suffix.end() : end;
    }
}
