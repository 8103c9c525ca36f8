package org.kuayu.workbench.papers;

import java.util.OptionalLong;
import org.kuayu.caseload.Question;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.paper.PaperLinks;
import org.kuayu.caseload.shelf.FigureAsk;
import org.kuayu.workbench.figures.FiguresAddress;

/** Where the figures of a paper lead: a count to its cases, a ratio to its page; both at the paper's cut-off. */
record PaperAddresses(String base) implements PaperLinks {
    @Override
    public String address(FigureAsk ask, long cutoff) {
        var question = new Question(ask.scope(), ask.period(), Dimension.REGION, OptionalLong.of(cutoff));
        var address = FiguresAddress.of(question);
        for (var condition : ask.scope().where()) {
            address = address.where(condition);
        }
        var measure = ask.measure();
        return base
                + (measure.below().isPresent()
                        ? address.figure(measure.code())
                        : address.cases(measure.above().text()));
    }
}
