package org.kuayu.text;

import java.text.Normalizer;

/** The canonical form of short identifying text (numbers, codes): NFKC, no blanks, ASCII round brackets. */
public final class Canonical {
    private Canonical() {}

    /**
     * NFKC, without white space and invisible characters, with 〔〕 [] 【】 made round brackets (handbook, cases §1.3).
     */
    public static String of(String written) {
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKC);
        var out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            append(out, c);
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '〔', '[', '【', '{', '〈', '《', '｛', '「' -> out.append('(');
            case '〕', ']', '】', '}', '〉', '》', '｝', '」' -> out.append(')');
            default -> {
                if (!invisible(c)) {
                    out.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean invisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }
}
