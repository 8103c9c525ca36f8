package org.kuayu.caseload.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kuayu.casefile.Access;
import org.kuayu.caseload.Basis;
import org.kuayu.caseload.Caseload;
import org.kuayu.caseload.CrossQuestion;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.FlowTable;
import org.kuayu.caseload.Question;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Flow;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;

/** Writes activity reports. A day's cut-off gives the same report for ever. Thread-safe. */
public final class Activities {
    private static final int MOST_MONTHS = 36;
    private static final LocalDate BEGINNING = LocalDate.of(1949, 10, 1);
    private static final List<Measure> FIGURES = Stream.of(
                    "closing-rate",
                    "clearance-rate",
                    "disposition-time",
                    "average-days",
                    "average-net-days",
                    "within-limit-rate",
                    "claimed")
            .map(Measure::get)
            .toList();

    private final Caseload caseload;

    /** Reports on these statistics. */
    public Activities(Caseload caseload) {
        this.caseload = Objects.requireNonNull(caseload, "caseload");
    }

    /** All days up to today: 全部. */
    public static ReportPeriod all(LocalDate today) {
        return new ReportPeriod(BEGINNING, today);
    }

    /** The report on what the user may see; all its numbers have one cut-off. */
    public Activity report(Basis asked, Access access) {
        long cutoff = Math.min(asked.cutoff().orElse(Long.MAX_VALUE), caseload.checkpoint());
        var basis = new Basis(asked.scope(), asked.period(), OptionalLong.of(cutoff));
        return new Writing(basis, cutoff, access).report();
    }

    /** The presiding judges who had cases of this scope, by name; those of whom none is known are left out. */
    public List<String> listJudges(Basis basis, Access access) {
        return listKeys(basis, access, Dimension.JUDGE);
    }

    /** The tribunals 法庭 that had cases of this scope, by name. */
    public List<String> listTribunals(Basis basis, Access access) {
        return listKeys(basis, access, Dimension.DIVISION);
    }

    private List<String> listKeys(Basis basis, Access access, Dimension by) {
        var question = new CrossQuestion(
                List.of(by), List.of(), List.of(Measure.get("handled")), basis.scope(), basis.period(), basis.cutoff());
        return caseload.cross(question, access).value().map(CrossTable::groups).orElse(List.of()).stream()
                .filter(g -> !g.rowKey().isEmpty())
                .map(g -> g.rowKey().getFirst())
                .filter(k -> !k.isEmpty() && !k.equals("NONE"))
                .distinct()
                .toList();
    }

    /** One report under way. */
    private final class Writing {
        private final Basis basis;
        private final long cutoff;
        private final Access access;

        Writing(Basis basis, long cutoff, Access access) {
            this.basis = basis;
            this.cutoff = cutoff;
            this.access = access;
        }

        Activity report() {
            var time = basis.period().months().size() > MOST_MONTHS ? Dimension.YEAR : Dimension.MONTH;
            var flows = caseload.table(
                    new Question(basis.scope(), basis.period(), time, basis.cutoff()), access);
            return new Activity(
                    basis,
                    cutoff,
                    flows.total().flow(),
                    flows.total().unfiled(),
                    lines(Dimension.CLOSING, List.of("closed")),
                    lines(Dimension.AGE, List.of("pending")),
                    lines(Dimension.PROCEDURE, List.of("received", "closed", "pending")),
                    trimmed(flows.rows()),
                    cross(List.of(), FIGURES).getFirst().figures());
        }

        private List<CrossTable.Group> cross(List<Dimension> by, List<Measure> measures) {
            var question = new CrossQuestion(
                    by, List.of(), measures, basis.scope(), basis.period(), basis.cutoff());
            return caseload.cross(question, access).orThrow().groups();
        }

        private List<Activity.Line> lines(Dimension by, List<String> codes) {
            var measures = codes.stream().map(Measure::get).toList();
            return cross(List.of(by), measures).stream()
                    .filter(g -> !g.rowKey().isEmpty() && g.figures().stream().anyMatch(f -> f.above() > 0))
                    .map(g -> line(g, measures))
                    .toList();
        }

        private Activity.Line line(CrossTable.Group group, List<Measure> measures) {
            var counts = IntStream.range(0, measures.size())
                    .mapToObj(i -> new Activity.Count(
                            measures.get(i).above(), group.figures().get(i).above()))
                    .toList();
            return new Activity.Line(group.rowKey().getFirst(), group.scope(), group.period(), counts);
        }

        /** The lines from the first to the last in which there is anything. */
        private List<Activity.Line> trimmed(List<FlowTable.Row> rows) {
            int first = 0;
            int last = rows.size();
            while (first < last && rows.get(first).flow().equals(Flow.NONE)) {
                first++;
            }
            while (last > first && rows.get(last - 1).flow().equals(Flow.NONE)) {
                last--;
            }
            return rows.subList(first, last).stream().map(this::line).toList();
        }

        private Activity.Line line(FlowTable.Row row) {
            return new Activity.Line(
                    row.key(),
                    basis.scope(),
                    row.period(),
                    List.of(
                            count(FlowTerm.N, row.flow()::count),
                            count(FlowTerm.C, row.flow()::count),
                            count(FlowTerm.P, row.flow()::count)));
        }

        private static Activity.Count count(FlowTerm term, ToLongFunction<FlowTerm> counts) {
            return new Activity.Count(Term.of(term), counts.applyAsLong(term));
        }
    }
}
