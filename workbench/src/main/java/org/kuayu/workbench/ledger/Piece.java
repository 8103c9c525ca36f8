package org.kuayu.workbench.ledger;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a sentence, set strong or not. */
public record Piece(String text, boolean strong) {
    private static final char OPEN = '\u0002';
    private static final char CLOSE = '\u0003';

    /** Marks an argument of a sentence that is to be set strong. */
    static String strong(String text) {
        return OPEN + text.replace(OPEN, ' ').replace(CLOSE, ' ') + CLOSE;
    }

    /** The sentence in pieces. */
    static List<Piece> of(String sentence) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        while (at < sentence.length()) {
            boolean strong = sentence.charAt(at) == OPEN;
            int end = sentence.indexOf(strong ? CLOSE : OPEN, at);
            end = end < 0 ? sentence.length() : end;
            pieces.add(new Piece(sentence.substring(strong ? at + 1 : at, end), strong));
            at = strong ? end + 1 : end;
        }
        return pieces;
    }

    /** The sentence without marks. */
    static String plain(String sentence) {
        return sentence.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }
}
