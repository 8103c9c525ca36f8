package org.kuayu.caseload.bulletin;

import java.util.Optional;
import org.kuayu.caseload.printed.Interval;
import org.kuayu.caseload.printed.PrintedNumber;

/**
 * A number in a bulletin with the words that say what it is.
 *
 * @param id its place among the numbers of the bulletin
 * @param number as printed
 * @param part what it measures
 * @param scope which cases it is about; empty where nothing says it
 * @param label the words beside it
 */
record Spot(int id, PrintedNumber number, Part part, String scope, String label) {
    /** What it says; a fall is negative. Empty where it is a bound alone. */
    Optional<Interval> interval() {
        return number.interval();
    }

    /** The same of a number that is more than a bound. */
    Interval printed() {
        return interval().orElseThrow();
    }

    Spot with(Part other) {
        return new Spot(id, number, other, scope, label);
    }

    Spot with(PrintedNumber other) {
        return new Spot(id, other, part, scope, label);
    }

    boolean is(PrintedNumber.Kind kind) {
        return number.kind() == kind;
    }

    /** Whether it counts things and says how many. */
    boolean counts() {
        return is(PrintedNumber.Kind.COUNT) && interval().isPresent();
    }

    /** Whether it counts things or money of the time itself: no change, no number compared with, no average. */
    boolean measured() {
        boolean thing = counts() || is(PrintedNumber.Kind.MONEY) && interval().isPresent();
        return thing && part != Part.BASE && !part.change() && part != Part.EACH;
    }

    /** Whether it is per cent. */
    boolean percent() {
        return is(PrintedNumber.Kind.PERCENT) && interval().isPresent();
    }

    /** How many decimals are printed. */
    int decimals() {
        return Math.max(0, number.value().scale());
    }
}
