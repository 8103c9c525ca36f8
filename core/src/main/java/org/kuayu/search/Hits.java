package org.kuayu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kuayu.casefile.CaseId;
import org.kuayu.text.Remark;

/**
 * The answer to a {@link CaseQuery}.
 *
 * @param total how many cases match, exactly
 * @param hits those of the page asked for, in order
 * @param facets counts per facet, highest first, equal ones by value; a facet's own choice does not narrow its counts
 * @param notes what the reader should know: {@code search.literal}, {@code search.empty-because} …
 */
public record Hits(long total, List<Hit> hits, Map<Facet, List<Count>> facets, List<Remark> notes) {
    /**
     * One case found.
     *
     * @param id the case
     * @param passages the best passages of its text, at most three; empty when nothing of the text was asked for
     */
    public record Hit(CaseId id, List<Passage> passages) {}

    /**
     * A passage of text with what matched in it.
     *
     * @param text the passage, identity and telephone numbers masked
     * @param marks start and end offsets in {@code text}, ascending, not overlapping: start0, end0, start1, end1 …
     * @param documentId the document it stands in
     * @param page the page, from 1
     */
    public record Passage(String text, List<Integer> marks, String documentId, int page) {
        public Passage {
            marks = List.copyOf(marks);
        }
    }

    /** How many hits have this facet value. */
    public record Count(String value, long hits) {}

    public Hits {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        notes = List.copyOf(notes);
    }

    /** The same hits with one more note, which comes first. */
    public Hits noting(Remark note) {
        var all = new ArrayList<Remark>(List.of(note));
        all.addAll(notes);
        return new Hits(total, hits, facets, all);
    }
}
