package org.kuayu.intake.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table of text cells, row by row, in memory that does not grow. No cell can act as a formula: in CSV a cell that
 * begins with {@code = + - @}, a tabulator or a line end gets an apostrophe before it (an import takes it off again), in
 * XLSX every cell is a text cell. For one thread; the stream is closed with the writer.
 */
public abstract sealed class TableWriter implements AutoCloseable {
    private static final int MAX_XLSX_CELL = 32_767;

    private TableWriter() {}

    /** A CSV file in UTF-8 with a byte order mark, so that spreadsheets read the Chinese right. */
    public static TableWriter csv(OutputStream out) {
        return csv(out, ',');
    }

    /** A CSV file in UTF-8 with a byte order mark and this delimiter. */
    public static TableWriter csv(OutputStream out, char delimiter) {
        return new CsvFile(out, delimiter);
    }

    /** An XLSX file with one sheet of this name; cells are cut to the 32 767 characters that the format allows. */
    public static TableWriter xlsx(OutputStream out, String sheet) {
        return new XlsxFile(out, sheet);
    }

    /**
     * Writes one row.
     *
     * @throws UncheckedIOException if the stream fails
     */
    public abstract void row(List<String> cells);

    @Override
    public abstract void close();

    /** The cell as it may stand in a CSV file without being executed by a spreadsheet. */
    public static String inert(String cell) {
        return cell.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }

    /** The cell as XLSX can hold it: cut, and without what XML cannot carry. */
    static String writable(String cell) {
        String cut = cell.substring(0, Math.min(cell.length(), MAX_XLSX_CELL));
        return cut.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]", "");
    }

    private static final class CsvFile extends TableWriter {
        private final CsvWriter csv;

        CsvFile(OutputStream out, char delimiter) {
            try {
                out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            csv = CsvWriter.builder()
                    .fieldSeparator(delimiter)
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(out, StandardCharsets.UTF_8);
        }

        @Override
        public void row(List<String> cells) {
            csv.writeRecord(cells.stream().map(TableWriter::inert).toList());
        }

        @Override
        public void close() {
            try {
                csv.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class XlsxFile extends TableWriter {
        private static final int FLUSH_EVERY = 500;

        private final OutputStream out;
        private final Workbook workbook;
        private final Worksheet sheet;
        private int rows;

        XlsxFile(OutputStream out, String name) {
            this.out = out;
            workbook = new Workbook(out, "Kuayu", "1.0");
            sheet = workbook.newWorksheet(name);
        }

        @Override
        public void row(List<String> cells) {
            for (int i = 0; i < cells.size(); i++) {
                sheet.inlineString(rows, i, writable(cells.get(i)));
            }
            rows++;
            if (rows % FLUSH_EVERY == 0) {
                flush();
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                workbook.finish();
                out.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
