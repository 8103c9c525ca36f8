package org.kuayu.caseload.shelf;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.kuayu.casefile.Access;
import org.kuayu.caseload.Basis;
import org.kuayu.caseload.Caseload;
import org.kuayu.caseload.CrossQuestion;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.text.Reading;

/** Counts figures at a cut-off; those about the same cases and days in one pass. */
final class Recount {
    private final Caseload caseload;
    private final long cutoff;
    private final Access access;
    private final Map<Basis, Map<Measure, Figure>> counted = new LinkedHashMap<>();

    private Recount(Caseload caseload, long cutoff, Access access) {
        this.caseload = caseload;
        this.cutoff = cutoff;
        this.access = access;
    }

    /** The figures in the order in which they are asked for; refused where {@link Caseload#cross} refuses one. */
    static Reading<List<FrozenValue>> of(Caseload caseload, List<FigureAsk> asks, long cutoff, Access access) {
        var recount = new Recount(caseload, cutoff, access);
        var measures = asks.stream()
                .collect(Collectors.groupingBy(
                        recount::basis,
                        LinkedHashMap::new,
                        Collectors.mapping(FigureAsk::measure, Collectors.toCollection(LinkedHashSet::new))));
        for (var asked : measures.entrySet()) {
            var table = recount.cross(asked.getKey(), List.copyOf(asked.getValue()));
            if (table instanceof Reading.Refused<CrossTable> refused) {
                return new Reading.Refused<>(refused.reason());
            }
            var whole = table.orThrow().find(List.of(), List.of()).orElseThrow();
            recount.counted.put(
                    asked.getKey(), whole.figures().stream().collect(Collectors.toMap(Figure::measure, f -> f)));
        }
        return Reading.of(asks.stream().map(recount::value).toList());
    }

    private Basis basis(FigureAsk ask) {
        return new Basis(ask.scope(), ask.period(), OptionalLong.of(cutoff));
    }

    private Reading<CrossTable> cross(Basis basis, List<Measure> measures) {
        var question = new CrossQuestion(
                List.of(), List.of(), measures, basis.scope(), basis.period(), basis.cutoff());
        return caseload.cross(question, access);
    }

    private FrozenValue value(FigureAsk ask) {
        var figure = counted.get(basis(ask)).get(ask.measure());
        return new FrozenValue(ask, figure.value(), figure.above(), figure.below());
    }
}
