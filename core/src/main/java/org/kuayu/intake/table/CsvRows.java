package org.kuayu.intake.table;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kuayu.intake.ColumnMapping;
import org.kuayu.intake.source.RowSource;
import org.kuayu.intake.source.Rows;
import org.kuayu.intake.source.SourceText;
import org.kuayu.text.Remark;

/** The rows of a CSV file. */
final class CsvRows implements Rows {
    private final SourceText text;
    private final CsvLexer lexer;
    private final List<String> header;
    private Optional<CsvLexer.Record> ahead;

    CsvRows(SourceText text, RowSource.Shape shape) {
        this.text = text;
        lexer = new CsvLexer(text, shape.delimiter());
        ahead = lexer.next();
        List<String> first = ahead.map(CsvLexer.Record::cells).orElse(List.of());
        if (shape.header()) {
            header = ColumnMapping.names(first);
            ahead = lexer.next();
        } else {
            header = ColumnMapping.names(Collections.nCopies(first.size(), ""));
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Optional<Row> next() {
        Optional<Row> row = ahead.map(this::row);
        ahead = ahead.isPresent() ? lexer.next() : ahead;
        return row;
    }

    private Row row(CsvLexer.Record record) {
        String raw = Csv.line(record.cells());
        if (record.fault().isPresent()) {
            return Row.refused(record.line(), Csv.cut(raw), record.fault().get());
        }
        return Csv.row(record.line(), record.cells(), header.size());
    }

    @Override
    public Optional<Remark> broken() {
        return Optional.empty();
    }

    @Override
    public double share() {
        return text.share();
    }

    @Override
    public void close() {
        text.close();
    }
}
