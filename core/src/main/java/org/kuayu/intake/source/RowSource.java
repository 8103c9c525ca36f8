package org.kuayu.intake.source;

import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.kuayu.text.Reading;

/**
 * Reads one kind of table file row by row, in memory that does not grow with the file. What is wrong with a file or row
 * is returned, never thrown; an exception means that the disk is broken. Thread-safe; what {@link #open} gives is not.
 */
public interface RowSource {
    /**
     * How a table is laid out.
     *
     * @param format the {@link RowSource#format} that reads it
     * @param encoding name of the character set: UTF-8, UTF-16LE, UTF-16BE, GB18030
     * @param delimiter what separates cells; for formats that have none, a comma
     * @param header whether the first row names the columns
     */
    record Shape(String format, String encoding, char delimiter, boolean header) {
        public Shape {
            Objects.requireNonNull(format, "format");
            Objects.requireNonNull(encoding, "encoding");
        }
    }

    /** Takes rows one after the other and writes them as a file that {@link RowSource} of the same format can read. */
    interface Writer extends AutoCloseable {
        /** Writes the column names; formats that name the columns in each row do nothing. */
        void writeHeader(List<String> columns);

        /** Writes one row as {@link Rows.Row#raw} gave it. */
        void write(String raw);

        @Override
        void close();
    }

    /** A short stable name: {@code csv}, {@code xlsx}, {@code jsonl}. */
    String format();

    /** Whether this source is for files of this name that begin with these bytes. */
    boolean accepts(String fileName, byte[] head);

    /** How the file seems to be laid out; a doubt about the encoding or the delimiter is for the user to decide. */
    Reading<Shape> guess(ImportFile file);

    /** The rows of the file, read under this shape. */
    Reading<Rows> open(ImportFile file, Shape shape);

    /** The cells of a row as {@link Rows.Row#raw} kept it, for these column names. */
    List<String> cells(String raw, List<String> header);

    /** Starts a file of this format; the stream is closed with the writer. */
    Writer writer(OutputStream out, Shape shape);
}
