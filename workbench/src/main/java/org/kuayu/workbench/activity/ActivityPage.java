package org.kuayu.workbench.activity;

import java.util.List;
import org.kuayu.caseload.report.Activity;
import org.kuayu.workbench.figures.FiguresPage.Part;

/**
 * What the page of an activity report shows.
 *
 * @param address the state of the page
 * @param report the counts
 * @param subject whose report it is, in words
 * @param judges names to choose from
 * @param tribunals tribunals to choose from
 * @param cards the counts and figures in large print
 * @param blocks the tables
 * @param work matters that the person works on, by kind; empty where nobody of the name works here
 */
public record ActivityPage(
        ActivityAddress address,
        Activity report,
        String subject,
        List<String> judges,
        List<String> tribunals,
        List<Card> cards,
        List<Block> blocks,
        List<Work> work) {
    /** A figure in large print with the cases it opens (or empty text), and how it came about. */
    public record Card(String label, String value, String href, List<Part> arithmetic) {}

    /** A table: its key, title, the heads of its columns, and its lines. */
    public record Block(String key, String title, List<String> columns, List<Row> rows) {}

    /** A line of a table. */
    public record Row(String label, List<Part> cells) {}

    /** How many matters of a kind the person has open, waiting and done. */
    public record Work(String kind, long open, long onHold, long done) {}
}
