package org.kuayu.caseload.bulletin;

/** Where sentences end. */
final class Sentences {
    private Sentences() {}

    /** Whether a sentence ends with the character at this place. */
    static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c == '。' || c == '！' || c == '？' || c == '\n' || c == '!' || c == '?') {
            return true;
        }
        return c == '.'
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)))
                && !(at > 0 && Character.isUpperCase(text.charAt(at - 1)));
    }

    /** How many sentences end between these places. */
    static int between(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += ends(text, i) ? 1 : 0;
        }
        return count;
    }

    /** Where the sentence around this place begins. */
    static int start(String text, int at) {
        int i = at;
        while (i > 0 && !ends(text, i - 1)) {
            i--;
        }
        return i;
    }
}
