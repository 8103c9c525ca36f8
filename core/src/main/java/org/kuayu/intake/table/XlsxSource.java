package org.kuayu.intake.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.intake.HeaderGuess;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.source.RowSource;
import org.kuayu.intake.source.Rows;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Case lists as XLSX workbooks; the first sheet is read. Old XLS files are refused by name. */
public final class XlsxSource implements RowSource {
    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public boolean accepts(String fileName, byte[] head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".xls");
    }

    @Override
    public Reading<Shape> guess(ImportFile file) {
        var opened = open(file, new Shape(format(), "UTF-8", ',', true));
        if (opened.value().isEmpty()) {
            Remark why = opened.remarks().getFirst();
            return Reading.refused(why.code(), why.detail());
        }
        try (Rows rows = opened.value().get()) {
            boolean header = HeaderGuess.isHeader(rows.header())
                    || rows.header().stream()
                            .noneMatch(c -> CaseNumber.parse(c).value().isPresent());
            return Reading.of(new Shape(format(), "UTF-8", ',', header), opened.remarks());
        }
    }

    @Override
    public Reading<Rows> open(ImportFile file, Shape shape) {
        byte[] head = file.head();
        if (head.length == 0) {
            return Reading.refused("import.file-empty", file.name());
        }
        if (ReadableWorkbook.isOLE2Header(head)) {
            return Reading.refused("table.xls-old", file.name());
        }
        var harm = XlsxGuard.check(file);
        if (harm.isPresent()) {
            return Reading.refused(harm.get().code(), harm.get().detail());
        }
        try {
            var workbook = new ReadableWorkbook(file.path().toFile(), new ReadingOptions(true, true));
            List<Remark> doubts =
                    workbook.getSheets().count() > 1 ? List.of(Remark.of("table.more-sheets")) : List.of();
            return Reading.of(new XlsxRows(workbook, shape.header()), doubts);
        } catch (IOException | ExcelReaderException e) {
            return Reading.refused("table.xlsx-broken", file.name());
        }
    }

    @Override
    public List<String> cells(String raw, List<String> header) {
        return Csv.row(0, Csv.cells(raw), header.size()).cells();
    }

    @Override
    public Writer writer(OutputStream out, Shape shape) {
        return new RawTable(TableWriter.xlsx(out, "Kuayu"));
    }
}
