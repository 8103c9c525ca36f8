package org.kuayu.intake.table;

import org.kuayu.intake.RowSource;

/** Writes kept rows into a table. */
record RawTable(TableWriter table) implements RowSource.Writer {
    @Override
    public void write(String raw) {
        table.row(Csv.cells(raw));
    }

    @Override
    public void close() {
        table.close();
    }
}
