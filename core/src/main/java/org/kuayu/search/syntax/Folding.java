package org.kuayu.search.syntax;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kuayu.text.Simplified;

/**
 * One table that folds characters for search: NFKC, case, accents, traditional to simplified. One source character gives
 * zero or more folded ones, so that offsets always point into the source.
 */
public final class Folding {
    /** Nothing remains: format characters, combining marks. */
    static final byte NOTHING = 0;

    /** White space: separates words, but is nothing between two Han characters (a broken line). */
    static final byte BLANK = 1;

    /** Punctuation and symbols: what stands on both sides is not adjacent. */
    static final byte BREAK = 2;

    /** One character that is a unit by itself: Han, kana, hangul. */
    static final byte HAN = 3;

    /** A letter or digit, part of a longer unit. */
    static final byte LETTER = 4;

    private static final int BMP = 0x10000;
    private static final char[] FOLDED = new char[BMP];
    private static final byte[] KIND = new byte[BMP];
    private static final Map<Character, String> LONGER = new HashMap<>();

    static {
        for (int c = 0; c < BMP; c++) {
            put((char) c, unchanged(c) ? String.valueOf((char) c) : decomposed(String.valueOf((char) c)));
        }
        simplify();
    }

    private Folding() {}

    /** The kind of the folded character, of a character that folds to one. */
    static byte kind(char c) {
        return KIND[c];
    }

    /** The folded character; meaningless where {@link #longer} has an entry. */
    static char folded(char c) {
        return FOLDED[c];
    }

    /** The folded characters of one that folds to several, else an empty text. */
    static String longer(char c) {
        return LONGER.getOrDefault(c, "");
    }

    /** Whether this character folds to several. */
    static boolean isLonger(char c) {
        return KIND[c] < 0;
    }

    /** The whole text folded, for comparing names and keywords; blanks and punctuation stay. */
    public static String fold(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLonger(c)) {
                out.append(longer(c));
            } else if (KIND[c] != NOTHING) {
                out.append(FOLDED[c]);
            }
        }
        return out.toString();
    }

    private static boolean unchanged(int c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xF8FF || c >= 0x3400 && c <= 0x4DBF;
    }

    private static String decomposed(String c) {
        var out = new StringBuilder();
        String folded = Normalizer.normalize(c, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (char d : folded.toCharArray()) {
            if (kindOf(d) != NOTHING) {
                out.append(d);
            }
        }
        return out.toString();
    }

    private static void put(char c, String folded) {
        if (folded.length() > 1) {
            KIND[c] = -1;
            LONGER.put(c, folded);
        } else if (folded.length() == 1) {
            FOLDED[c] = folded.charAt(0);
            KIND[c] = kindOf(folded.charAt(0));
        }
    }

    private static byte kindOf(char c) {
        if (Character.isSurrogate(c)) {
            return HAN;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return BLANK;
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> NOTHING;
            case Character.CONTROL, Character.UNASSIGNED -> BLANK;
            default -> letter(c);
        };
    }

    private static byte letter(char c) {
        if (Character.isIdeographic(c) || c >= 0x3040 && c <= 0x30FF || c >= 0xAC00 && c <= 0xD7A3) {
            return HAN;
        }
        return Character.isLetterOrDigit(c) ? LETTER : BREAK;
    }

    private static void simplify() {
        for (int c = 0; c < BMP; c++) {
            char simplified = Simplified.of((char) c);
            if (simplified != c) {
                put((char) c, String.valueOf(simplified));
            }
        }
    }
}
