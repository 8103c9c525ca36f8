package org.kuayu.intake.table;

import java.util.ArrayList;
import java.util.List;
import org.kuayu.intake.source.Rows;
import org.kuayu.text.Remark;

/** Cells as one line of comma-separated text, the form in which rows of tables are kept to be written back. */
final class Csv {
    /** A kept row is not longer; what is cut cannot be mended in a list. */
    private static final int MAX_KEPT = 1_000_000;

    private Csv() {}

    /** The cells as one record, quoted where needed. */
    static String line(List<String> cells) {
        var out = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",");
            String cell = cells.get(i);
            if (plain(cell)) {
                out.append(cell);
            } else {
                out.append('"').append(cell.replace("\"", "\"\"")).append('"');
            }
        }
        return out.toString();
    }

    private static boolean plain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
    }

    /** The cells of a record that {@link #line} wrote; one cut short gives what is there. */
    static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** A row under a header of so many columns: short ones are filled up, longer ones refused unless only blank cells hang over. */
    static Rows.Row row(long number, List<String> cells, int columns) {
        for (int i = columns; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return Rows.Row.refused(
                        number, cut(line(cells)), new Remark("table.ragged", cells.size() + " > " + columns));
            }
        }
        var filled = new ArrayList<>(cells.subList(0, Math.min(columns, cells.size())));
        while (filled.size() < columns) {
            filled.add("");
        }
        return Rows.Row.of(number, filled, line(cells));
    }

    static String cut(String raw) {
        return raw.length() <= MAX_KEPT ? raw : raw.substring(0, MAX_KEPT);
    }
}
