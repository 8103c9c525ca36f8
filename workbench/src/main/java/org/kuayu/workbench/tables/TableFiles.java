package org.kuayu.workbench.tables;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.intake.table.BookWriter;
import org.kuayu.intake.table.TableWriter;
import org.kuayu.workbench.figures.FiguresLabels;

/** A table as a file: XLSX with real numbers, links and a sheet of definitions; CSV of the same shape. */
final class TableFiles {
    private static final int WIDE = 26;
    private static final int USUAL = 16;

    private final FiguresLabels labels;
    private final TableGrid grid;
    private final TableFacts facts;

    TableFiles(FiguresLabels labels, TableGrid grid, TableFacts facts) {
        this.labels = labels;
        this.grid = grid;
        this.facts = facts;
    }

    /** Writes the workbook; the addresses of cases begin with this base. */
    void xlsx(OutputStream out, String title, String base) {
        try (var book = BookWriter.xlsx(out)) {
            var depth = grid.heads().size();
            var foot = title + " · " + facts.filters();
            book.sheet(labels.say("tables.sheet.table"), depth + 1, grid.rowHeads().size(), foot);
            for (int i = 0; i < grid.rowHeads().size() + grid.columns().size(); i++) {
                book.width(i, i < grid.rowHeads().size() ? WIDE : USUAL);
            }
            heads(book, depth);
            grid.lines().forEach(line -> book.row(cells(line, base)));
            definitions(book, title, foot);
        }
    }

    private void heads(BookWriter book, int depth) {
        for (int level = 0; level < depth; level++) {
            int at = level;
            book.row(Stream.concat(
                            Collections.nCopies(grid.rowHeads().size(), BookWriter.text("")).stream(),
                            grid.columns().stream().map(c -> BookWriter.head(c.names().get(at))))
                    .toList());
        }
        book.row(Stream.concat(
                        grid.rowHeads().stream().map(BookWriter::head),
                        grid.columns().stream().map(c -> BookWriter.head(c.name())))
                .toList());
    }

    private static List<BookWriter.Cell> cells(TableGrid.Line line, String base) {
        return Stream.concat(
                        line.names().stream().map(line.whole() ? BookWriter::head : BookWriter::text),
                        line.cells().stream().map(c -> cell(c, base)))
                .toList();
    }

    private static BookWriter.Cell cell(TableGrid.Cell cell, String base) {
        var href = cell.href().isEmpty() ? "" : base + cell.href();
        if (cell.few() || cell.figure().value().isEmpty()) {
            return href.isEmpty() ? BookWriter.text(cell.text()) : BookWriter.link(cell.text(), href);
        }
        return BookWriter.number(number(cell.figure()), format(cell.figure().measure()), href);
    }

    /** The value as a spreadsheet counts with it: a share of one, money in 元. */
    static BigDecimal number(Figure figure) {
        var value = figure.value().orElseThrow();
        return switch (figure.measure().unit()) {
            case PERCENT, FEN -> value.movePointLeft(2);
            default -> value;
        };
    }

    private static String format(Measure measure) {
        var decimals = measure.decimals() == 0 ? "" : "." + "0".repeat(measure.decimals());
        return switch (measure.unit()) {
            case PERCENT -> "0" + decimals + "%";
            case FEN -> "#,##0.00";
            default -> "#,##0" + decimals;
        };
    }

    private void definitions(BookWriter book, String title, String foot) {
        book.sheet(labels.say("tables.sheet.definitions"), 0, 0, foot);
        book.width(0, WIDE);
        book.width(1, WIDE * 2);
        book.row(List.of(BookWriter.head(title)));
        book.row(List.of(
                BookWriter.text(labels.say("tables.fact.first")),
                BookWriter.day(facts.period().first())));
        book.row(List.of(
                BookWriter.text(labels.say("tables.fact.last")),
                BookWriter.day(facts.period().last())));
        facts.facts().forEach(f -> book.row(List.of(BookWriter.text(f.label()), BookWriter.text(f.text()))));
        book.row(List.of());
        book.row(Stream.of("measure", "code", "formula", "denominator", "unit", "window", "meaning", "source")
                .map(k -> BookWriter.head(labels.say("tables.meaning." + k)))
                .toList());
        facts.meanings().forEach(m -> book.row(Stream.of(
                        m.name(),
                        m.measure().code(),
                        m.formula(),
                        m.denominator(),
                        labels.say("tables.unit." + m.measure().unit()),
                        m.window(),
                        m.meaning(),
                        m.measure().source())
                .map(BookWriter::text)
                .toList()));
    }

    /** Writes CSV: one line of heads, codes before names, plain digits, empty where undefined. */
    void csv(OutputStream out) {
        try (var csv = TableWriter.csv(out)) {
            var heads = new ArrayList<String>();
            grid.rowHeads().forEach(h -> heads.addAll(List.of(labels.say("tables.csv.code", h), h)));
            grid.columns().forEach(c -> heads.add(c.label()));
            csv.row(heads);
            grid.lines().forEach(line -> csv.row(plain(line, grid.rowHeads().size())));
            facts.facts().forEach(f -> csv.row(about(f, heads.size())));
        }
    }

    /** The cells of a line as CSV holds them, codes before names. */
    static List<String> plain(TableGrid.Line line, int heads) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < heads; i++) {
            cells.add(line.whole() ? "" : line.codes().get(i));
            cells.add(line.names().get(i));
        }
        line.cells().forEach(c -> cells.add(plain(c)));
        return cells;
    }

    private static String plain(TableGrid.Cell cell) {
        var figure = cell.figure();
        if (cell.few()) {
            return cell.text();
        }
        boolean money = figure.measure().unit() == Measure.Unit.FEN;
        return figure.value()
                .map(v -> money ? number(figure) : v)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    private static List<String> about(TableFacts.Fact fact, int width) {
        var cells = new ArrayList<>(List.of(fact.label(), fact.text()));
        cells.addAll(Collections.nCopies(Math.max(0, width - 2), ""));
        return cells.subList(0, Math.max(2, width));
    }
}
