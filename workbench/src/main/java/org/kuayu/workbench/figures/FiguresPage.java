package org.kuayu.workbench.figures;

import java.util.List;
import org.kuayu.caseload.FlowTable;

/**
 * What the page of figures shows.
 *
 * @param address the state of the page
 * @param table the counts
 * @param cards the figures of the whole
 * @param columns the heads of the table
 * @param rows the lines of the table, the whole last
 * @param tabs the dimensions to choose from
 * @param years the years to choose from
 * @param chips the cause, level, region or court chosen, each with the address without it
 * @param chart the chart as JSON; empty where there are too many rows
 * @param alternative the chart in words
 * @param definitions the measures with what they mean
 */
public record FiguresPage(
        FiguresAddress address,
        FlowTable table,
        List<Card> cards,
        List<String> columns,
        List<Row> rows,
        List<Choice> tabs,
        List<Choice> years,
        List<Choice> chips,
        String chart,
        String alternative,
        List<Definition> definitions) {
    /** A figure in large print: its value with the list it opens (or empty text), and how it came about. */
    public record Card(String label, String value, String href, List<Part> arithmetic) {}

    /** A piece of an arithmetic line, with the list it opens; empty text where it opens none. */
    public record Part(String text, String href) {}

    /** A line of the table: its name with the page that goes deeper (or empty text), and its cells. */
    public record Row(String label, String href, List<Part> cells, boolean whole) {}

    /** A choice in words, its address, and whether it is the present one. */
    public record Choice(String label, String href, boolean on) {}

    /** A measure, what it means, where that is laid down. */
    public record Definition(String term, String meaning, String source) {}
}
