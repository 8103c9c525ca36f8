package org.kuayu.intake.table;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.intake.HeaderGuess;
import org.kuayu.intake.source.Encodings;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.source.RowSource;
import org.kuayu.intake.source.Rows;
import org.kuayu.intake.source.SourceText;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Case lists as CSV: UTF-8, UTF-16 or GB18030, separated by comma, semicolon, tabulator or bar. */
public final class CsvSource implements RowSource {
    /** What may separate cells. */
    public static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    private static final int SAMPLE_ROWS = 60;

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public boolean accepts(String fileName, byte[] head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab");
    }

    @Override
    public Reading<Shape> guess(ImportFile file) {
        var encoding = Encodings.guess(file);
        if (encoding.value().isEmpty()) {
            Remark why = encoding.remarks().getFirst();
            return Reading.refused(why.code(), why.detail());
        }
        String name = encoding.value().get();
        var doubts = new ArrayList<>(encoding.remarks());
        char best = ',';
        int bestColumns = 1;
        boolean tied = false;
        for (char candidate : DELIMITERS) {
            int columns = columns(sample(file, name, candidate));
            tied = columns > 1 && columns == bestColumns || tied && columns < bestColumns;
            best = columns > bestColumns ? candidate : best;
            bestColumns = Math.max(columns, bestColumns);
        }
        if (tied) {
            doubts.add(Remark.of("table.delimiter-doubt"));
        }
        return Reading.of(new Shape(format(), name, best, hasHeader(sample(file, name, best))), doubts);
    }

    private static List<CsvLexer.Record> sample(ImportFile file, String encoding, char delimiter) {
        var records = new ArrayList<CsvLexer.Record>();
        try (var text = SourceText.open(file, encoding)) {
            var lexer = new CsvLexer(text, delimiter);
            for (var record = lexer.next(); record.isPresent(); record = lexer.next()) {
                records.add(record.get());
                if (records.size() == SAMPLE_ROWS) {
                    break;
                }
            }
        }
        return records;
    }

    /** The number of columns that most rows of the sample have, if the first row has them too; else 1. */
    private static int columns(List<CsvLexer.Record> sample) {
        if (sample.isEmpty()) {
            return 1;
        }
        int first = sample.getFirst().cells().size();
        long same = sample.stream().filter(r -> r.cells().size() == first).count();
        return same * 2 > sample.size() ? first : 1;
    }

    private static boolean hasHeader(List<CsvLexer.Record> sample) {
        if (sample.isEmpty()) {
            return true;
        }
        List<String> first = sample.getFirst().cells();
        return HeaderGuess.isHeader(first)
                || first.stream()
                        .noneMatch(c ->
                                c.length() < 60 && CaseNumber.parse(c).value().isPresent());
    }

    @Override
    public Reading<Rows> open(ImportFile file, Shape shape) {
        if (file.size() == 0) {
            return Reading.refused("import.file-empty", file.name());
        }
        if (!Encodings.NAMES.contains(shape.encoding()) || !DELIMITERS.contains(shape.delimiter())) {
            return Reading.refused("table.shape", shape.encoding());
        }
        return Reading.of(new CsvRows(SourceText.open(file, shape.encoding()), shape));
    }

    @Override
    public List<String> cells(String raw, List<String> header) {
        return Csv.row(0, Csv.cells(raw), header.size()).cells();
    }

    @Override
    public Writer writer(OutputStream out, Shape shape) {
        return new RawTable(TableWriter.csv(out, shape.delimiter()));
    }
}
