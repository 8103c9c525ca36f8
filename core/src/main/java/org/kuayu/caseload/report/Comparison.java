package org.kuayu.caseload.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.ReportPeriod;

/**
 * A figure beside the figure of an earlier period, the base. A share or a time is compared by the difference, in points
 * or days; a count by the change in per cent of the base.
 *
 * @param kind which period is the base
 * @param base the period of the base
 * @param now the figure
 * @param then the figure of the base
 */
public record Comparison(Kind kind, ReportPeriod base, Figure now, Figure then) {
    private static final int DECIMALS = 2;

    /** Which earlier period is the base. */
    public enum Kind {
        /** 同比: the same days a year earlier; the end of a month stays one. */
        YEAR_ON_YEAR,
        /** 环比: as many whole months directly before, or as many days where the period is not made of whole months. */
        ON_PREVIOUS;

        /** The base of this period. */
        public ReportPeriod base(ReportPeriod period) {
            if (this == YEAR_ON_YEAR) {
                return months(period, 12);
            }
            boolean whole = period.first().getDayOfMonth() == 1 && endsMonth(period.last());
            return whole
                    ? months(period, ChronoUnit.MONTHS.between(period.first(), period.last().plusDays(1)))
                    : new ReportPeriod(
                            period.first().minusDays(period.days()), period.first().minusDays(1));
        }

        private static ReportPeriod months(ReportPeriod period, long back) {
            var last = period.last().minusMonths(back);
            return new ReportPeriod(
                    period.first().minusMonths(back),
                    endsMonth(period.last()) ? YearMonth.from(last).atEndOfMonth() : last);
        }

        private static boolean endsMonth(LocalDate day) {
            return day.equals(YearMonth.from(day).atEndOfMonth());
        }
    }

    public Comparison {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(then, "then");
    }

    /** Whether {@link #change} is a difference, in the unit of the figure, and no percentage of the base. */
    public boolean difference() {
        return now.measure().denominator().isPresent();
    }

    /** The change with its sign, two decimals, half up; empty where a figure is undefined or the base is nought. */
    public Optional<BigDecimal> change() {
        if (now.value().isEmpty() || then.value().isEmpty()) {
            return Optional.empty();
        }
        var base = then.value().get();
        var moved = now.value().get().subtract(base);
        if (difference()) {
            return Optional.of(moved.setScale(DECIMALS, RoundingMode.HALF_UP));
        }
        return base.signum() == 0
                ? Optional.empty()
                : Optional.of(moved.movePointRight(2).divide(base, DECIMALS, RoundingMode.HALF_UP));
    }
}
