package org.kuayu.search.syntax;

/**
 * A piece of the one box.
 *
 * @param kind what it is
 * @param text the word, or what stands in the quotes, the range or before the colon
 * @param start where it starts in the box
 * @param end where it ends
 * @param slop the number behind the {@code ~} of a quoted phrase, 0 without one
 */
record Token(Kind kind, String text, int start, int end, int slop) {
    enum Kind {
        WORD,
        QUOTE,
        NUMBER,
        FIELD,
        RANGE,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        PLUS,
        END
    }

    static Token of(Kind kind, String text, int start, int end) {
        return new Token(kind, text, start, end, 0);
    }
}
