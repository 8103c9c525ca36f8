package org.kuayu.caseload.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.OptionalLong;
import org.kuayu.casefile.Access;
import org.kuayu.caseload.Basis;
import org.kuayu.caseload.Caseload;
import org.kuayu.caseload.FlowTable;
import org.kuayu.caseload.Question;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.text.Reading;

/** Projects the backlog of a scope from the real flow of twelve months. Thread-safe. */
public final class Projections {
    private static final int MONTHS = 12;

    private final Caseload caseload;

    /** Projections from these statistics. */
    public Projections(Caseload caseload) {
        this.caseload = Objects.requireNonNull(caseload, "caseload");
    }

    /**
     * What a projection is asked for.
     *
     * @param scope which cases
     * @param last the last of the twelve months that it rests on
     * @param plan what it takes for granted
     * @param cutoff the journal sequence up to which acts count; absent for everything that was followed so far
     */
    public record Ask(Scope scope, YearMonth last, ProjectionPlan plan, OptionalLong cutoff) {
        public Ask {
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(last, "last");
            Objects.requireNonNull(plan, "plan");
            Objects.requireNonNull(cutoff, "cutoff");
        }

        /** The twelve months. */
        public ReportPeriod period() {
            return new ReportPeriod(last.minusMonths(MONTHS - 1).atDay(1), last.atEndOfMonth());
        }
    }

    /** The last whole month up to today in the year of the newest filing. */
    public YearMonth usualMonth(LocalDate today) {
        var last = caseload.usualPeriod(today).last();
        var month = YearMonth.from(last);
        return last.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
    }

    /**
     * The projection; refused as {@code projection.no-flow} where nothing came in and nothing was closed in the twelve
     * months, and as {@code projection.no-judges} where judges are to be added and no case names one.
     */
    public Reading<Projection> project(Ask ask, Access access) {
        var table = caseload.table(new Question(ask.scope(), ask.period(), Dimension.MONTH, ask.cutoff()), access);
        var flow = table.total().flow();
        if (flow.received() == 0 && flow.closed() == 0) {
            return Reading.refused("projection.no-flow", ask.period().toString());
        }
        var past = new Projection.Past(
                ask.last(),
                table.rows().stream().map(FlowTable.Row::flow).toList(),
                judges(ask, table.cutoff(), access),
                table.cutoff());
        if (ask.plan().judges() != 0 && past.judges().isEmpty()) {
            return Reading.refused("projection.no-judges", ask.period().toString());
        }
        return Reading.of(Projection.of(past, ask.plan()));
    }

    private OptionalLong judges(Ask ask, long cutoff, Access access) {
        var counted = caseload.figure(
                Measure.get("closed-per-judge"),
                new Basis(ask.scope(), ask.period(), OptionalLong.of(cutoff)),
                access);
        return counted.below().isPresent() && counted.below().getAsLong() > 0 ? counted.below() : OptionalLong.empty();
    }
}
