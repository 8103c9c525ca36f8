package org.kuayu.intake.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes an XLSX file of several sheets, row by row, whose cells keep their kind: numbers are numbers, days are days, a
 * cell may lead to an address. Nothing acts as a formula. A number of more than 15 digits, which the format cannot hold
 * exactly, becomes text with all its digits. For one thread; the stream is closed with the writer.
 */
public final class BookWriter implements AutoCloseable {
    private static final int FLUSH_EVERY = 500;
    private static final int EXACT_DIGITS = 15;
    /** Spreadsheets refuse a sheet with more. */
    private static final int MOST_LINKS = 65_000;
    private static final int LONGEST_LINK = 2_000;

    private final OutputStream out;
    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int rows;
    private int links;

    /** What a cell holds. */
    public sealed interface Cell {
        /** Nothing. */
        Cell NONE = new Words("", false);
    }

    /** Text; a head is set in bold. */
    private record Words(String text, boolean head) implements Cell {}

    /** A number and how the spreadsheet prints it. */
    private record Amount(BigDecimal value, String format, Optional<String> href) implements Cell {}

    /** A day. */
    private record Day(LocalDate day) implements Cell {}

    /** Text that leads somewhere. */
    private record Leading(String text, String href) implements Cell {}

    private BookWriter(OutputStream out) {
        this.out = out;
        workbook = new Workbook(out, "Kuayu", "1.0");
    }

    /** An XLSX file; {@link #sheet} begins its first sheet. */
    public static BookWriter xlsx(OutputStream out) {
        return new BookWriter(out);
    }

    /** A cell of text. */
    public static Cell text(String text) {
        return new Words(text, false);
    }

    /** A cell of text in bold. */
    public static Cell head(String text) {
        return new Words(text, true);
    }

    /** A cell of text that leads to an address. */
    public static Cell link(String text, String href) {
        return new Leading(text, href);
    }

    /** A number, printed in this format of spreadsheets: {@code #,##0.00}. */
    public static Cell number(BigDecimal value, String format) {
        return new Amount(value, format, Optional.empty());
    }

    /** A number that leads to an address. */
    public static Cell number(BigDecimal value, String format, String href) {
        return new Amount(value, format, Optional.of(href).filter(h -> !h.isEmpty() && h.length() <= LONGEST_LINK));
    }

    /** A day. */
    public static Cell day(LocalDate day) {
        return new Day(day);
    }

    /**
     * Begins a sheet; its first rows and columns stay in sight, and the rows are printed on every page.
     *
     * @param name its name, cut to the 31 characters that the format allows
     * @param headRows how many rows stay
     * @param headColumns how many columns stay
     * @param footer what stands at the foot of each printed page beside the page number
     */
    public void sheet(String name, int headRows, int headColumns, String footer) {
        finish();
        var plain = name.replaceAll("[\\[\\]:*?/\\\\]", " ");
        sheet = workbook.newWorksheet(plain.substring(0, Math.min(plain.length(), 31)));
        sheets++;
        rows = 0;
        links = 0;
        if (headRows + headColumns > 0) {
            sheet.freezePane(headColumns, headRows);
        }
        if (headRows > 0) {
            sheet.repeatRows(0, headRows - 1);
        }
        sheet.pageOrientation("landscape");
        sheet.footer(footer.replace("&", "&&"), Position.LEFT, 8);
        sheet.footer("&P / &N", Position.RIGHT, 8);
    }

    /** How wide a column of the sheet is, in characters. */
    public void width(int column, int characters) {
        sheet.width(column, characters);
    }

    /**
     * Writes one row of the sheet.
     *
     * @throws UncheckedIOException if the stream fails
     */
    public void row(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            write(i, cells.get(i));
        }
        rows++;
        if (rows % FLUSH_EVERY == 0) {
            flush();
        }
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Words words -> words(column, words);
            case Amount amount -> amount(column, amount);
            case Day day -> {
                sheet.value(rows, column, day.day());
                sheet.style(rows, column).format("yyyy-mm-dd").set();
            }
            case Leading leading -> {
                lead(column, leading.href(), TableWriter.writable(leading.text()));
                sheet.inlineString(rows, column, TableWriter.writable(leading.text()));
            }
        }
    }

    private void words(int column, Words words) {
        if (!words.text().isEmpty()) {
            sheet.inlineString(rows, column, TableWriter.writable(words.text()));
        }
        if (words.head()) {
            sheet.style(rows, column).bold().set();
        }
    }

    private void amount(int column, Amount amount) {
        amount.href().ifPresent(href -> lead(column, href, amount.value().toPlainString()));
        if (amount.value().stripTrailingZeros().precision() > EXACT_DIGITS) {
            sheet.inlineString(rows, column, amount.value().toPlainString());
            return;
        }
        sheet.value(rows, column, amount.value());
        sheet.style(rows, column).format(amount.format()).set();
    }

    private void lead(int column, String href, String shown) {
        if (links++ < MOST_LINKS) {
            sheet.hyperlink(rows, column, HyperLink.external(href, shown));
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish() {
        try {
            if (sheets > 0) {
                sheet.finish();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        finish();
        try {
            workbook.finish();
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
