package org.kuayu.workbench.cases;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text, marked or not.
 *
 * @param text the piece
 * @param marked whether it matched
 * @param mark the number of the mark in its document, from 1; 0 where it does not matter
 */
public record Piece(String text, boolean marked, int mark) {
    /** Cuts text where marks begin and end: start0, end0, start1, end1 …; what lies outside the text is left out. */
    public static List<Piece> cut(String text, List<Integer> marks) {
        return cut(text, marks, 0);
    }

    /** The same, with marks numbered on from those before. */
    static List<Piece> cut(String text, List<Integer> marks, int before) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        int number = before;
        for (int i = 0; i + 1 < marks.size(); i += 2) {
            int from = Math.clamp(marks.get(i), at, text.length());
            int to = Math.clamp(marks.get(i + 1), from, text.length());
            pieces.add(new Piece(text.substring(at, from), false, 0));
            if (to > from) {
                pieces.add(new Piece(text.substring(from, to), true, ++number));
            }
            at = to;
        }
        pieces.add(new Piece(text.substring(at), false, 0));
        pieces.removeIf(piece -> piece.text().isEmpty());
        return pieces;
    }
}
