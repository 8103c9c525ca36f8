package org.kuayu.workbench.search;

import java.util.List;
import org.kuayu.search.Facet;

/**
 * What the search page shows.
 *
 * @param address the state of the page
 * @param total how many cases match
 * @param millis how long the search took
 * @param rows the hits of this page
 * @param facets the groups of counts
 * @param chips the conditions, each with the address without it
 * @param notes what the reader should know
 * @param pages the page numbers to offer, 0 for a gap
 * @param stock how many cases the index holds
 */
public record SearchPage(
        ListAddress address,
        long total,
        long millis,
        List<HitRow> rows,
        List<Group> facets,
        List<Chip> chips,
        List<Note> notes,
        List<Integer> pages,
        long stock) {
    public SearchPage {
        rows = List.copyOf(rows);
        facets = List.copyOf(facets);
        chips = List.copyOf(chips);
        notes = List.copyOf(notes);
        pages = List.copyOf(pages);
    }

    /** A condition in words, and the address without it. */
    public record Chip(String label, String href) {}

    /** A sentence, and where it offers to go; no address: empty text. */
    public record Note(String sentence, String offer, String href) {}

    /** The counts of one facet: the first ones, and the rest behind a fold. */
    public record Group(Facet facet, List<Count> first, List<Count> rest) {
        public Group {
            first = List.copyOf(first);
            rest = List.copyOf(rest);
        }
    }

    /** One value with its count, whether it is chosen, and the address that toggles it. */
    public record Count(String label, long hits, boolean chosen, String href) {}
}
