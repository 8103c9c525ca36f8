package org.kuayu.caseload.printed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an inexact number says: every value between two edges. Sums, differences and rates of intervals are intervals: the
 * uncertainty is carried, and {@link #text} says it.
 *
 * @param least the lower edge, in single units (件, 元)
 * @param below the upper edge; equal to {@code least} where the number is exact
 * @param open whether the lower edge itself is out
 * @param closed whether the upper edge itself is in
 */
public record Interval(BigDecimal least, BigDecimal below, boolean open, boolean closed) {
    private static final MathContext DOWN = new MathContext(24, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(24, RoundingMode.CEILING);
    private static final int DIGITS = 4;

    public Interval {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(below, "below");
        if (least.compareTo(below) > 0) {
            throw new IllegalArgumentException("interval: " + least + " > " + below);
        }
    }

    /** From {@code least} on and below {@code below}; one value where both are the same. */
    public static Interval of(BigDecimal least, BigDecimal below) {
        return new Interval(plain(least), plain(below), false, least.compareTo(below) == 0);
    }

    /** This value and no other. */
    public static Interval exact(BigDecimal value) {
        return of(value, value);
    }

    /** This whole number and no other. */
    public static Interval exact(long value) {
        return exact(BigDecimal.valueOf(value));
    }

    /** What was rounded to this number: within half a unit of its last digit. */
    public static Interval rounded(BigDecimal number) {
        var half = number.ulp().divide(BigDecimal.valueOf(2));
        return of(number.subtract(half), number.add(half));
    }

    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether it is one value. */
    public boolean exact() {
        return least.compareTo(below) == 0;
    }

    /** Half way between the edges. */
    public BigDecimal middle() {
        return plain(least.add(below).divide(BigDecimal.valueOf(2)));
    }

    /** Each value of this one and each of the other, added. */
    public Interval plus(Interval other) {
        return between(least.add(other.least), below.add(other.below), open || other.open, closed && other.closed);
    }

    /** Each value of the other one taken from each of this. */
    public Interval minus(Interval other) {
        return plus(other.times(BigDecimal.ONE.negate()));
    }

    /** Each value times this factor. */
    public Interval times(BigDecimal factor) {
        var first = least.multiply(factor);
        var second = below.multiply(factor);
        return factor.signum() < 0 ? between(second, first, !closed, !open) : between(first, second, open, closed);
    }

    /** Each value of this one times each of the other. */
    public Interval times(Interval other) {
        var edges = Stream.of(
                        least.multiply(other.least),
                        least.multiply(other.below),
                        below.multiply(other.least),
                        below.multiply(other.below))
                .sorted()
                .toList();
        return between(edges.getFirst(), edges.getLast(), open || other.open, closed && other.closed);
    }

    /** Each value of this one divided by each of the other; empty where the other may be nought, which leaves it undefined. */
    public Optional<Interval> over(Interval other) {
        if (other.least.signum() <= 0 && other.below.signum() >= 0) {
            return Optional.empty();
        }
        if (exact() && other.exact()) {
            return Optional.of(between(
                    least.divide(other.least, DOWN), least.divide(other.least, UP), false, true));
        }
        var low = Stream.of(least.divide(other.least, DOWN), least.divide(other.below, DOWN),
                        below.divide(other.least, DOWN), below.divide(other.below, DOWN))
                .reduce(BigDecimal::min).orElseThrow();
        var high = Stream.of(least.divide(other.least, UP), least.divide(other.below, UP),
                        below.divide(other.least, UP), below.divide(other.below, UP))
                .reduce(BigDecimal::max).orElseThrow();
        return Optional.of(between(low, high, open || !other.closed, closed && !other.open));
    }

    /** This as per cent of the whole; empty where the whole may be nought. */
    public Optional<Interval> shareOf(Interval whole) {
        return over(whole).map(i -> i.times(BigDecimal.valueOf(100)));
    }

    private static Interval between(BigDecimal low, BigDecimal high, boolean open, boolean closed) {
        boolean one = low.compareTo(high) == 0;
        return new Interval(plain(low), plain(high), open && !one, closed || one);
    }

    /** Whether both may mean the same value; where only their edges touch, they may: nobody knows how a half was rounded. */
    public boolean meets(Interval other) {
        return least.compareTo(other.below) <= 0 && other.least.compareTo(below) <= 0;
    }

    /** The values of both; empty where they do not meet. */
    public Optional<Interval> shared(Interval other) {
        return meets(other)
                ? Optional.of(between(least.max(other.least), below.min(other.below), false, true))
                : Optional.empty();
    }

    /** Whether the value lies in it. */
    public boolean holds(BigDecimal value) {
        int low = value.compareTo(least);
        int high = value.compareTo(below);
        return (open ? low > 0 : low >= 0) && (closed ? high <= 0 : high < 0);
    }

    /** As it is written: 613 where it is exact, otherwise {@code [535 000, 536 000)}; at most four decimals. */
    public String text() {
        return exact() || written(least).equals(written(below))
                ? written(least)
                : (open ? "(" : "[") + written(least) + ", " + written(below) + (closed ? "]" : ")");
    }

    /** A number with blanks between thousands, four decimals at most. */
    static String written(BigDecimal number) {
        var rounded = number.scale() > DIGITS ? number.setScale(DIGITS, RoundingMode.HALF_UP) : number;
        return grouped(plain(rounded).toPlainString());
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        int sign = plain.startsWith("-") ? 1 : 0;
        var out = new StringBuilder(plain);
        for (int i = point - 3; i > sign; i -= 3) {
            out.insert(i, ' ');
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
