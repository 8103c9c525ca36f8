package org.kuayu.workbench.matters;

import java.util.List;
import java.util.Optional;

/**
 * What the page of possible duplicates shows.
 *
 * @param pairs pairs on which nobody has decided, the likeliest first
 * @param told why the last decision was refused; empty where none was
 * @param typed the reason that was typed, kept where it was refused
 * @param about the pair that it was about: both identifiers
 */
public record DuplicatePage(List<Pair> pairs, List<String> told, String typed, String about) {
    public DuplicatePage {
        pairs = List.copyOf(pairs);
        told = List.copyOf(told);
    }

    /**
     * Two matters side by side.
     *
     * @param one the one at the reader's places
     * @param other the other's identifier
     * @param row the other, where the reader may see it
     * @param elsewhere kind, places and day of the other, all that he sees of it where he may not
     * @param reasons what speaks for it
     */
    public record Pair(MatterRow one, String other, Optional<MatterRow> row, String elsewhere, List<String> reasons) {
        public Pair {
            reasons = List.copyOf(reasons);
        }

        /** Both identifiers, as a form sends them. */
        public String key() {
            return one.matter().id() + " " + other;
        }
    }
}
