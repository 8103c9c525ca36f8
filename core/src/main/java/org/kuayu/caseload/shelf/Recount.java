package org.kuayu.caseload.shelf;

import org.kuayu.casefile.Access;
import org.kuayu.caseload.Caseload;
import org.kuayu.caseload.Question;
import org.kuayu.caseload.measure.Dimension;

/** Counts a figure at a cut-off. */
final class Recount {
    private Recount() {}

    static FrozenValue of(Caseload caseload, FigureAsk ask, long cutoff, Access access) {
        var question = Question.of(ask.scope(), ask.period(), Dimension.REGION).asOf(cutoff);
        var figure = ask.measure().of(caseload.table(question, access).total().flow(), ask.period());
        return new FrozenValue(ask, figure.value(), figure.above(), figure.below());
    }
}
