package org.kuayu.workbench.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;

/**
 * An own table as it stands on a page, in a file and on paper: lines and columns of cells, with their codes and their names.
 *
 * @param rowHeads names of the dimensions of the rows
 * @param columns the columns, the whole last where the table has dimensions of columns
 * @param lines the lines, the whole last
 */
public record TableGrid(List<String> rowHeads, List<Column> columns, List<Line> lines) {
    public TableGrid {
        rowHeads = List.copyOf(rowHeads);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * A column: one measure at one place of the dimensions of columns.
     *
     * @param codes codes of the place; none for the whole
     * @param names names of the place, as many as the table has dimensions of columns
     * @param measure what is measured
     * @param name the measure's name with its unit
     */
    public record Column(List<String> codes, List<String> names, Measure measure, String name) {
        /** All its names in one line. */
        public String label() {
            return Stream.concat(names.stream().filter(n -> !n.isEmpty()), Stream.of(name))
                    .collect(Collectors.joining(" · "));
        }
    }

    /**
     * A line.
     *
     * @param codes codes of the place; none for the whole
     * @param names names of the place, as many as the table has dimensions of rows
     * @param cells as many as there are columns
     */
    public record Line(List<String> codes, List<String> names, List<Cell> cells) {
        /** Whether it is the whole. */
        public boolean whole() {
            return codes.isEmpty();
        }
    }

    /**
     * A cell.
     *
     * @param text as it is shown
     * @param arithmetic how it came about; empty for a count
     * @param href the cases or the figure behind it; empty where nothing was counted
     * @param figure the figure; of noughts where no case stands at this place
     * @param few whether the denominator is too small for a share, so that the counts are shown
     */
    public record Cell(String text, String arithmetic, String href, Figure figure, boolean few) {}

    /** A head over several columns. */
    public record Head(String text, int span) {}

    /** The heads of the dimensions of columns, one list a dimension, like neighbours joined. */
    public List<List<Head>> heads() {
        int depth = columns.isEmpty() ? 0 : columns.getFirst().names().size();
        return IntStream.range(0, depth).mapToObj(this::level).toList();
    }

    private List<Head> level(int depth) {
        var heads = new ArrayList<Head>();
        List<String> before = List.of();
        for (Column column : columns) {
            var path = column.names().subList(0, depth + 1);
            if (path.equals(before)) {
                var last = heads.removeLast();
                heads.add(new Head(last.text(), last.span() + 1));
            } else {
                heads.add(new Head(path.getLast(), 1));
            }
            before = path;
        }
        return heads;
    }
}
