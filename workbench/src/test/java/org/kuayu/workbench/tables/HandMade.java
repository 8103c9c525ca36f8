package org.kuayu.workbench.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kuayu.caseload.measure.Measures;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;
import org.kuayu.workbench.figures.FiguresLabels;
import org.kuayu.workbench.shell.Messages;

/** A table counted by hand: two regions by two years, with a court of few cases and sums of money. */
final class HandMade {
    static final ReportPeriod PERIOD = ReportPeriod.parse("2023-01-01", "2024-12-31").orThrow();

    private HandMade() {}

    static FiguresLabels labels(Messages messages) {
        return new FiguresLabels(messages, code -> code.value());
    }

    static TableAddress address(String query) {
        return TableAddress.parse(query, Measures.standard(), PERIOD, PERIOD.last());
    }

    /** Counts by the place: received, closed, handled, and sums of money in 分. */
    static CrossTable table(TableAddress address, Map<List<List<String>>, Map<String, Long>> counts) {
        var groups = new ArrayList<CrossTable.Group>();
        counts.forEach((place, terms) -> groups.add(new CrossTable.Group(
                place.get(0),
                place.get(1),
                place.get(0).isEmpty() ? Scope.TRIALS : Scope.TRIALS.withRegion(place.get(0).getFirst()),
                place.get(1).isEmpty() ? PERIOD : ReportPeriod.year(Integer.parseInt(place.get(1).getFirst())),
                address.measures().stream().map(m -> m.of(t -> count(terms, m, t), PERIOD.days())).toList())));
        return new CrossTable(address.question(), 4711, groups, List.of());
    }

    private static long count(Map<String, Long> terms, Measure measure, Term term) {
        var count = terms.get(term.text());
        if (count == null) {
            throw new IllegalArgumentException(measure.code() + " asks for " + term);
        }
        return count;
    }
}
