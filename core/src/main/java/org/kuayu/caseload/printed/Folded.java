package org.kuayu.caseload.printed;

import org.kuayu.text.Simplified;

/** A text of mixed widths made comparable, one character for one, so that places in it stay places in the original. */
public final class Folded {
    private Folded() {}

    /** Full-width letters, digits and marks made half-width, traditional characters simplified; Chinese marks stay. */
    public static String of(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = one(out[i]);
        }
        for (int i = 1; i + 1 < out.length; i++) {
            if (text.charAt(i) == '，' && wide(text.charAt(i - 1)) && wide(text.charAt(i + 1))) {
                out[i] = ',';
            }
        }
        return new String(out);
    }

    private static boolean wide(char c) {
        return c >= '０' && c <= '９';
    }

    private static char one(char c) {
        if (c < 0x80) {
            return c;
        }
        return switch (c) {
            case '，', '；', '：', '（', '）', '！', '？' -> c;
            case '\u00a0', '\u2007', '\u2009', '\u202f' -> '\u2009';
            case '\u3000' -> ' ';
            case '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> ' ';
            case '−', '－' -> '-';
            case '﹪', '٪' -> '%';
            default -> c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : Simplified.of(c);
        };
    }
}
