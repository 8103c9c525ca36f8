package org.kuayu.control.queue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The ownership of a unit as a line from 0 to 1 on which every holder named has a stretch of the length of the greatest
 * share named of him. Smaller shares of one holder are the beginning of his stretch, so two seizures of a quarter of the
 * same half meet. Where the shares named add up to more than the whole, the last holder's excess lies on what others have.
 * A registered transfer of a share hands its stretch to the new owner; a transfer of the whole unit begins a new era, in
 * which holders are named afresh.
 */
final class ShareLine {
    /** The whole of it. */
    static final Span WHOLE = new Span(Fraction.ZERO, Fraction.ONE);

    private final List<Label> labels = new ArrayList<>();
    private List<Span> free = List.of(WHOLE);
    private Map<String, List<Span>> held = new HashMap<>();
    private Map<String, List<Span>> lost = new HashMap<>();
    private int era;
    private boolean overfull;

    /** A non-negative rational number in lowest terms. */
    record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
        static final Fraction ZERO = of(0, 1);
        static final Fraction ONE = of(1, 1);

        static Fraction of(long numerator, long denominator) {
            return lowest(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }

        private static Fraction lowest(BigInteger numerator, BigInteger denominator) {
            BigInteger common = numerator.gcd(denominator);
            return new Fraction(numerator.divide(common), denominator.divide(common));
        }

        Fraction plus(Fraction other) {
            return lowest(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Fraction minus(Fraction other) {
            return plus(new Fraction(other.numerator.negate(), other.denominator));
        }

        /** This share of the holder; at most the whole, and to nine digits where it has more. */
        SeizureScope of(String holder) {
            if (compareTo(ONE) >= 0) {
                return SeizureScope.share(holder, 1, 1);
            }
            int spare = Math.max(0, denominator.bitLength() - 30);
            int part = numerator.shiftRight(spare).intValue();
            return SeizureScope.share(holder, Math.max(1, part), denominator.shiftRight(spare).intValue());
        }

        @Override
        public int compareTo(Fraction other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
        }
    }

    /** A stretch, its end not included. */
    record Span(Fraction from, Fraction to) {
        Fraction length() {
            return to.minus(from);
        }

        boolean covers(Span other) {
            return from.compareTo(other.from) <= 0 && other.to.compareTo(to) <= 0;
        }

        /** What is left of it on both sides of another stretch. */
        Stream<Span> without(Span other) {
            Fraction left = other.from.compareTo(to) < 0 ? other.from : to;
            Fraction right = other.to.compareTo(from) > 0 ? other.to : from;
            return Stream.of(new Span(from, left), new Span(right, to)).filter(s -> s.from.compareTo(s.to) < 0);
        }
    }

    private record Label(int era, long since, Span span, String holder) {}

    
    /** How many transfers of the whole unit there were so far. */
    int era() {
        return era;
    }

    /** Whether shares named by now have added up to more than the whole. */
    boolean overfull() {
        return overfull;
    }

    /**
     * The stretch of this share: of what the holder has, then of what he had before a transfer; what is still missing is
     * allotted where it is named for the first time.
     */
    List<Span> share(String holder, Fraction amount, long intake) {
        return taken(joined(held(holder), lost(holder)), List.of(), new Asked(holder, amount, intake));
    }

    /** The same for a transfer: first of what he has, and last of what he has handed over before. */
    List<Span> owned(String holder, Fraction amount, long intake) {
        return taken(held(holder), lost(holder), new Asked(holder, amount, intake));
    }

    private record Asked(String holder, Fraction amount, long intake) {}

    private List<Span> held(String holder) {
        return held.getOrDefault(holder, List.of());
    }

    private List<Span> lost(String holder) {
        return lost.getOrDefault(holder, List.of());
    }

    private List<Span> taken(List<Span> first, List<Span> last, Asked asked) {
        if (total(first).compareTo(asked.amount) >= 0) {
            return first(first, asked.amount);
        }
        List<Span> others = without(List.of(WHOLE), joined(free, joined(first, last)));
        List<Span> more = first(joined(free, others), asked.amount.minus(total(first)));
        overfull |= total(more).compareTo(total(free)) > 0;
        free = without(free, more);
        hold(asked.holder, more, asked.intake);
        return first(joined(joined(first, more), last), asked.amount);
    }

    /** This stretch of a holder was registered to a new owner, behind what he may hold already. */
    void transfer(String from, List<Span> moved, String to, long intake) {
        if (!to.equals(from)) {
            held.put(from, without(held(from), moved));
            lost.put(from, joined(without(lost(from), moved), moved));
            lost.put(to, without(lost(to), moved));
            held.put(to, without(held(to), moved));
            hold(to, moved, intake);
        }
    }

    /** The whole unit was registered to a new owner. */
    void transferWhole() {
        era++;
        free = List.of(WHOLE);
        held = new HashMap<>();
        lost = new HashMap<>();
    }

    private void hold(String holder, List<Span> spans, long intake) {
        held.merge(holder, spans, ShareLine::joined);
        spans.forEach(span -> labels.add(new Label(era, intake, span, holder)));
    }

    /**
     * Whose stretch it was when this event came, or whose it was named first after it; where its own era names nobody, the
     * last before it, or else the first after it. Empty text where nobody was ever named.
     */
    String holder(Span stretch, int era, long intake) {
        String before = "";
        String own = "";
        String after = "";
        for (Label label : labels) {
            if (!label.span.covers(stretch)) {
                continue;
            }
            if (label.era < era) {
                before = label.holder;
            } else if (label.era > era) {
                after = after.isEmpty() ? label.holder : after;
            } else if (own.isEmpty() || label.since <= intake) {
                own = label.holder;
            }
        }
        return !own.isEmpty() ? own : !before.isEmpty() ? before : after;
    }

    private static Fraction total(List<Span> spans) {
        Fraction total = Fraction.ZERO;
        for (Span span : spans) {
            total = total.plus(span.length());
        }
        return total;
    }

    private static List<Span> joined(List<Span> first, List<Span> second) {
        var joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    private static List<Span> without(List<Span> spans, List<Span> taken) {
        List<Span> left = spans;
        for (Span out : taken) {
            left = left.stream().flatMap(span -> span.without(out)).toList();
        }
        return left;
    }

    /** The beginning of these stretches, of this length or all. */
    private static List<Span> first(List<Span> spans, Fraction amount) {
        var first = new ArrayList<Span>();
        Fraction left = amount;
        for (Span span : spans) {
            if (left.compareTo(span.length()) >= 0) {
                first.add(span);
                left = left.minus(span.length());
            } else if (!left.equals(Fraction.ZERO)) {
                first.add(new Span(span.from(), span.from().plus(left)));
                left = Fraction.ZERO;
            }
        }
        return first;
    }
}
