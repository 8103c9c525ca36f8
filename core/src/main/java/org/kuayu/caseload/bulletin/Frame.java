package org.kuayu.caseload.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The flow of one scope: the numbers of 旧存, 新收, 受理, 结案, 未结 that belong together, and the rates of them. */
final class Frame {
    private static final BigDecimal YEAR = BigDecimal.valueOf(365);

    private final Map<Part, Spot> spots = new EnumMap<>(Part.class);
    final String scope;

    Frame(String scope) {
        this.scope = scope;
    }

    boolean has(Part part) {
        return spots.containsKey(part);
    }

    void put(Spot spot) {
        spots.put(spot.part(), spot);
    }

    int size() {
        return spots.size();
    }

    private Optional<Spot> spot(Part part) {
        return Optional.ofNullable(spots.get(part));
    }

    /** Its identities; what 收案 or 受理 means is taken as most of the identities say. */
    List<Claim> claims(Function<List<Spot>, Claim.Weight> weight) {
        if (has(Part.INTAKE)) {
            var asNew = as(Part.INTAKE, Part.RECEIVED);
            var asAll = as(Part.INTAKE, Part.HANDLED);
            if (has(Part.RECEIVED)) {
                return asAll.plain(weight);
            }
            return has(Part.HANDLED) ? asNew.plain(weight) : better(asNew, asAll, weight);
        }
        boolean unclear = has(Part.HANDLED) && has(Part.OPENING) && !has(Part.RECEIVED);
        return unclear ? better(this, as(Part.HANDLED, Part.RECEIVED), weight) : plain(weight);
    }

    private Frame as(Part was, Part is) {
        var frame = new Frame(scope);
        spots.forEach((part, spot) -> frame.spots.putIfAbsent(part == was ? is : part, spot));
        return frame;
    }

    private static List<Claim> better(Frame one, Frame other, Function<List<Spot>, Claim.Weight> weight) {
        var first = one.plain(weight);
        var second = other.plain(weight);
        long holdFirst = holding(first);
        long holdSecond = holding(second);
        if (holdFirst == 0 && holdSecond == 0) {
            return other.opensLater() || first.isEmpty() ? second : first;
        }
        return holdSecond > holdFirst ? second : first;
    }

    /** Whether 旧存 stands behind what it is part of: 收案 8436 件（含旧存 612 件）. */
    private boolean opensLater() {
        var all = spot(Part.HANDLED);
        return spot(Part.OPENING)
                .filter(o -> all.filter(h -> h.number().from() < o.number().from()).isPresent())
                .isPresent();
    }

    private static long holding(List<Claim> claims) {
        return claims.stream()
                .filter(c -> c.holding(Spot::printed).isPresent())
                .count();
    }

    private List<Claim> plain(Function<List<Spot>, Claim.Weight> weight) {
        var ways = new ArrayList<List<Equation>>();
        way(Identity.HANDLED, Equation.Form.SUM, Part.HANDLED, Part.OPENING, Part.RECEIVED).ifPresent(e -> ways.add(List.of(e)));
        way(Identity.PENDING, Equation.Form.DIFFERENCE, Part.PENDING, Part.HANDLED, Part.CLOSED)
                .or(this::flow)
                .ifPresent(e -> ways.add(List.of(e)));
        closingRate().ifPresent(ways::add);
        way(Identity.CLEARANCE, Equation.Form.QUOTIENT, Part.CLEARANCE, Part.CLOSED, Part.RECEIVED)
                .ifPresent(e -> ways.add(List.of(e)));
        way(Identity.DISPOSITION_TIME, Equation.Form.QUOTIENT, Part.DISPOSITION, Part.PENDING, Part.CLOSED)
                .ifPresent(e -> ways.add(List.of(new Equation(e.identity(), e.form(), e.spots(), YEAR))));
        return ways.stream()
                .map(w -> new Claim(weight.apply(w.getFirst().spots()), w))
                .toList();
    }

    private Optional<Equation> way(Identity identity, Equation.Form form, Part result, Part... terms) {
        var list = new ArrayList<Spot>();
        spot(result).ifPresent(list::add);
        for (Part term : terms) {
            spot(term).ifPresent(list::add);
        }
        return list.size() == terms.length + 1 ? Optional.of(Equation.of(identity, form, list)) : Optional.empty();
    }

    /** 旧存 + 新收 − 结案 = 未结, written as 旧存 + 新收 = 结案 + 未结 needs no 受理. */
    private Optional<Equation> flow() {
        return way(Identity.FLOW, Equation.Form.BALANCE, Part.PENDING, Part.OPENING, Part.RECEIVED, Part.CLOSED);
    }

    /** 结案率 of every denominator that there is; the last is 新收, which is another measure. */
    private Optional<List<Equation>> closingRate() {
        var form = Equation.Form.QUOTIENT;
        var ways = new ArrayList<Equation>();
        way(Identity.CLOSING_RATE, form, Part.CLOSING_RATE, Part.CLOSED, Part.HANDLED).ifPresent(ways::add);
        way(Identity.CLOSING_RATE, form, Part.CLOSING_RATE, Part.CLOSED, Part.OPENING, Part.RECEIVED).ifPresent(ways::add);
        if (ways.isEmpty()) {
            spot(Part.CLOSED)
                    .flatMap(c -> spot(Part.PENDING).flatMap(p -> spot(Part.CLOSING_RATE)
                            .map(r -> Equation.of(Identity.CLOSING_RATE, form, List.of(r, c, c, p)))))
                    .ifPresent(ways::add);
        }
        way(Identity.CLEARANCE, form, Part.CLOSING_RATE, Part.CLOSED, Part.RECEIVED).ifPresent(ways::add);
        return ways.isEmpty() ? Optional.empty() : Optional.of(ways);
    }
}
