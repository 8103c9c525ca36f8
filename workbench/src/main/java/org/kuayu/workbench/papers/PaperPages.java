package org.kuayu.workbench.papers;

import java.util.List;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.paper.PaperDraft;
import org.kuayu.caseload.printed.PrintedFigure;
import org.kuayu.caseload.shelf.Frozen;
import org.kuayu.court.Court;
import org.kuayu.workbench.figures.FiguresAddress;
import org.kuayu.workbench.figures.FiguresRoutes;

/** What the pages of drafts show. */
public final class PaperPages {
    private PaperPages() {}

    /**
     * The list of drafts and of what was frozen.
     *
     * @param fixed what the report in a fixed format would count
     */
    public record Listing(List<PaperDraft> drafts, List<Frozen> frozen, boolean mayWrite, FiguresAddress fixed) {
        /** The courts to choose from. */
        public List<Court> courts() {
            return FiguresRoutes.courts();
        }
    }

    /**
     * The editor.
     *
     * @param path where it posts to
     * @param key told from other forms by it, so that a form sent twice saves once
     * @param version the version that is being changed; 0 for a new draft
     * @param text what stands in the box: what was typed, whatever happened
     * @param told what the last try came to; empty for nothing
     * @param look the look beside it
     * @param freezing the key of the freeze, which names version and cut-off; empty while it cannot be frozen
     * @param history earlier versions, the newest first
     * @param measures the measures to insert, the court's own included
     */
    public record Editor(
            String path,
            String key,
            int version,
            String text,
            String told,
            Look look,
            String freezing,
            List<PaperDraft> history,
            List<Measure> measures) {
        /** The published figures to insert. */
        public List<PrintedFigure> printed() {
            return PrintedFigure.seed();
        }
    }

    /**
     * What becomes of the text.
     *
     * @param faults what is wrong, each with its line
     * @param doubts what should be known before it is frozen
     * @param html the paper as it would be printed; empty while there are faults
     * @param figures how many figures it holds
     * @param cutoff up to which journal sequence they were counted
     */
    public record Look(List<Fault> faults, List<Fault> doubts, String html, int figures, long cutoff) {}

    /** Something wrong: where, what, and the line with the place in it. */
    public record Fault(int line, int column, String sentence, String before, String after) {}
}
