package org.kuayu.caseload.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.kuayu.casefile.Access;
import org.kuayu.caseload.Basis;
import org.kuayu.caseload.Caseload;
import org.kuayu.caseload.CrossQuestion;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.paper.template.Directive;
import org.kuayu.caseload.shelf.FigureAsk;

/** Numbers counted at one cut-off, and the list of what was asked for, which is what a freeze fixes. */
final class LiveNumbers implements PaperNumbers {
    private final Caseload caseload;
    private final Access access;
    private final long cutoff;
    private final List<FigureAsk> asks = new ArrayList<>();

    LiveNumbers(Caseload caseload, Access access, long cutoff) {
        this.caseload = caseload;
        this.access = access;
        this.cutoff = cutoff;
    }

    /** What was asked for so far, each once. */
    List<FigureAsk> asks() {
        return asks.stream().distinct().toList();
    }

    @Override
    public long cutoff() {
        return cutoff;
    }

    @Override
    public Cell figure(FigureAsk ask) {
        asks.add(ask);
        var basis = new Basis(ask.scope(), ask.period(), OptionalLong.of(cutoff));
        return new Cell(ask, caseload.figure(ask.measure(), basis, access));
    }

    @Override
    public List<Row> rows(Directive table, Dimension by, List<Measure> measures) {
        var question = new CrossQuestion(
                List.of(by), List.of(), measures, table.scope(), table.period(), OptionalLong.of(cutoff));
        var cross = caseload.cross(question, access).orThrow();
        var rows = new ArrayList<Row>();
        cross.groups().stream()
                .filter(g -> !g.rowKey().isEmpty() && (by.isTime() || counts(g)))
                .map(g -> row(table, g.rowKey().getFirst(), g))
                .forEach(rows::add);
        cross.find(List.of(), List.of()).map(g -> row(table, TOTAL, g)).ifPresent(rows::add);
        rows.forEach(r -> r.cells().forEach(c -> asks.add(c.ask())));
        return rows;
    }

    @Override
    public List<String> contradictions(FigureAsk ask) {
        var question = new CrossQuestion(
                List.of(), List.of(), List.of(ask.measure()), ask.scope(), ask.period(), OptionalLong.of(cutoff));
        return caseload.cross(question, access).orThrow().contradictions();
    }

    private static boolean counts(CrossTable.Group group) {
        return group.figures().stream().anyMatch(f -> f.above() != 0 || f.below().orElse(0) != 0);
    }

    private static Row row(Directive table, String key, CrossTable.Group group) {
        return new Row(
                key,
                group.figures().stream()
                        .map(f -> new Cell(
                                new FigureAsk(
                                        PaperNumbers.name(table, key, f.measure()),
                                        f.measure(),
                                        group.scope(),
                                        group.period()),
                                f))
                        .toList());
    }
}
