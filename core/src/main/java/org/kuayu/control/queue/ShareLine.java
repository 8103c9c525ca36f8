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
 * same half meet. Shares that add up to more than the whole go on beyond 1. A registered transfer of a share hands its
 * stretch to the new owner; a transfer of the whole unit begins a new era, in which holders are named afresh.
 */
final class ShareLine {
    private final List<Fraction> ends = new ArrayList<>(List.of(Fraction.ONE));
    private final List<Label> labels = new ArrayList<>();
    private List<Span> free = List.of(new Span(Fraction.ZERO, Fraction.ONE));
    private Map<String, List<Span>> held = new HashMap<>();
    private Map<String, List<Span>> lost = new HashMap<>();

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

    private record Split(List<Span> first, List<Span> rest) {}

    /** How many transfers of the whole unit there were so far. */
    int era() {
        return ends.size() - 1;
    }

    /** The whole unit, as an era comes to know it. */
    Span whole(int era) {
        return new Span(Fraction.ZERO, ends.get(era));
    }

    /** Whether the shares named by now add up to more than the whole. */
    boolean overfull() {
        return ends.getLast().compareTo(Fraction.ONE) > 0;
    }

    /**
     * The stretch of this share: of what the holder has, then of what he had before a transfer; what is still missing is
     * allotted where it is named for the first time.
     */
    List<Span> share(String holder, Fraction amount, long intake) {
        return share(holder, joined(held(holder), lost.getOrDefault(holder, List.of())), amount, intake);
    }

    /** The same, but only of what he has: nobody hands over twice. */
    List<Span> owned(String holder, Fraction amount, long intake) {
        return share(holder, held(holder), amount, intake);
    }

    private List<Span> held(String holder) {
        return held.getOrDefault(holder, List.of());
    }

    private List<Span> share(String holder, List<Span> known, Fraction amount, long intake) {
        Fraction missing = amount.minus(total(known));
        if (missing.compareTo(Fraction.ZERO) <= 0) {
            return split(known, amount).first();
        }
        List<Span> more = allot(missing);
        hold(holder, more, intake);
        return joined(known, more);
    }

    private List<Span> allot(Fraction amount) {
        Split taken = split(free, amount);
        free = taken.rest();
        Fraction missing = amount.minus(total(taken.first()));
        if (missing.equals(Fraction.ZERO)) {
            return taken.first();
        }
        Fraction end = ends.getLast();
        ends.set(era(), end.plus(missing));
        return joined(taken.first(), List.of(new Span(end, ends.getLast())));
    }

    /** This stretch of a holder was registered to a new owner, behind what he may hold already. */
    void transfer(String from, List<Span> moved, String to, long intake) {
        if (!to.equals(from)) {
            held.put(from, without(held(from), moved));
            lost.merge(from, moved, ShareLine::joined);
            lost.put(to, without(lost.getOrDefault(to, List.of()), moved));
            hold(to, moved, intake);
        }
    }

    /** The whole unit was registered to a new owner. */
    void transferWhole() {
        ends.add(Fraction.ONE);
        free = List.of(new Span(Fraction.ZERO, Fraction.ONE));
        held = new HashMap<>();
        lost = new HashMap<>();
    }

    private void hold(String holder, List<Span> spans, long intake) {
        held.merge(holder, spans, ShareLine::joined);
        spans.forEach(span -> labels.add(new Label(era(), intake, span, holder)));
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

    private static Split split(List<Span> spans, Fraction amount) {
        var first = new ArrayList<Span>();
        var rest = new ArrayList<Span>();
        Fraction left = amount;
        for (Span span : spans) {
            if (left.compareTo(span.length()) >= 0) {
                first.add(span);
                left = left.minus(span.length());
            } else if (left.equals(Fraction.ZERO)) {
                rest.add(span);
            } else {
                Fraction cut = span.from().plus(left);
                first.add(new Span(span.from(), cut));
                rest.add(new Span(cut, span.to()));
                left = Fraction.ZERO;
            }
        }
        return new Split(first, rest);
    }
}
