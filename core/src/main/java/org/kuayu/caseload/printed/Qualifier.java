package org.kuayu.caseload.printed;

import java.math.BigDecimal;
import java.util.Optional;

/** What a print says about the exactness of its number. */
public enum Qualifier {
    /** Nothing; a number in 万 or 亿, or with decimals, is rounded all the same. */
    EXACT,
    /** 余, 多, 超, 逾: the number, and less than one more of its last digit. */
    AT_LEAST,
    /** 约, 左右: within half a unit of its last digit. */
    ABOUT,
    /** 近: not more than the number, and more than one less of its last digit. */
    NEARLY,
    /** 几, 数: from two to nine of the unit. */
    FEW,
    /** 以上, 至少: nothing is said about how much more. */
    FROM,
    /** 不足, 以下: nothing is said about how much less. */
    UP_TO,
    /** No number is meant: the first, the only one. */
    QUALITATIVE;

    /**
     * What the number says under this qualifier, in units of the scale; empty where it says a bound alone. The last digit is
     * the last that is not nought: 700余 ends below 800, 53.5万余 below 536 000.
     */
    Optional<Interval> interval(BigDecimal number, BigDecimal scale) {
        var last = number.signum() == 0 ? BigDecimal.ONE : number.stripTrailingZeros().ulp();
        var half = last.divide(BigDecimal.valueOf(2));
        var said =
                switch (this) {
                    case QUALITATIVE, FROM, UP_TO -> Optional.<Interval>empty();
                    case AT_LEAST -> Optional.of(Interval.of(number, number.add(last)));
                    case NEARLY -> Optional.of(new Interval(number.subtract(last), number, true, true));
                    case FEW ->
                        Optional.of(Interval.of(
                                number.multiply(BigDecimal.valueOf(2)), number.multiply(BigDecimal.TEN)));
                    case ABOUT -> Optional.of(Interval.of(number.subtract(half), number.add(half)));
                    case EXACT ->
                        Optional.of(
                                number.scale() > 0 || scale.compareTo(BigDecimal.ONE) > 0
                                        ? Interval.rounded(number)
                                        : Interval.exact(number));
                };
        return said.map(i -> i.times(scale));
    }
}
