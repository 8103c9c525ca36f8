package org.kuayu.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.intake.source.SourceText;
import org.kuayu.text.Remark;

/**
 * Cuts text into records by RFC 4180, read leniently: a quote inside an unquoted cell is a character, and what follows a
 * closing quote belongs to the cell. A cell beyond {@link #MAX_CELL} is skipped to its end, so that its row can be refused
 * and the rest goes on.
 */
final class CsvLexer {
    static final int MAX_CELL = 4_000_000;
    static final int MAX_RECORD = 8_000_000;
    static final int MAX_COLUMNS = 1_000;

    /** One record: the line it starts in, its cells, and why it cannot be read, if so. */
    record Record(long line, List<String> cells, Optional<Remark> fault) {
        boolean blank() {
            return fault.isEmpty() && cells.size() == 1 && cells.getFirst().isBlank();
        }
    }

    private final SourceText text;
    private final char delimiter;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private long line = 1;
    private int length;
    private String fault = "";

    CsvLexer(SourceText text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** The next record that is not blank; empty at the end. */
    Optional<Record> next() {
        while (text.peek() >= 0) {
            Record record = record();
            if (!record.blank()) {
                return Optional.of(record);
            }
        }
        return Optional.empty();
    }

    private Record record() {
        long start = line;
        cells = new ArrayList<>();
        length = 0;
        fault = "";
        boolean more = true;
        while (more) {
            more = cell();
            if (cells.size() < MAX_COLUMNS) {
                cells.add(cell.toString());
            } else {
                fault = "table.too-many-columns";
            }
        }
        var why = fault.isEmpty() ? Optional.<Remark>empty() : Optional.of(new Remark(fault, ""));
        return new Record(start, cells, why);
    }

    /** Reads one cell with what ends it; whether the record goes on. */
    private boolean cell() {
        cell.setLength(0);
        if (text.peek() == '"') {
            text.read();
            quoted();
        }
        while (true) {
            int c = text.read();
            if (c == delimiter) {
                return true;
            }
            if (c < 0 || c == '\n') {
                line += c < 0 ? 0 : 1;
                return false;
            }
            if (c == '\r') {
                if (text.peek() == '\n') {
                    text.read();
                }
                line++;
                return false;
            }
            take(c);
        }
    }

    private void quoted() {
        while (true) {
            int c = text.read();
            if (c < 0) {
                fault = "table.quote-open";
                return;
            }
            if (c == '"') {
                if (text.peek() != '"') {
                    return;
                }
                text.read();
            }
            line += c == '\n' ? 1 : 0;
            take(c);
        }
    }

    private void take(int c) {
        if (cell.length() >= MAX_CELL || length >= MAX_RECORD) {
            fault = fault.equals("table.quote-open") ? fault : "table.cell-too-large";
            return;
        }
        if (c == SourceText.BROKEN) {
            fault = "table.encoding";
        } else if (c == 0) {
            fault = "table.nul";
        }
        cell.append((char) c);
        length++;
    }
}
