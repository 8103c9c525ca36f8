package org.kuayu.caseload.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.caseload.bulletin.BulletinReport.State;
import org.kuayu.caseload.printed.Interval;

/**
 * Decides which numbers do not fit. Of the numbers of a claim that does not hold, the one is named whose change mends most
 * claims and breaks fewest; where several would do as well, all of them are in conflict and none is named alone.
 */
final class Verdict {
    private static final int MOST = 100;
    private static final int TURNS = 300;
    private static final int SLIP = 1;
    private static final int CLAIM = 4;

    private record Change(Spot spot, Interval value, int score) {}

    private final List<Claim> claims;
    private final State[] states;
    private final Map<Integer, List<Claim>> touching = new HashMap<>();
    private final Map<Claim, Equation> holding = new LinkedHashMap<>();
    private final Map<Claim, Map<Integer, Interval>> failing = new LinkedHashMap<>();
    private final List<Claim> rests = new ArrayList<>();
    private final Set<Integer> repeated;
    private final Set<Claim> unsettled = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Claim, List<Change>> possible = new IdentityHashMap<>();
    private final Set<Claim> held = Collections.newSetFromMap(new IdentityHashMap<>());

    private Verdict(int numbers, List<Claim> claims) {
        this.claims = claims;
        this.states = new State[numbers];
        Arrays.fill(states, State.UNTESTED);
        this.repeated = repeated(claims);
    }

    /** The numbers of three digits or more that are printed more than once: one is no slip where the other agrees. */
    private static Set<Integer> repeated(List<Claim> claims) {
        var values = new HashMap<BigDecimal, Set<Integer>>();
        claims.stream().flatMap(Verdict::spots).filter(Spot::counts).forEach(s -> values.computeIfAbsent(
                        s.number().single(), v -> new HashSet<>())
                .add(s.id()));
        return values.entrySet().stream()
                .filter(e -> e.getKey().compareTo(Equation.CENT) >= 0 && e.getValue().size() > 1)
                .flatMap(e -> e.getValue().stream())
                .collect(Collectors.toSet());
    }

    /** The verdict on so many numbers. */
    static Verdict of(int numbers, List<Claim> claims) {
        var verdict = new Verdict(numbers, claims.stream().distinct().toList());
        verdict.decide();
        return verdict;
    }

    State state(int id) {
        return states[id];
    }

    /** The claims that hold, each with the way in which it does. */
    Map<Claim, Equation> holding() {
        return holding;
    }

    /** The claims of which something is left over. */
    List<Claim> rests() {
        return rests;
    }

    /** The claims that do not hold, each with the numbers that could be changed and the values that would fit. */
    Map<Claim, Map<Integer, Interval>> failing() {
        return failing;
    }

    private static Function<Spot, Interval> with(Spot changed, Interval value) {
        return s -> s.id() == changed.id() ? value : s.printed();
    }

    private void decide() {
        var open = new ArrayList<Claim>();
        for (Claim claim : claims) {
            var way = claim.holding(Spot::printed);
            if (way.isPresent()) {
                holding.put(claim, way.get());
            } else if (claim.weight() == Claim.Weight.SAID
                    || claim.weight() == Claim.Weight.NEAR && claim.near(Spot::printed)) {
                open.add(claim);
            } else if (claim.weight() == Claim.Weight.REST) {
                rests.add(claim);
            }
        }
        holding.forEach((claim, way) -> way.spots().forEach(s -> {
            touch(s, claim);
            states[s.id()] = State.CONFIRMED;
        }));
        open.forEach(c -> spots(c).forEach(s -> touch(s, c)));
        unsettled.addAll(open);
        held.addAll(holding.keySet());
        for (int turn = 0; !open.isEmpty() && turn < TURNS; turn++) {
            settle(open);
        }
        open.forEach(this::conflict);
    }

    /** Where there are too many to weigh, all numbers of a claim are in conflict. */
    private void conflict(Claim claim) {
        failing.put(claim, Map.of());
        claim.first().spots().stream()
                .filter(s -> states[s.id()] != State.MISFIT)
                .forEach(s -> states[s.id()] = State.CONFLICT);
    }

    private void touch(Spot spot, Claim claim) {
        var list = touching.computeIfAbsent(spot.id(), i -> new ArrayList<>());
        if (list.isEmpty() || list.getLast() != claim) {
            list.add(claim);
        }
    }

