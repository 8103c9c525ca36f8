package org.kuayu.caseload.bulletin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which lines of a text are a table and which are running text. A table is two or more lines one under the other, cut by
 * tabulators, bars, commas, several blanks, or single blanks between numbers.
 *
 * @param prose the text with the tables blanked and broken lines joined; as long as the text
 * @param tables the tables in order
 */
record Layout(String prose, List<Table> tables) {
    private static final int LONG_LINE = 24;
    private static final int LONGEST_ROW = 2_000;
    private static final Pattern NUMBER = Pattern.compile("[-+↑↓约近]?[\\d０-９][\\d０-９,.．，'%％‰万亿余多件个元]*|[-—–/]+");

    /** What cuts the cells of a line. */
    private enum Cut {
        TAB("\\t"),
        BAR("[|│┃｜]"),
        COMMA(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"),
        SEMICOLON(";"),
        BLANKS("[ \\u3000\\u00a0]{2,}|\\u3000"),
        BLANK("[ \\u3000]+");

        private final Pattern form;

        Cut(String form) {
            this.form = Pattern.compile(form);
        }
    }

    /**
     * A cell.
     *
     * @param text without blanks and quotes around it
     * @param from offset of its first character in the whole text
     */
    record Cell(String text, int from) {}

    /**
     * A table.
     *
     * @param from offset of its first line
     * @param to offset behind its last line
     * @param rows its cells
     */
    record Table(int from, int to, List<List<Cell>> rows) {}

    private record Line(int from, String text) {
        int to() {
            return from + text.length();
        }
    }

    /** The layout of the text. */
    static Layout of(String text) {
        var lines = lines(text);
        char[] prose = text.toCharArray();
        var tables = new ArrayList<Table>();
        int at = 0;
        while (at < lines.size()) {
            var cut = cut(lines, at);
            if (cut.isEmpty()) {
                at++;
                continue;
            }
            int end = at;
            var rows = new ArrayList<List<Cell>>();
            while (end < lines.size() && inside(lines, at, end, cut.get())) {
                var cells = cells(lines.get(end), cut.get());
                if (cells.stream().anyMatch(c -> !c.text().isEmpty() && !c.text().matches("[:\\-=+ ]+"))) {
                    rows.add(cells);
                }
                end++;
            }
            tables.add(new Table(lines.get(at).from(), lines.get(end - 1).to(), rows));
            Arrays.fill(prose, lines.get(at).from(), lines.get(end - 1).to(), '\n');
            at = end;
        }
        join(lines, prose);
        return new Layout(new String(prose), List.copyOf(tables));
    }

    private static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                lines.add(new Line(from, text.substring(from, i)));
                from = i + 1;
            }
        }
        return lines;
    }

    /** How a table that begins in this line is cut; empty where none begins. */
    private static Optional<Cut> cut(List<Line> lines, int at) {
        if (lines.get(at).text().isBlank()) {
            return Optional.empty();
        }
        for (Cut cut : Cut.values()) {
            int width = cells(lines.get(at), cut).size();
            int end = at;
            int numbers = 0;
            while (end < lines.size() && inside(lines, at, end, cut)) {
                numbers += numeric(cells(lines.get(end), cut));
                end++;
            }
            int rows = end - at;
            boolean enough = rows >= 2 && width >= 2 && numbers >= 2 && numbers >= rows - 2;
            if (enough && (cut.ordinal() < Cut.COMMA.ordinal() || numbers >= (rows - 1) && width >= 3)) {
                return Optional.of(cut);
            }
        }
        return Optional.empty();
    }

    private static int numeric(List<Cell> cells) {
        return (int) cells.stream()
                .filter(c -> c.text().chars().anyMatch(Character::isDigit) && NUMBER.matcher(c.text()).matches())
                .count();
    }

    /** Whether the line at {@code end} goes on with the table that begins at {@code at}. */
    private static boolean inside(List<Line> lines, int at, int end, Cut cut) {
        var line = lines.get(end);
        if (line.text().isBlank()) {
            return end > at && cut.ordinal() <= Cut.BAR.ordinal() && end + 1 < lines.size()
                    && cells(lines.get(end + 1), cut).size() > 1;
        }
        var cells = cells(line, cut);
        int width = cells(lines.get(at), cut).size();
        boolean shortCells = cells.stream().allMatch(c -> c.text().length() <= 40);
        return switch (cut) {
            case TAB, BAR -> cells.size() > 1;
            case COMMA, SEMICOLON -> cells.size() >= 3 && cells.size() == width && shortCells
                    && line.text().indexOf('。') < 0 && (end == at || numeric(cells) > 0);
            case BLANKS -> cells.size() >= 3 && shortCells && Math.abs(cells.size() - width) <= 2;
            case BLANK -> cells.size() >= 3 && cells.size() == width && line.text().indexOf('，') < 0
                    && (end == at || numeric(cells) >= 2 && numeric(cells) >= cells.size() - 2);
        };
    }

    private static List<Cell> cells(Line line, Cut cut) {
        var cells = new ArrayList<Cell>();
        String text = line.text();
        int from = 0;
        int to = text.length();
        if (cut.ordinal() >= Cut.COMMA.ordinal() && to > LONGEST_ROW) {
            return List.of(cell(line, 0, to));
        }
        if (cut != Cut.TAB) {
            while (from < to && blank(text.charAt(from))) {
                from++;
            }
            while (to > from && blank(text.charAt(to - 1))) {
                to--;
            }
        }
        if (cut == Cut.BAR) {
            from += from < to && cut.form.matcher(text.substring(from, from + 1)).matches() ? 1 : 0;
            to -= to > from && cut.form.matcher(text.substring(to - 1, to)).matches() ? 1 : 0;
        }
        Matcher m = cut.form.matcher(text).region(from, to);
        int start = from;
        while (m.find()) {
            cells.add(cell(line, start, m.start()));
            start = m.end();
        }
        cells.add(cell(line, start, to));
        return cells;
    }

    private static Cell cell(Line line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (blank(line.text().charAt(start)) || line.text().charAt(start) == '"')) {
            start++;
        }
        while (end > start && (blank(line.text().charAt(end - 1)) || line.text().charAt(end - 1) == '"')) {
            end--;
        }
        return new Cell(line.text().substring(start, end), line.from() + start);
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00a0' || c == '\r' || c == '\t' || c == '*' || c == '\ufeff';
    }

    /** Joins a line to the next where it is long and no sentence ends with it, as in text that was broken into lines. */
    private static void join(List<Line> lines, char[] prose) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            var line = lines.get(i);
            String bare = line.text().strip();
            String next = lines.get(i + 1).text().strip();
            boolean table = line.to() > line.from() && prose[line.from()] == '\n' || next.isEmpty()
                    || prose[lines.get(i + 1).from()] == '\n';
            if (!table && bare.length() >= LONG_LINE && "。！？!?；;：:.".indexOf(bare.charAt(bare.length() - 1)) < 0) {
                prose[line.to()] = ' ';
            }
        }
    }
}
