package org.kuayu.caseload.bulletin;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kuayu.caseload.printed.Interval;

/**
 * What a bulletin seems to say about some of its numbers. It is tested in one or several ways (a rate may have been taken of
 * several denominators) and holds when one way does.
 *
 * @param weight what it means when none does
 * @param ways the likeliest first
 */
record Claim(Weight weight, List<Equation> ways) {
    /** What a claim that does not hold means. */
    enum Weight {
        /** A contradiction: the words say what belongs together. */
        SAID,
        /** A contradiction if one slip of the pen explains it; otherwise the numbers do not belong together. */
        NEAR,
        /** Nothing. */
        GUESSED,
        /** Parts that are not all: what is left is told, and it is no contradiction. */
        REST
    }

    Claim {
        ways = List.copyOf(ways);
    }

    static Claim of(Weight weight, Equation way) {
        return new Claim(weight, List.of(way));
    }

    /** The first way that holds. */
    Optional<Equation> holding(Function<Spot, Interval> values) {
        return ways.stream().filter(w -> w.holds(values)).findFirst();
    }

    /** The way that is shown where none holds. */
    Equation first() {
        return ways.getFirst();
    }

    /** Whether one slip in one of its numbers explains why it does not hold. */
    boolean near(Function<Spot, Interval> values) {
        return ways.stream()
                .anyMatch(w -> w.spots().stream()
                        .anyMatch(s -> w.solve(s, values)
                                .filter(i -> Rounding.oneSlip(s.number(), i))
                                .isPresent()));
    }
}
