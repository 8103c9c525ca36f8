package org.kuayu.intake.table;

import java.util.List;
import org.kuayu.intake.source.RowSource;

/** Writes kept rows into a table. */
record RawTable(TableWriter table) implements RowSource.Writer {
    @Override
    public void writeHeader(List<String> columns) {
        table.row(columns);
    }

    @Override
    public void write(String raw) {
        table.row(Csv.cells(raw));
    }

    @Override
    public void close() {
        table.close();
    }
}
