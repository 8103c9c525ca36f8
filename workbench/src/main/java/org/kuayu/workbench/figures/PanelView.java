package org.kuayu.workbench.figures;

import java.util.List;
import org.kuayu.workbench.figures.FiguresPage.Choice;

/**
 * A table of the dashboard as it stands on the page.
 *
 * @param name its name in addresses and messages
 * @param drawings drawings of the same numbers; none where the cells have bars
 * @param heads the heads of its columns
 * @param lines its lines, the whole last
 * @param files the same table as a file
 */
public record PanelView(String name, List<Drawing> drawings, List<String> heads, List<Line> lines, List<Choice> files) {
    public PanelView {
        drawings = List.copyOf(drawings);
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
        files = List.copyOf(files);
    }

    /** Whether there is nothing but the whole. */
    public boolean empty() {
        return lines.size() <= 1;
    }

    /** A line: its name with the page that goes deeper (or empty text), and its cells. */
    public record Line(String label, String href, List<Cell> cells, boolean whole) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text as it is written
     * @param href what it opens; empty where nothing was counted
     * @param share its share of the line, as it is written; empty text for none
     * @param bar its length in thousandths of the longest; negative for none
     * @param exact the exact value of a rounded sum; empty text for none
     */
    public record Cell(String text, String href, String share, int bar, String exact) {}
}
