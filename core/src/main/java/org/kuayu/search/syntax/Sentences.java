package org.kuayu.search.syntax;

/** Where passages of a Chinese text begin and end: at the end of a sentence, of a line, or after a length. */
public final class Sentences {
    private static final int LONGEST = 120;
    private static final int SHORTEST = 30;

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
}
