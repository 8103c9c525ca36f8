package org.kuayu.caseload.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.kuayu.text.Reading;

/**
 * What a projection takes for granted, and the measure that it weighs.
 *
 * @param months how many months ahead, 1 to 60
 * @param growth how much more comes in a year than in the year before, in per cent, −50 to 100; with and without the measure
 * @param judges how many judges more or fewer, −10 000 to 10 000
 * @param closings how many more cases each judge closes, in per cent, −90 to 300
 * @param diverted how much of what comes in is settled before it is filed, in per cent, 0 to 90
 */
public record ProjectionPlan(int months, BigDecimal growth, int judges, BigDecimal closings, BigDecimal diverted) {
    /** Two years ahead, nothing changed. */
    public static final ProjectionPlan UNCHANGED =
            new ProjectionPlan(24, BigDecimal.ZERO, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    public ProjectionPlan {
        Objects.requireNonNull(growth, "growth");
        Objects.requireNonNull(closings, "closings");
        Objects.requireNonNull(diverted, "diverted");
        if (!within(months, 1, 60)
                || !within(judges, -10_000, 10_000)
                || !within(growth, -50, 100)
                || !within(closings, -90, 300)
                || !within(diverted, 0, 90)) {
            throw new IllegalArgumentException("projection plan out of bounds");
        }
    }

    private static boolean within(int value, int least, int most) {
        return value >= least && value <= most;
    }

    private static boolean within(BigDecimal value, int least, int most) {
        return value.scale() <= 2
                && value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /**
     * Reads the fields {@code months}, {@code growth}, {@code judges}, {@code closings} and {@code diverted}; one that is
     * missing or empty stays as in {@link #UNCHANGED}. Refused as {@code projection.field} with the field and its text.
     */
    public static Reading<ProjectionPlan> parse(Map<String, String> fields) {
        return new PlanReader(fields).read();
    }

    /** Whether it weighs no measure, so that with and without are the same. */
    public boolean idle() {
        return judges == 0 && closings.signum() == 0 && diverted.signum() == 0;
    }

    /** Reads fields one by one; the first that is no number within its bounds refuses the whole. */
    private static final class PlanReader {
        private final Map<String, String> fields;
        private String fault = "";

        PlanReader(Map<String, String> fields) {
            this.fields = fields;
        }

        Reading<ProjectionPlan> read() {
            int months = number("months", UNCHANGED.months, 1, 60).intValue();
            var growth = number("growth", 0, -50, 100);
            int judges = number("judges", 0, -10_000, 10_000).intValue();
            var closings = number("closings", 0, -90, 300);
            var diverted = number("diverted", 0, 0, 90);
            return fault.isEmpty()
                    ? Reading.of(new ProjectionPlan(months, growth, judges, closings, diverted))
                    : Reading.refused("projection.field", fault);
        }

        private BigDecimal number(String field, int usual, int least, int most) {
            var written = fields.getOrDefault(field, "").strip().replace('−', '-').replace("+", "");
            if (written.isEmpty()) {
                return BigDecimal.valueOf(usual);
            }
            boolean whole = field.equals("months") || field.equals("judges");
            if (written.matches(whole ? "-?\\d{1,6}" : "-?\\d{1,6}(\\.\\d{1,2})?")) {
                var value = new BigDecimal(written);
                if (within(value, least, most)) {
                    return value;
                }
            }
            fault = fault.isEmpty() ? field + " " + written + " (" + least + "…" + most + ")" : fault;
            return BigDecimal.valueOf(usual);
        }
    }
}
