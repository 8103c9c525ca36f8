package org.kuayu.caseload.bulletin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kuayu.caseload.printed.Interval;

/**
 * An identity between numbers of a bulletin.
 *
 * @param identity its name
 * @param form how it is calculated
 * @param spots the result first, then the terms; of {@link Form#HUNDRED} the terms alone
 * @param factor of a quotient: 100 for per cent, the days of the period for a disposition time
 */
record Equation(Identity identity, Form form, List<Spot> spots, BigDecimal factor) {
    static final BigDecimal CENT = BigDecimal.valueOf(100);

    /** How the result is calculated from the terms a, b, c …. */
    enum Form {
        /** a + b + c. */
        SUM,
        /** a − b − c. */
        DIFFERENCE,
        /** a + b − c. */
        BALANCE,
        /** factor · a ÷ (b + c). */
        QUOTIENT,
        /** 100 · (a − b) ÷ b. */
        CHANGE,
        /** 100 · b ÷ (a − b): by how much b raised a. */
        GAIN,
        /** a + b + c is 100. */
        HUNDRED
    }

    Equation {
        spots = List.copyOf(spots);
    }

    static Equation of(Identity identity, Form form, List<Spot> spots) {
        return new Equation(identity, form, spots, CENT);
    }

    /** A number and the parts that make it. */
    static Equation sum(Spot whole, List<Spot> parts) {
        return of(Identity.SUM, Form.SUM, Stream.concat(Stream.of(whole), parts.stream()).toList());
    }

    /** Whether the terms come to more than the result, as printed. */
    boolean over() {
        return computed(Spot::printed)
                .filter(i -> i.least().compareTo(spots.getFirst().printed().below()) > 0)
                .isPresent();
    }

    /** What the terms give; empty where that is undefined. */
    Optional<Interval> computed(Function<Spot, Interval> values) {
        return solve(0, values);
    }

    /** Whether the print agrees with what the others give; an undefined result agrees with nothing and contradicts nothing. */
    boolean holds(Function<Spot, Interval> values) {
        return solve(0, values).map(i -> i.meets(values.apply(spots.getFirst()))).orElse(true);
    }

    /** Which value of this spot would make the identity hold; empty where none would. */
    Optional<Interval> solve(Spot spot, Function<Spot, Interval> values) {
        return solve(spots.indexOf(spot), values);
    }

    private Optional<Interval> solve(int at, Function<Spot, Interval> values) {
        var v = spots.stream().map(values).toList();
        return switch (form) {
            case SUM -> Optional.of(at == 0 ? sum(v, 1, at) : v.getFirst().minus(sum(v, 1, at)));
            case HUNDRED -> Optional.of(Interval.exact(CENT).minus(sum(v, 0, at)));
            case DIFFERENCE ->
                Optional.of(
                        at == 0
                                ? v.get(1).minus(sum(v, 2, at))
                                : at == 1 ? v.get(0).plus(sum(v, 2, at)) : v.get(1).minus(v.get(0)).minus(sum(v, 2, at)));
            case BALANCE -> Optional.of(balance(at, v));
            case QUOTIENT -> quotient(at, v);
            case CHANGE -> change(at, v);
            case GAIN -> gain(at, v);
        };
    }

    private static Interval balance(int at, List<Interval> v) {
        return switch (at) {
            case 0 -> v.get(1).plus(v.get(2)).minus(v.get(3));
            case 1 -> v.get(0).plus(v.get(3)).minus(v.get(2));
            case 2 -> v.get(0).plus(v.get(3)).minus(v.get(1));
            default -> v.get(1).plus(v.get(2)).minus(v.get(0));
        };
    }

    private Optional<Interval> quotient(int at, List<Interval> v) {
        var below = sum(v, 2, at);
        return switch (at) {
            case 0 -> v.get(1).over(below).map(i -> i.times(factor));
            case 1 -> spots.subList(2, spots.size()).contains(spots.get(1))
                    ? part(v)
                    : Optional.of(v.get(0).times(below).times(BigDecimal.ONE.divide(factor, Rounding.FINE)));
            default -> v.get(1).over(v.get(0)).map(i -> i.times(factor).minus(below));
        };
    }

    /** A part that is among the terms of its whole: its share to what the others are. */
    private Optional<Interval> part(List<Interval> v) {
        var others = Interval.exact(0);
        for (int i = 2; i < v.size(); i++) {
            others = spots.get(i).equals(spots.get(1)) ? others : others.plus(v.get(i));
        }
        var rest = others;
        return v.get(0).over(Interval.exact(factor).minus(v.get(0))).map(i -> i.times(rest));
    }

    private Optional<Interval> change(int at, List<Interval> v) {
        var rise = v.get(0).plus(Interval.exact(CENT));
        return switch (at) {
            case 0 -> v.get(1).over(v.get(2)).map(i -> i.times(CENT).minus(Interval.exact(CENT)));
            case 1 -> Optional.of(v.get(2).times(rise).times(new BigDecimal("0.01")));
            default -> v.get(1).over(rise).map(i -> i.times(CENT));
        };
    }

    private Optional<Interval> gain(int at, List<Interval> v) {
        var rise = v.get(0).plus(Interval.exact(CENT));
        return switch (at) {
            case 0 -> v.get(2).over(v.get(1).minus(v.get(2))).map(i -> i.times(CENT));
            case 1 -> v.get(0).over(rise).flatMap(share -> v.get(2).over(share));
            default -> v.get(0).over(rise).map(share -> v.get(1).times(share));
        };
    }

    /** The sum from this index on, without the one at {@code but}. */
    private static Interval sum(List<Interval> values, int from, int but) {
        var sum = Interval.exact(0);
        for (int i = from; i < values.size(); i++) {
            sum = i == but ? sum : sum.plus(values.get(i));
        }
        return sum;
    }
}
