package org.kuayu.workbench.files;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.intake.table.BookWriter;
import org.kuayu.intake.table.TableWriter;
import org.kuayu.workbench.shell.Visit;

/**
 * A report as a file, line by line, the first line its heads: CSV of plain digits, or XLSX in which numbers are numbers.
 *
 * @param name its name without its kind
 * @param title the name of its sheet
 * @param lines its lines
 */
public record ReportFile(String name, String title, List<List<Cell>> lines) {
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv; charset=utf-8",
            "json", "application/json",
            "pdf", "application/pdf",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    public ReportFile {
        lines = List.copyOf(lines);
    }

    /** A cell: as it is written, and the number that it is, if it is one. */
    public record Cell(String text, Optional<BigDecimal> number) {
        /** A cell of text. */
        public static Cell text(String text) {
            return new Cell(text, Optional.empty());
        }

        /** A cell with a count. */
        public static Cell number(long count) {
            return number(BigDecimal.valueOf(count));
        }

        /** A cell with a number of as many decimals as it has. */
        public static Cell number(BigDecimal number) {
            return new Cell(number.toPlainString(), Optional.of(number));
        }

        private BookWriter.Cell written() {
            return number.map(n -> BookWriter.number(n, format(n.scale()))).orElseGet(() -> BookWriter.text(text));
        }

        private static String format(int decimals) {
            return decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        }
    }

    /** Begins an answer that is a file of this kind, {@code csv}, {@code json}, {@code pdf} or {@code xlsx}. */
    public static void begin(Visit visit, String kind, String name) {
        visit.ctx()
                .contentType(TYPES.get(kind))
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + kind + "\"");
    }

    /** Answers with this file, {@code csv} or {@code xlsx}. */
    public void send(Visit visit, String kind) throws IOException {
        begin(visit, kind, name);
        if (kind.equals("csv")) {
            csv(visit);
        } else {
            xlsx(visit);
        }
    }

    private void csv(Visit visit) throws IOException {
        try (var writer = TableWriter.csv(visit.ctx().outputStream())) {
            lines.forEach(line -> writer.row(line.stream().map(Cell::text).toList()));
        }
    }

    private void xlsx(Visit visit) throws IOException {
        try (var book = BookWriter.xlsx(visit.ctx().outputStream())) {
            book.sheet(title, 1, 1, name);
            book.row(lines.getFirst().stream().map(c -> BookWriter.head(c.text())).toList());
            lines.stream()
                    .skip(1)
                    .forEach(line -> book.row(line.stream().map(Cell::written).toList()));
        }
    }
}
