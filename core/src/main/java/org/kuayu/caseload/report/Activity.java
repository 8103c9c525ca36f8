package org.kuayu.caseload.report;

import java.util.List;
import java.util.Objects;
import org.kuayu.caseload.Basis;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Flow;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;

/**
 * What a person or an office did over some days: what came in, how it was closed, what is pending and how old. Each
 * number names the scope, term and days whose cases it counts. It compares nobody with anybody.
 *
 * @param basis whose activity: the scope names a judge, a tribunal, courts, or everybody
 * @param cutoff the journal sequence up to which acts were counted
 * @param flow the flow
 * @param unfiled cases without a filing day, counted apart
 * @param closings what was closed by kind, in the order of kinds
 * @param ages what is pending by age, youngest first
 * @param procedures received and closed by procedure, in their order
 * @param months received, closed and pending by month; by year where there are more than 36 months
 * @param figures both rates, days and money
 */
public record Activity(
        Basis basis,
        long cutoff,
        Flow flow,
        long unfiled,
        List<Line> closings,
        List<Line> ages,
        List<Line> procedures,
        List<Line> months,
        List<Figure> figures) {
    public Activity {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(flow, "flow");
        closings = List.copyOf(closings);
        ages = List.copyOf(ages);
        procedures = List.copyOf(procedures);
        months = List.copyOf(months);
        figures = List.copyOf(figures);
    }

    /**
     * A line of one of its tables.
     *
     * @param key of a closing kind, age band, procedure, month or year
     * @param scope which cases
     * @param period over which days
     * @param counts its counts
     */
    public record Line(String key, Scope scope, ReportPeriod period, List<Count> counts) {
        public Line {
            counts = List.copyOf(counts);
        }
    }

    /**
     * A count.
     *
     * @param term what is counted
     * @param value how much
     */
    public record Count(Term term, long value) {}
}
