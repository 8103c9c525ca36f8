package org.kuayu.caseload.paper;

import java.util.List;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.paper.template.Directive;
import org.kuayu.caseload.shelf.FigureAsk;

/** Where the numbers of a paper come from: counted now, or as they were frozen. */
interface PaperNumbers {
    /** A figure with what was asked for. */
    record Cell(FigureAsk ask, Figure figure) {}

    /** A row of a table. */
    record Row(String key, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The journal sequence at which they were counted. */
    long cutoff();

    /** The figure that stands at a place of its own. */
    Cell figure(FigureAsk ask);

    /** The rows of a table, then its whole under an empty key with {@link #TOTAL} before. */
    List<Row> rows(Directive table, Dimension by, List<Measure> measures);

    /** The cases whose days contradict each other, so that the flow of these figures does not balance; none in a frozen paper. */
    List<String> contradictions(FigureAsk ask);

    /** The key of the row that is the whole. */
    String TOTAL = "*";

    /** The name under which a figure of a table is frozen. */
    static String name(Directive table, String row, Measure measure) {
        return table.key() + "|" + row + "|" + measure.code();
    }
}
