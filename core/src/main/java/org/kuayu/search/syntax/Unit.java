package org.kuayu.search.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The smallest thing that search compares: one Han character, or one run of letters and digits, folded.
 *
 * @param term the folded text
 * @param han whether it is one character by itself, so that it forms bigrams with its neighbours
 * @param position its place; neighbours differ by 1, and by 2 when punctuation stands between them
 * @param start its first offset in the source
 * @param end the offset behind it in the source
 */
public record Unit(String term, boolean han, int position, int start, int end) {
    /** The units of the text, in its order. */
    public static List<Unit> listOf(String text) {
        var units = new ArrayList<Unit>();
        var scan = new UnitScanner(text);
        while (scan.next()) {
            units.add(new Unit(scan.term(), scan.han(), scan.position(), scan.start(), scan.end()));
        }
        return units;
    }

    /** Whether this unit and the one after it form a bigram. */
    public boolean joins(Unit next) {
        return han && next.han && next.position == position + 1;
    }
}
