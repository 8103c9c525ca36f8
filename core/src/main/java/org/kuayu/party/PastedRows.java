package org.kuayu.party;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of a pasted table, cut into cells; a quoted cell of Excel may hold separators and line ends. */
final class PastedRows {
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u3000]+");

    /**
     * One row.
     *
     * @param number the number of its first line, from 1
     * @param cells its cells, stripped
     * @param byBlanks whether only blanks separated them, so that a name or number may have been cut
     * @param original the row as pasted
     */
    record Row(int number, List<String> cells, boolean byBlanks, String original) {}

    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    private PastedRows(String text) {
        this.text = text;
    }

    /** The rows that are not blank. */
    static List<Row> of(String pasted) {
        var reader = new PastedRows(pasted.startsWith("\uFEFF") ? pasted.substring(1) : pasted);
        while (reader.at < reader.text.length()) {
            reader.row();
        }
        return reader.rows;
    }

    private void row() {
        int start = at;
        int end = endOfRow();
        String original = text.substring(start, end);
        int first = line;
        line += 1 + (int) original.chars().filter(c -> c == '\n').count();
        at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        if (!original.isBlank()) {
            rows.add(cut(first, original));
        }
    }

    /** The end of the line, or of a later one where a cell opened by a quotation mark closes there. */
    private int endOfRow() {
        int plain = lineEnd(at);
        int end = plain;
        while (end < text.length() && open(text.substring(at, end))) {
            end = lineEnd(end + (text.startsWith("\r\n", end) ? 2 : 1));
            if (end - at > PersonCheck.LONGEST) {
                return plain;
            }
        }
        return open(text.substring(at, end)) ? plain : end;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Whether a cell that begins with a quotation mark is not closed yet. */
    private static boolean open(String row) {
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            boolean starts = i == 0 || row.charAt(i - 1) == '"' || separator(row.charAt(i - 1));
            if (row.charAt(i) == '"' && (quoted || starts)) {
                quoted = !quoted;
            }
        }
        return quoted;
    }

    private static boolean separator(char c) {
        return "\t,，;；|、".indexOf(c) >= 0;
    }

    private static Row cut(int number, String row) {
        if (row.indexOf('\t') >= 0) {
            return new Row(number, cells(row, "\t"), false, row);
        }
        if (row.chars().anyMatch(c -> separator((char) c))) {
            return new Row(number, cells(row, ",，;；|、"), false, row);
        }
        return new Row(number, List.of(BLANKS.split(row.strip())), true, row);
    }

    private static List<String> cells(String row, String separators) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '"' && quoted && row.startsWith("\"", i + 1)) {
                cell.append(row.charAt(++i));
            } else if (c == '"' && (quoted || cell.isEmpty() && row.indexOf('"', i + 1) > i)) {
                quoted = !quoted;
            } else if (!quoted && separators.indexOf(c) >= 0) {
                cells.add(clean(cell));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(clean(cell));
        return cells;
    }

    /** Line ends in a cell are blanks; the apostrophe by which Excel keeps a number as text goes. */
    private static String clean(StringBuilder cell) {
        String text = cell.toString().replaceAll("[\\r\\n\\t]+", " ").strip();
        return text.startsWith("'") || text.startsWith("‘") ? text.substring(1).strip() : text;
    }
}
