package org.kuayu.intake.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.text.Remark;

/** The rows of one table file, read forward once. For one thread. */
public interface Rows extends AutoCloseable {
    /**
     * One row.
     *
     * @param number its number as the user sees it: line of a text file, row of a sheet
     * @param cells its cells in the order of the header, filled up with empty text where the row is short
     * @param raw the row in a form that can be written back; cut where it was too large
     * @param refusal why the row cannot be read at all; empty for a readable one
     */
    record Row(long number, List<String> cells, String raw, Optional<Remark> refusal) {
        public Row {
            cells = List.copyOf(cells);
            Objects.requireNonNull(raw, "raw");
            Objects.requireNonNull(refusal, "refusal");
        }

        /** A row that was read. */
        public static Row of(long number, List<String> cells, String raw) {
            return new Row(number, cells, raw, Optional.empty());
        }

        /** A row that could not be read. */
        public static Row refused(long number, String raw, Remark why) {
            return new Row(number, List.of(), raw, Optional.of(why));
        }
    }

    /** The column names; {@code A}, {@code B} … for a file without a header. */
    List<String> header();

    /** The next row; empty at the end, or when {@link #broken} says why no more can be read. */
    Optional<Row> next();

    /** Why reading stopped before the end of the file; empty while it did not. */
    Optional<Remark> broken();

    /** Which share of the file has been read, from 0 to 1. */
    double share();

    @Override
    void close();
}
