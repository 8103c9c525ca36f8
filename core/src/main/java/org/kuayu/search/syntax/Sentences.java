package org.kuayu.search.syntax;

/** Where passages of a Chinese text begin and end: at the end of a sentence, of a line, or after a length. */
public final class Sentences {
    private static final int LONGEST = 120;
    private static final int SHORTEST = 30;
    private static final int FARTHEST = 1200;

    private Sentences() {}

    /** The offset behind the passage that starts at {@code start}. */
    public static int end(CharSequence text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\f' || "。！？；!?\n".indexOf(c) >= 0 && i + 1 - start >= SHORTEST) {
                return i + 1;
            }
        }
        boolean splits = limit < text.length() && Character.isLowSurrogate(text.charAt(limit));
        return splits ? limit - 1 : limit;
    }

    /** The start of the passage in which the offset stands: behind the last sign that ends a sentence well before it. */
    public static int start(CharSequence text, int offset) {
        int from = Math.max(0, offset - FARTHEST);
        for (int i = Math.min(offset, text.length()) - 1; i >= from; i--) {
            char c = text.charAt(i);
            if (c == '\f' || "。！？；!?\n".indexOf(c) >= 0) {
                from = i + 1;
                break;
            }
        }
        int end = end(text, from);
        while (end <= offset && end < text.length()) {
            from = end;
            end = end(text, from);
        }
        return from;
    }
}
