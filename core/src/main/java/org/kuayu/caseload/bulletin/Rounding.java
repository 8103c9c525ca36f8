package org.kuayu.caseload.bulletin;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.caseload.printed.Interval;
import org.kuayu.caseload.printed.PrintedNumber;
import org.kuayu.caseload.printed.Qualifier;

/** Finds the number that could be printed in place of another, and whether that is one slip away. */
final class Rounding {
    static final MathContext FINE = MathContext.DECIMAL128;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Rounding() {}

    /** The number in the form of the printed one (its scale and decimals) that the interval leaves; the middle of several. */
    static BigDecimal like(PrintedNumber printed, Interval needed) {
        int decimals = Math.max(0, printed.value().scale());
        return needed.middle().divide(printed.scale(), FINE).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The first and last number in the printed form that fit; one where they are the same. */
    static Interval fitting(PrintedNumber printed, Interval needed) {
        int decimals = Math.max(0, printed.value().scale());
        var step = BigDecimal.ONE.movePointLeft(decimals);
        boolean rounded = printed.interval().map(i -> !i.exact()).orElse(true);
        var slack = rounded ? step.divide(TWO) : BigDecimal.ZERO;
        var low = needed.least().divide(printed.scale(), FINE).subtract(slack).setScale(decimals, RoundingMode.CEILING);
        var high = needed.below().divide(printed.scale(), FINE).add(slack).setScale(decimals, RoundingMode.FLOOR);
        var middle = like(printed, needed);
        return low.compareTo(high) > 0 ? Interval.exact(middle) : new Interval(low, high, false, true);
    }

    /** Whether one slip of a pen or a keyboard turns one of the fitting numbers into the printed one. */
    static boolean oneSlip(PrintedNumber printed, Interval needed) {
        var fit = fitting(printed, needed);
        String wrong = printed.value().abs().toPlainString();
        var low = fit.least().abs().min(fit.below().abs());
        var high = fit.least().abs().max(fit.below().abs());
        return slips(wrong).anyMatch(s -> s.compareTo(low) >= 0 && s.compareTo(high) <= 0)
                || unitSlip(printed, needed).isPresent();
    }

    /** By which power of ten the unit is off (万 missing or too many), when that alone explains it. */
    static Optional<BigDecimal> unitSlip(PrintedNumber printed, Interval needed) {
        for (int power : new int[] {4, -4, 8, -8}) {
            var factor = BigDecimal.ONE.scaleByPowerOfTen(power);
            var other = printed.qualifier() == Qualifier.EXACT
                    ? Interval.rounded(printed.value()).times(printed.scale())
                    : printed.interval().orElseThrow();
            if (printed.value().signum() != 0 && other.times(factor).meets(needed)) {
                return Optional.of(factor);
            }
        }
        return Optional.empty();
    }

    /** The numbers that one slip turns into this one: one digit other, lost or added, two neighbours exchanged. */
    private static Stream<BigDecimal> slips(String wrong) {
        var right = new ArrayList<String>();
        for (int i = 0; i <= wrong.length(); i++) {
            String before = wrong.substring(0, i);
            String behind = wrong.substring(i);
            for (char digit = '0'; digit <= '9'; digit++) {
                right.add(before + digit + behind);
                if (!behind.isEmpty() && behind.charAt(0) != '.') {
                    right.add(before + digit + behind.substring(1));
                }
            }
            if (!behind.isEmpty() && behind.charAt(0) != '.') {
                right.add(before + behind.substring(1));
            }
            if (behind.length() > 1 && behind.charAt(0) != '.' && behind.charAt(1) != '.') {
                right.add(before + behind.charAt(1) + behind.charAt(0) + behind.substring(2));
            }
        }
        return right.stream().filter(r -> !r.isEmpty() && r.charAt(0) != '.').map(BigDecimal::new);
    }
}
