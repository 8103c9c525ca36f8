package org.kuayu.workbench.figures;

import java.util.List;

/**
 * A small drawing made on the server: it needs no script and prints as it stands. Its twin is the table beside it.
 *
 * @param title what it shows, its unit included
 * @param width in the units of its view box
 * @param height in the same units
 * @param bars filled columns
 * @param lines lines
 * @param words labels
 */
public record Drawing(String title, int width, int height, List<Bar> bars, List<Line> lines, List<Word> words) {
    public Drawing {
        bars = List.copyOf(bars);
        lines = List.copyOf(lines);
        words = List.copyOf(words);
    }

    /** A column with what it says and the address that it opens. */
    public record Bar(String x, String y, String width, String height, String says, String href) {}

    /** A line as the path of SVG, and its class: {@code trend}, {@code zero} or {@code mark}. */
    public record Line(String path, String kind) {}

    /** A label; {@code anchor} is start, middle or end, {@code kind} is {@code value} or {@code axis}. */
    public record Word(String x, String y, String text, String anchor, String kind) {}
}
