package org.kuayu.caseload.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.kuayu.caseload.measure.Flow;

/**
 * What becomes of the pending cases if things go on as in the last twelve months, without and with a measure. Each month
 * takes in and closes the monthly mean of those months; never is more closed than there is. It is arithmetic on
 * assumptions and no forecast.
 *
 * @param past the flow that it rests on
 * @param plan what it takes for granted
 * @param without month by month if nothing is done
 * @param with month by month with the measure
 */
public record Projection(Past past, ProjectionPlan plan, List<Month> without, List<Month> with) {
    /** Four of five outcomes lie within, if months vary as they did and each by itself. */
    private static final double EIGHTY_PERCENT = 1.2816;

    /**
     * The flow of twelve months.
     *
     * @param last the last of them
     * @param months their flows, the oldest first; twelve
     * @param judges how many presiding judges closed cases in them; absent where no case names one
     * @param cutoff the journal sequence up to which they were counted
     */
    public record Past(YearMonth last, List<Flow> months, OptionalLong judges, long cutoff) {
        public Past {
            Objects.requireNonNull(last, "last");
            months = List.copyOf(months);
            Objects.requireNonNull(judges, "judges");
            if (months.size() != 12) {
                throw new IllegalArgumentException("twelve months, not " + months.size());
            }
        }

        /** Cases that came in in a month, in the mean. */
        public double received() {
            return months.stream().mapToLong(Flow::received).sum() / 12.0;
        }

        /** Cases closed in a month, in the mean. */
        public double closed() {
            return months.stream().mapToLong(Flow::closed).sum() / 12.0;
        }

        /** Cases that one judge closes in a month, in the mean; nought where none is known. */
        public double closedPerJudge() {
            return judges.isEmpty() || judges.getAsLong() == 0 ? 0 : closed() / judges.getAsLong();
        }

        /** Standard deviation of what pending cases grew by in a month. */
        public double spread() {
            double mean = received() - closed();
            double squares = months.stream()
                    .mapToDouble(m -> m.received() - m.closed() - mean)
                    .map(d -> d * d)
                    .sum();
            return StrictMath.sqrt(squares / 11);
        }

        /** Pending at the end of the last month. */
        public long pending() {
            return months.getLast().pending();
        }
    }

    /**
     * A month to come.
     *
     * @param month which
     * @param flow its counts; 旧存 + 新收 = 结案 + 未结
     * @param least four of five outcomes lie between this many pending cases
     * @param most and this many, inclusive
     */
    public record Month(YearMonth month, Flow flow, long least, long most) {}

    public Projection {
        Objects.requireNonNull(past, "past");
        Objects.requireNonNull(plan, "plan");
        without = List.copyOf(without);
        with = List.copyOf(with);
    }

    /** The projection of a plan after these months. */
    public static Projection of(Past past, ProjectionPlan plan) {
        double more = 1 + plan.closings().doubleValue() / 100;
        double closed = Math.max(0, (past.closed() + plan.judges() * past.closedPerJudge()) * more);
        double kept = 1 - plan.diverted().doubleValue() / 100;
        return new Projection(
                past, plan, new Course(past, plan, 1, past.closed()).months(), new Course(past, plan, kept, closed).months());
    }

    /** How many pending cases the measure takes off by the end; negative where it adds some. */
    public long gain() {
        return without.getLast().flow().pending() - with.getLast().flow().pending();
    }

    /** One course of months. Sums are rounded and not months, so that no case is lost by rounding. */
    private static final class Course {
        private final Past past;
        private final ProjectionPlan plan;
        private final double kept;
        private final double closed;

        Course(Past past, ProjectionPlan plan, double kept, double closed) {
            this.past = past;
            this.plan = plan;
            this.kept = kept;
            this.closed = closed;
        }

        List<Month> months() {
            var months = new ArrayList<Month>();
            double growth = 1 + plan.growth().doubleValue() / 100;
            double intake = 0;
            long pending = past.pending();
            for (int k = 1; k <= plan.months(); k++) {
                double before = intake;
                intake += past.received() * kept * StrictMath.pow(growth, k / 12.0);
                long received = Math.round(intake) - Math.round(before);
                long able = Math.round(closed * k) - Math.round(closed * (k - 1));
                var flow = Flow.of(pending, received, Math.min(able, pending + received));
                pending = flow.pending();
                long reach = Math.round(EIGHTY_PERCENT * past.spread() * StrictMath.sqrt(k));
                months.add(new Month(
                        past.last().plusMonths(k), flow, Math.max(0, pending - reach), pending + reach));
            }
            return months;
        }
    }
}
