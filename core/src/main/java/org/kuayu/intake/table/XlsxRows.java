package org.kuayu.intake.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.kuayu.intake.ColumnMapping;
import org.kuayu.intake.source.Rows;
import org.kuayu.text.Remark;

/** The rows of a workbook's first sheet. */
final class XlsxRows implements Rows {
    /** Day 0 of the sheet's calendar for every day from March 1900 on. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final long ROWS_OF_A_SHEET = 1_048_576;

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final List<String> header;
    private Optional<Remark> broken = Optional.empty();
    private Optional<Row> ahead = Optional.empty();
    private long at;

    XlsxRows(ReadableWorkbook workbook, boolean withHeader) throws IOException {
        this.workbook = workbook;
        stream = workbook.getFirstSheet().openStream();
        rows = stream.iterator();
        var first = fetch();
        List<String> cells = first.map(this::cells).orElse(List.of());
        header = ColumnMapping.names(withHeader ? cells : Collections.nCopies(cells.size(), ""));
        ahead = withHeader ? Optional.empty() : first.map(r -> Csv.row(r.getRowNum(), cells, cells.size()));
    }

    private Optional<org.dhatim.fastexcel.reader.Row> fetch() {
        try {
            while (rows.hasNext()) {
                org.dhatim.fastexcel.reader.Row row = rows.next();
                if (!cells(row).stream().allMatch(String::isBlank)) {
                    at = row.getRowNum();
                    return Optional.of(row);
                }
            }
        } catch (ExcelReaderException | UncheckedIOException e) {
            broken = Optional.of(new Remark("table.xlsx-broken", "after row " + at));
        }
        return Optional.empty();
    }

    private List<String> cells(org.dhatim.fastexcel.reader.Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), CsvLexer.MAX_COLUMNS); i++) {
            cells.add(row.getOptionalCell(i).map(this::text).orElse(""));
        }
        return cells;
    }

    /** The cell as text: a formula gives its last value, never itself; a date its ISO form. */
    private String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
            return number(raw)
                    .map(n -> date(cell) ? day(n, workbook.isDate1904() ? 1462 : 0) : n.toPlainString())
                    .orElse(raw);
        }
        String text = cell.getType() == CellType.EMPTY ? "" : cell.getText();
        return text == null ? "" : text;
    }

    private static Optional<BigDecimal> number(String raw) {
        if (!raw.matches("-?\\d{1,18}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?")) {
            return Optional.empty();
        }
        var number = new BigDecimal(raw);
        return Optional.of(
                number.scale() > 4 ? number.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros() : number);
    }

    private static boolean date(Cell cell) {
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        int id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
        boolean written =
                format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?i).*[yd年月日].*");
        return written || id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
    }

    private static String day(BigDecimal number, int offset) {
        boolean possible = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(2_958_465)) <= 0;
        return possible ? DAY_ZERO.plusDays(number.longValue() + offset).toString() : number.toPlainString();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Optional<Row> next() {
        if (ahead.isPresent()) {
            var row = ahead;
            ahead = Optional.empty();
            return row;
        }
        return fetch().map(r -> Csv.row(r.getRowNum(), cells(r), header.size()));
    }

    @Override
    public Optional<Remark> broken() {
        return broken;
    }

    /** Unknown before the end: the sheet does not say how many rows it has. */
    @Override
    public double share() {
        return Math.min(1, (double) at / ROWS_OF_A_SHEET);
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
