package org.kuayu.caseload.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kuayu.caseload.printed.Folded;
import org.kuayu.caseload.printed.NumberReader;
import org.kuayu.caseload.printed.PrintedNumber;
import org.kuayu.caseload.printed.Qualifier;

/**
 * A table with its numbers: headings over the columns, names before the rows, one number a cell.
 *
 * @param columns the headings, lower ones behind upper ones
 * @param rows the names of the rows
 * @param cells the numbers, row by row; empty where a cell holds none
 * @param others numbers that stand among words in a cell
 */
record Grid(List<String> columns, List<String> rows, List<List<Optional<Spot>>> cells, List<Spot> others) {
    private static final Pattern INDEX = Pattern.compile("(?i)\\s*(?:序号|编号|排名|名次|代码|no\\.?|#|rank|code|index)\\s*");
    private static final Pattern YEARS = Pattern.compile("(?i).*(?:年份|年度|年|月份|月|时间|期间|year|month|period)\\s*");
    private static final Pattern PERCENT = Pattern.compile("(?i).*(?:%|率|占比|比重|同比|环比|增幅|升降|结收比|百分比|share|rate|per ?cent|change).*");
    private static final Pattern PLAIN = Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(?:\\.\\d{1,6})?");
    private static final Pattern SCALE = Pattern.compile("(?:单位|[（(])\\s*[：:]?\\s*(?<scale>[万亿千百])");

    /** Reads a table; {@code above} is what stands before it, where the unit may be said. */
    static Grid of(Layout.Table table, String above, int first) {
        return new Builder(table, above, first).build();
    }

    int width() {
        return columns.size();
    }

    Optional<Spot> at(int row, int column) {
        return cells.get(row).get(column);
    }

    /** All numbers in order. */
    List<Spot> spots() {
        var all = new ArrayList<Spot>(others);
        cells.forEach(r -> r.forEach(c -> c.ifPresent(all::add)));
        return all;
    }

    /** The same table with columns for rows. */
    Grid turned() {
        var turned = new ArrayList<List<Optional<Spot>>>();
        for (int c = 0; c < width(); c++) {
            int column = c;
            turned.add(cells.stream().map(r -> r.get(column)).toList());
        }
        return new Grid(rows, columns, turned, List.of());
    }

    private static final class Builder {
        private final List<List<Layout.Cell>> lines;
        private final int width;
        private final BigDecimal scale;
        private final List<Spot> others = new ArrayList<>();
        private int id;

        Builder(Layout.Table table, String above, int first) {
            this.lines = table.rows();
            this.width = lines.stream().mapToInt(List::size).max().orElse(0);
            this.scale = scale(above);
            this.id = first;
        }

        private static BigDecimal scale(String words) {
            Matcher m = SCALE.matcher(Folded.of(words));
            var scale = BigDecimal.ONE;
            while (m.find()) {
                scale = NumberReader.one("1" + m.group("scale")).orElseThrow().scale();
            }
            return scale;
        }

        Grid build() {
            int heads = heads();
            var labels = new ArrayList<String>();
            for (int c = 0; c < width; c++) {
                labels.add(heading(heads, c));
            }
            var names = new ArrayList<String>();
            var cells = new ArrayList<List<Optional<Spot>>>();
            String upper = "";
            for (var line : lines.subList(heads, lines.size())) {
                var name = name(line, labels);
                upper = line.getFirst().text().matches("[\\d.\\s]*") ? upper : line.getFirst().text();
                names.add(line.getFirst().text().isEmpty() ? (upper + " " + name).strip() : name);
                cells.add(row(line, labels, names.getLast()));
            }
            return new Grid(List.copyOf(labels), List.copyOf(names), fractions(cells), List.copyOf(others));
        }

        /** How many lines stand before the first with a number that is no year. */
        private int heads() {
            int heads = 0;
            while (heads < lines.size() && lines.get(heads).stream().noneMatch(Builder::figure)) {
                heads++;
            }
            return Math.min(heads, 4) == heads && heads < lines.size() ? heads : 0;
        }

        private static boolean figure(Layout.Cell cell) {
            return number(cell.text()).filter(n -> !year(cell.text())).isPresent();
        }

        private static boolean year(String text) {
            return text.matches("(?:19|20)\\d{2}\\s*年?(?:度)?");
        }

        private static Optional<PrintedNumber> number(String text) {
            if (PLAIN.matcher(text).matches()) {
                return Optional.of(new PrintedNumber(
                        text,
                        new BigDecimal(text.replace(",", "")),
                        BigDecimal.ONE,
                        Qualifier.EXACT,
                        PrintedNumber.Kind.COUNT,
                        "",
                        0,
                        text.length()));
            }
            var one = NumberReader.one(text);
            return one.filter(n -> letters(text) - letters(n.text()) <= 1 && NumberReader.read(text).others().isEmpty());
        }

        private static long letters(String text) {
            return text.codePoints().filter(Character::isLetter).count();
        }

        private String heading(int heads, int column) {
            return lines.subList(0, heads).stream()
                    .map(line -> carried(line, column, lines.indexOf(line) < heads - 1))
                    .filter(t -> !t.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(" "));
        }

        private static String carried(List<Layout.Cell> line, int column, boolean carry) {
            int at = Math.min(column, line.size() - 1);
            while (carry && at > 1 && line.get(at).text().isEmpty()) {
                at--;
            }
            return column < line.size() || carry ? line.get(at).text() : "";
        }

