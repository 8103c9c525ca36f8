package org.kuayu.caseload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kuayu.casefile.CaseId;
import org.kuayu.caseload.column.CaseColumns;
import org.kuayu.caseload.column.Cells;
import org.kuayu.caseload.column.Extent;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.Term;
import org.kuayu.text.Reading;

/** Makes a table of rows and columns out of cells. */
final class Crossing {
    static final int MOST_GROUPS = 20_000;

    private final CrossQuestion question;
    private final CaseColumns columns;
    private final Extent extent;
    private final Reach reach;
    private final List<CrossTable.Group> groups = new ArrayList<>();
    private Optional<Cells> first = Optional.empty();

    Crossing(CrossQuestion question, CaseColumns columns, Extent extent) {
        this.question = question;
        this.columns = columns;
        this.extent = extent;
        this.reach = Reach.of(question.scope(), terms(question.measures()));
    }

    /** The counts that measures need, each once. */
    static List<Term> terms(List<Measure> measures) {
        var terms = new LinkedHashSet<Term>();
        for (var measure : measures) {
            Stream.concat(Stream.of(measure.above()), measure.below().stream())
                    .flatMap(t -> t.base().parts().stream().map(b -> new Term(b, t.of(), t.where())))
                    .forEach(terms::add);
        }
        return List.copyOf(terms);
    }

    Reading<CrossTable> table() {
        boolean fits = add(question.rows(), question.columns())
                && (question.columns().isEmpty() || question.rows().isEmpty()
                        || add(question.rows(), List.of()) && add(List.of(), question.columns()))
                && (question.rows().isEmpty() && question.columns().isEmpty() || add(List.of(), List.of()));
        if (!fits) {
            return Reading.refused("caseload.too-many-cells", Integer.toString(MOST_GROUPS));
        }
        var contradictions =
                columns.contradictions(extent).stream().map(CaseId::value).toList();
        return Reading.of(new CrossTable(question, extent.cutoff(), groups, contradictions));
    }

    private boolean add(List<Dimension> rows, List<Dimension> across) {
        var by = new ArrayList<>(rows);
        by.addAll(across);
        var counted = summed(by)
                .or(() -> columns.count(reach.over(extent), by, reach.terms(), MOST_GROUPS - groups.size()));
        first = first.isEmpty() ? counted : first;
        counted.ifPresent(
                cells -> cells.cells().forEach(cell -> groups.add(group(cells, cell, by, rows.size()))));
        return counted.isPresent() && groups.size() <= MOST_GROUPS;
    }

    /** The same from the cells counted first, where each case stands in one of those that are added up. */
    private Optional<Cells> summed(List<Dimension> by) {
        if (first.isEmpty() || !additive(by)) {
            return Optional.empty();
        }
        var sums = new LinkedHashMap<List<String>, Cells.Cell>();
        for (var cell : first.get().cells()) {
            var keys = cell.keys().subList(0, by.size());
            var part = new Cells.Cell(keys, cell.period(), cell.unfiled(), cell.values());
            sums.merge(keys, part, Crossing::plus);
        }
        return sums.isEmpty() ? Optional.empty() : Optional.of(new Cells(first.get().terms(), List.copyOf(sums.values())));
    }

    private boolean additive(List<Dimension> by) {
        var all = new ArrayList<>(question.rows());
        all.addAll(question.columns());
        var over = all.subList(by.size(), all.size());
        return all.subList(0, by.size()).equals(by)
                && (by.isEmpty() || !by.stream().allMatch(Dimension::isTime))
                && over.stream().noneMatch(d -> d.isTime() || d == Dimension.PARTY_REGION)
                && reach.terms().stream().noneMatch(t -> t.of().isDistinct());
    }

    private static Cells.Cell plus(Cells.Cell a, Cells.Cell b) {
        var values = IntStream.range(0, a.values().size())
                .mapToObj(v -> Math.addExact(a.values().get(v), b.values().get(v)))
                .toList();
        return new Cells.Cell(a.keys(), a.period(), a.unfiled() + b.unfiled(), values);
    }

    private CrossTable.Group group(Cells cells, Cells.Cell cell, List<Dimension> by, int rows) {
        var scope = question.scope();
        for (int d = 0; d < by.size(); d++) {
            scope = by.get(d).isTime() ? scope : scope.with(by.get(d), cell.keys().get(d));
        }
        var figures = question.measures().stream()
                .map(m -> m.of(term -> cells.value(cell, reach.term(term)), cell.period().days()))
                .toList();
        var keys = cell.keys();
        return new CrossTable.Group(
                keys.subList(0, rows), keys.subList(rows, keys.size()), scope, cell.period(), figures);
    }
}
