package org.kuayu.caseload.shelf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.kuayu.casefile.Access;
import org.kuayu.caseload.Basis;
import org.kuayu.caseload.Caseload;
import org.kuayu.caseload.CrossQuestion;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;

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

    /** The figures in the order in which they are asked for. */
    static List<FrozenValue> of(Caseload caseload, List<FigureAsk> asks, long cutoff, Access access) {
        var recount = new Recount(caseload, cutoff, access);
        asks.stream()
                .collect(Collectors.groupingBy(
                        recount::basis,
                        LinkedHashMap::new,
                        Collectors.mapping(FigureAsk::measure, Collectors.toCollection(ArrayList::new))))
                .forEach(recount::count);
        return asks.stream().map(recount::value).toList();
    }

    private Basis basis(FigureAsk ask) {
        return new Basis(ask.scope(), ask.period(), OptionalLong.of(cutoff));
    }

    private void count(Basis basis, List<Measure> measures) {
        var question = new CrossQuestion(
                List.of(),
                List.of(),
                measures.stream().distinct().toList(),
                basis.scope(),
                basis.period(),
                basis.cutoff());
        var whole = caseload.cross(question, access).orThrow().find(List.of(), List.of()).orElseThrow();
        counted.put(basis, whole.figures().stream().collect(Collectors.toMap(Figure::measure, f -> f)));
    }

    private FrozenValue value(FigureAsk ask) {
        var figure = counted.get(basis(ask)).get(ask.measure());
        return new FrozenValue(ask, figure.value(), figure.above(), figure.below());
    }
}
