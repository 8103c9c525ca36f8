package org.kuayu.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Binds papers into one paginated file with an index, bookmarks and running page numbers (卷宗). Thread-safe. */
public interface PaperBinder {
    /**
     * Writes the bound file; the stream is left open. Whatever an uploaded paper holds, the others are bound.
     *
     * @param printed the instant that the file states as its making
     * @throws IOException if the stream fails
     */
    Bound bind(Bundle bundle, Instant printed, OutputStream out) throws IOException;

    /**
     * What was bound.
     *
     * @param pages how many pages the file has
     * @param places where each paper stands, in order
     * @param archival whether the file is PDF/A; a bound upload makes it none
     */
    record Bound(int pages, List<Place> places, boolean archival) {
        public Bound {
            places = List.copyOf(places);
        }
    }

    /**
     * Where a paper stands in the file.
     *
     * @param title its title
     * @param first its first page, from 1
     * @param last its last page
     * @param left whether it could not be bound and a sheet that says so stands in its place
     */
    record Place(String title, int first, int last, boolean left) {
        public Place {
            Objects.requireNonNull(title, "title");
        }
    }
}
