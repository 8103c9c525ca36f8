package org.kuayu.caseload.paper.template;

import java.util.List;
import java.util.Optional;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.printed.PrintedFigure;

/**
 * What stands between braces in a template, understood.
 *
 * @param name what is asked for
 * @param line where it stands, counted from 1
 * @param column where it begins, counted from 1
 * @param measures of these measures
 * @param by the rows of a table or chart
 * @param printed a figure taken from print
 * @param scope of which cases
 * @param period over which days
 */
public record Directive(
        Name name,
        int line,
        int column,
        List<Measure> measures,
        Optional<Dimension> by,
        Optional<PrintedFigure> printed,
        Scope scope,
        ReportPeriod period) {
    /** What can be asked for. */
    public enum Name {
        /** A figure in running text. */
        FIGURE(true),
        /** Figures in large print. */
        FIGURES(false),
        /** A table by a dimension. */
        TABLE(false),
        /** A chart by a dimension. */
        CHART(false),
        /** A map of the region by court seat. */
        MAP(false),
        /** A figure as it was printed elsewhere; in running text, or with its sentence and what is counted here. */
        PRINTED(true),
        /** The table of contents. */
        CONTENTS(false),
        /** What the measures used mean. */
        DEFINITIONS(false);

        private final boolean inline;

        Name(boolean inline) {
            this.inline = inline;
        }

        /** Whether it may stand in a sentence. */
        public boolean inline() {
            return inline;
        }
    }

    public Directive {
        measures = List.copyOf(measures);
    }

    /** Its name in the list of figures that are frozen, without the row: the place where it stands. */
    public String key() {
        return line + ":" + column;
    }
}