        private String name(List<Layout.Cell> line, List<String> labels) {
            return line.stream()
                    .limit(4)
                    .takeWhile(c -> number(c.text()).isEmpty() || year(c.text()) && c == line.getFirst() || index(labels, line.indexOf(c)))
                    .map(Layout.Cell::text)
                    .filter(t -> !t.matches("[\\d.\\-—/\\s]*") || year(t) && t.equals(line.getFirst().text()))
                    .collect(Collectors.joining(" "))
                    .strip();
        }

        private boolean index(List<String> labels, int column) {
            return INDEX.matcher(labels.get(column)).matches()
                    || column == 0 && YEARS.matcher(labels.get(column)).matches();
        }

        private List<Optional<Spot>> row(List<Layout.Cell> line, List<String> labels, String name) {
            var row = new ArrayList<Optional<Spot>>();
            for (int c = 0; c < width; c++) {
                boolean skip = c >= line.size() || index(labels, c) || c == 0 && year(line.get(c).text());
                row.add(skip ? Optional.empty() : spot(line.get(c), labels.get(c), name));
            }
            return row;
        }

        private Optional<Spot> spot(Layout.Cell cell, String column, String row) {
            var number = number(cell.text());
            if (number.isEmpty()) {
                NumberReader.read(cell.text()).numbers().forEach(n -> others.add(
                        new Spot(id++, n.moved(cell.from()), Part.NONE, "", cell.text())));
                return Optional.empty();
            }
            var read = kind(number.get(), column, row).moved(cell.from());
            var part = part(column, row);
            var signed = cell.text().contains("↓") && read.value().signum() > 0 ? read.with(read.value().negate()) : read;
            String label = (row + " " + column).strip();
            return Optional.of(new Spot(id++, signed, part, row, label));
        }

        private PrintedNumber kind(PrintedNumber number, String column, String row) {
            boolean plain = number.kind() == PrintedNumber.Kind.COUNT && number.unit().isEmpty();
            if (plain && (PERCENT.matcher(Folded.of(column)).matches() || PERCENT.matcher(Folded.of(row)).matches())) {
                boolean whole = number.value().scale() == 0 && !Folded.of(column + row).contains("%");
                return whole && !Folded.of(column + row).matches(".*(?:率|占比|比重).*") ? number : number.as(PrintedNumber.Kind.PERCENT);
            }
            var own = scale(column);
            boolean bare = number.scale().compareTo(BigDecimal.ONE) == 0;
            boolean counted = number.kind() == PrintedNumber.Kind.COUNT || number.kind() == PrintedNumber.Kind.MONEY;
            return bare && counted && Words.list(column + row).stream().noneMatch(m -> m.part() == Part.EACH || m.part() == Part.DISPOSITION)
                    ? number.in(own.compareTo(BigDecimal.ONE) > 0 ? own : scale)
                    : number;
        }

        private static Part part(String column, String row) {
            var part = telling(column);
            return part == Part.NONE || part == Part.TOTAL ? telling(row) == Part.NONE ? part : telling(row) : part;
        }

        /** Rates stored as fractions, as spreadsheets do: 0.8004 in a column of rates where none is above 1.5. */
        private List<List<Optional<Spot>>> fractions(List<List<Optional<Spot>>> cells) {
            var limit = new BigDecimal("1.5");
            boolean[] small = new boolean[width];
            for (int c = 0; c < width; c++) {
                int column = c;
                var rates = cells.stream()
                        .flatMap(r -> r.get(column).stream())
                        .filter(Spot::percent)
                        .toList();
                small[c] = !rates.isEmpty()
                        && rates.stream().allMatch(s -> !s.number().text().matches(".*[%％].*") && s.number().value().abs().compareTo(limit) < 0)
                        && rates.stream().anyMatch(s -> s.decimals() >= 2);
            }
            return cells.stream().map(r -> moved(r, small)).toList();
        }

        private static List<Optional<Spot>> moved(List<Optional<Spot>> row, boolean[] small) {
            var moved = new ArrayList<Optional<Spot>>();
            for (int c = 0; c < row.size(); c++) {
                boolean fraction = small[c];
                moved.add(row.get(c).map(s -> fraction && s.percent() ? s.with(s.number().with(s.number().value().movePointRight(2))) : s));
            }
            return moved;
        }
    }

    /** What a heading says; the last telling word of it, in brackets only where nothing stands outside. */
    static Part telling(String label) {
        var outside = said(label.replaceAll("[（(][^（()）]*[)）]", " "));
        return outside == Part.NONE || outside == Part.TOTAL ? said(label) : outside;
    }

    private static Part said(String label) {
        var met = Words.list(label).stream().map(Words.Met::part).toList();
        if (met.contains(Part.BASE)) {
            return Part.BASE;
        }
        var rates = met.stream().filter(p -> p == Part.CLOSING_RATE || p == Part.CLEARANCE || p == Part.SHARE || p == Part.RATE || p.change()).toList();
        if (!rates.isEmpty()) {
            return rates.getLast();
        }
        if (met.contains(Part.EACH)) {
            return Part.EACH;
        }
        var flows = met.stream().filter(p -> p != Part.TOTAL && p != Part.REST).toList();
        return flows.isEmpty() ? met.isEmpty() ? Part.NONE : met.getFirst() : flows.getLast();
    }
}
