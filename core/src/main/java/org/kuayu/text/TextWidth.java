package org.kuayu.text;

/**
 * How wide a text is printed at most, in ems, without asking a font: an upper bound over the sans-serif fonts that pages and
 * papers use, so that what is given this room fits. Han characters and full-width marks are one em wide.
 */
public final class TextWidth {
    private static final String THIN = "ijlI.,:;'|!·()[]{}/ ftr\u00a0\u2009\u202f";
    private static final String BROAD = "mwMWQOGDNH%@—…";

    private TextWidth() {}

    /** The width of the text in ems. */
    public static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::em).sum();
    }

    /** The width of the text at this size, in the unit of the size. */
    public static double of(String text, double size) {
        return of(text) * size;
    }

    /** The longest beginning of the text that has room, with an ellipsis where something was cut off. */
    public static String fitting(String text, double size, double room) {
        if (of(text, size) <= room) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        for (int length = points.length - 1; length > 0; length--) {
            String cut = new String(points, 0, length).stripTrailing() + "…";
            if (of(cut, size) <= room) {
                return cut;
            }
        }
        return "";
    }

    private static double em(int c) {
        if (c >= 0x2E80 && c != 0xFFFD || c > 0xFFFF) {
            return c >= 0xFF61 && c <= 0xFFDC ? 0.6 : 1;
        }
        if (BROAD.indexOf(c) >= 0) {
            return 1;
        }
        if (THIN.indexOf(c) >= 0) {
            return 0.4;
        }
        return c >= 'A' && c <= 'Z' ? 0.7 : c < 0x80 ? 0.58 : 1;
    }
}
