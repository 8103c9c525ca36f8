package org.kuayu.workbench.figures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.Kuayu;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.caseload.CrossQuestion;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.Selection;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.search.CaseQuery;

/** Asks the statistics what an address asks for: of every case, or of the hits of its search. One for each request. */
final class FiguresCounter {
    /** A search with more hits is not counted over. */
    static final int MOST_HITS = 100_000;

    private final Kuayu kuayu;
    private final Access access;
    private final Optional<Selection> selection;
    private final boolean tooMany;

    FiguresCounter(FiguresVisit visit) {
        this.kuayu = visit.kuayu();
        this.access = visit.access();
        var hits = visit.address().selection().map(s -> hits(s.query()));
        tooMany = hits.filter(ids -> ids.size() > MOST_HITS).isPresent();
        selection = hits.map(ids -> kuayu.caseload().select(tooMany ? List.of() : ids));
    }

    private List<CaseId> hits(CaseQuery query) {
        return kuayu.index().listAny(query, access, MOST_HITS + 1);
    }

    /** Whether the search has more hits than are counted over. */
    boolean tooMany() {
        return tooMany;
    }

    /** How many hits of the search are counted over. */
    OptionalLong hits() {
        return selection.map(s -> OptionalLong.of(s.size())).orElse(OptionalLong.empty());
    }

    Optional<Selection> selection() {
        return selection;
    }

    CrossTable cross(CrossQuestion question) {
        return selection
                .map(s -> kuayu.caseload().cross(question, access, s))
                .orElseGet(() -> kuayu.caseload().cross(question, access))
                .orThrow();
    }

    /** The figures of the whole, one for each measure. */
    List<Figure> whole(List<Measure> measures, Scope scope, ReportPeriod period, OptionalLong cutoff) {
        var table = cross(new CrossQuestion(List.of(), List.of(), measures, scope, period, cutoff));
        return table.find(List.of(), List.of()).map(CrossTable.Group::figures).orElseGet(() -> measures.stream()
                .map(m -> m.of(term -> 0, period.days()))
                .toList());
    }
}