    private static Stream<Spot> spots(Claim claim) {
        return claim.ways().stream().flatMap(w -> w.spots().stream()).distinct();
    }

    /** Settles the claim whose best change mends most, with all that this change mends. */
    private void settle(List<Claim> open) {
        Claim worst = open.getFirst();
        List<Change> best = List.of();
        for (Claim claim : open.subList(0, Math.min(MOST, open.size()))) {
            var changes = best(claim);
            if (!changes.isEmpty() && (best.isEmpty() || better(changes, best))) {
                worst = claim;
                best = changes;
            }
        }
        open.remove(worst);
        unsettled.remove(worst);
        if (best.isEmpty() || best.getFirst().score() < CLAIM / 2 && worst.weight() == Claim.Weight.NEAR) {
            return;
        }
        blame(worst, best, open);
    }

    private static boolean better(List<Change> these, List<Change> those) {
        int difference = these.getFirst().score() - those.getFirst().score();
        return difference > 0 || difference == 0 && these.size() < those.size();
    }

    private void blame(Claim claim, List<Change> best, List<Claim> open) {
        var fits = new LinkedHashMap<Integer, Interval>();
        var way = claim.ways().stream()
                .filter(w -> best.stream().anyMatch(c -> w.spots().contains(c.spot())))
                .findFirst()
                .orElse(claim.first());
        best.stream().filter(c -> way.spots().contains(c.spot())).forEach(c -> fits.putIfAbsent(c.spot().id(), c.value()));
        var state = fits.size() == 1 ? State.MISFIT : State.CONFLICT;
        fits.keySet().stream().filter(id -> states[id] != State.MISFIT).forEach(id -> states[id] = state);
        failing.put(claim, fits);
        if (fits.size() == 1) {
            var change = best.getFirst();
            var mended = open.stream()
                    .filter(c -> spots(c).anyMatch(s -> s.id() == change.spot().id()))
                    .filter(c -> c.holding(with(change.spot(), change.value())).isPresent())
                    .toList();
            mended.forEach(c -> failing.put(c, fits));
            mended.forEach(open::remove);
            mended.forEach(unsettled::remove);
        }
    }

    /** The changes of one number of this claim that mend most; several where none is better. */
    private List<Change> best(Claim claim) {
        var changes = possible.computeIfAbsent(claim, Verdict::changes).stream()
                .map(c -> new Change(c.spot(), c.value(), c.score() + score(c.spot(), c.value())))
                .toList();
        int most = changes.stream().mapToInt(Change::score).max().orElse(0);
        boolean loose = claim.weight() == Claim.Weight.NEAR && claim.first().identity() == Identity.SUM;
        return changes.stream().filter(c -> c.score() >= (loose ? most - SLIP : most)).toList();
    }

    /** All changes that could mend the claim, a slip of the pen being the likelier. */
    private static List<Change> changes(Claim claim) {
        var changes = new ArrayList<Change>();
        for (Equation way : claim.ways()) {
            for (Spot spot : way.spots()) {
                way.solve(spot, Spot::printed)
                        .filter(i -> possible(spot, i))
                        .ifPresent(i -> changes.add(
                                new Change(spot, i, Rounding.oneSlip(spot.number(), i) ? SLIP : 0)));
            }
        }
        return changes;
    }

    /** No count is negative, and a number of whole things has no decimals. */
    private static boolean possible(Spot spot, Interval needed) {
        boolean falls = spot.number().value().signum() < 0 || spot.part().change();
        return (falls || needed.below().signum() >= 0) && written(spot, needed).isPresent();
    }

    private static Optional<Interval> written(Spot spot, Interval needed) {
        var fit = Rounding.fitting(spot.number(), needed);
        var value = fit.times(spot.number().scale());
        boolean exact = spot.printed().exact();
        return !exact || value.meets(needed) ? Optional.of(value) : Optional.empty();
    }

    private int score(Spot spot, Interval value) {
        int score = repeated.contains(spot.id()) ? -CLAIM / 2 : 0;
        var changed = with(spot, value);
        for (Claim claim : touching.getOrDefault(spot.id(), List.of())) {
            boolean holds = claim.holding(changed).isPresent();
            if (unsettled.contains(claim)) {
                score += holds ? CLAIM : 0;
            } else if (held.contains(claim)) {
                score -= holds ? 0 : CLAIM;
            }
        }
        return score;
    }
}
