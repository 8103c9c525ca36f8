package org.kuayu.caseload.paper;

import java.util.List;
import java.util.Objects;
import org.kuayu.caseload.paper.template.PaperFault;
import org.kuayu.caseload.shelf.FigureAsk;
import org.kuayu.document.Paper;

/**
 * A paper as it would be printed now.
 *
 * @param paper the paper
 * @param doubts what has no value: it can be printed and frozen so
 * @param figures the figures in it, which a freeze fixes
 * @param cutoff the journal sequence at which they were counted
 */
public record PaperPreview(Paper paper, List<PaperFault> doubts, List<FigureAsk> figures, long cutoff) {
    public PaperPreview {
        Objects.requireNonNull(paper, "paper");
        doubts = List.copyOf(doubts);
        figures = List.copyOf(figures);
    }
}
