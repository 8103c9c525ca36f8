package org.kuayu.caseload;

import java.util.List;
import java.util.Optional;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.caseload.column.CaseColumns;
import org.kuayu.caseload.column.Cells;
import org.kuayu.caseload.column.Extent;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Flow;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.measure.Term;

/** Makes a table of flows out of cells. */
final class Flows {
    private static final List<Term> TERMS =
            List.of(Term.of(FlowTerm.O), Term.of(FlowTerm.N), Term.of(FlowTerm.C), Term.of(FlowTerm.P));
    private static final int MOST_ROWS = 1_000_000;

    private final Question question;
    private final CaseColumns columns;
    private final Extent extent;

    Flows(Question question, CaseColumns columns, Access access, long cutoff) {
        this.question = question;
        this.columns = columns;
        this.extent =
                new Extent(question.scope().conditions(), access, question.period(), cutoff, Optional.empty());
    }

    FlowTable table() {
        var total = count(List.of()).getFirst();
        var rows = count(List.of(question.by())).stream()
                .map(cell -> row(cell, cell.keys().getFirst()))
                .toList();
        var contradictions =
                columns.contradictions(extent).stream().map(CaseId::value).toList();
        return new FlowTable(question, extent.cutoff(), row(total, ""), rows, contradictions);
    }

    private List<Cells.Cell> count(List<Dimension> by) {
        return columns.count(extent, by, TERMS, MOST_ROWS)
                .orElseThrow(() -> new IllegalStateException("more than " + MOST_ROWS + " rows"))
                .cells();
    }

    private FlowTable.Row row(Cells.Cell cell, String key) {
        var values = cell.values();
        var flow = new Flow(values.get(0), values.get(1), values.get(2), values.get(3));
        return new FlowTable.Row(key, scope(cell), cell.period(), flow, cell.unfiled());
    }

    private Optional<Scope> scope(Cells.Cell cell) {
        if (cell.keys().isEmpty() || question.by().isTime()) {
            return Optional.of(question.scope());
        }
        return Optional.of(cell.keys().getFirst())
                .filter(key -> !key.isEmpty())
                .map(key -> question.scope().with(question.by(), key));
    }
}
