package org.kuayu.control.queue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.control.queue.SeizureScope.Reach;

/** Which points each event of a {@link NaiveQueue} reaches: twelfths of ownership by parts named, and by all other parts. */
final class NaiveShares {
    static final int TWELVE = 12;

    private final List<Integer> lengths = new ArrayList<>(List.of(TWELVE));
    private final List<String> parts = new ArrayList<>();
    private final Map<Long, Named> named = new LinkedHashMap<>();
    private List<Integer> free = twelfths();
    private Map<String, List<Integer>> has = new HashMap<>();
    private Map<String, List<Integer>> had = new HashMap<>();

    /** What one event names; no cells for all of them. */
    private record Named(SeizureScope scope, int era, List<Integer> cells) {}

    NaiveShares(List<QueueEvent> events) {
        var first = new HashMap<String, Named>();
        parts.add("");
        for (QueueEvent event : events) {
            Optional<SeizureScope> scope = scope(event.act());
            if (scope.isEmpty()) {
                continue;
            }
            Optional<Named> own = own(event.act(), scope.get(), first);
            Named what = own.orElseGet(() -> name(scope.get(), event.act() instanceof QueueAct.TransferRegistered));
            if (event.act() instanceof QueueAct.Deliver d) {
                first.putIfAbsent(d.seizure().id(), what);
            }
            if (event.act() instanceof QueueAct.TransferRegistered t) {
                transfer(t, what.cells);
            }
            named.put(event.intake(), what);
        }
    }

    /** A release that names just what the seizure named means just that, whoever holds it by now. */
    private static Optional<Named> own(QueueAct act, SeizureScope scope, Map<String, Named> first) {
        return act instanceof QueueAct.Release r
                ? Optional.ofNullable(first.get(r.seizure().replaceFirst("~.*", "")))
                        .filter(n -> n.scope.equals(scope))
                : Optional.empty();
    }

    private static Optional<SeizureScope> scope(QueueAct act) {
        return switch (act) {
            case QueueAct.Deliver d -> Optional.of(d.seizure().scope());
            case QueueAct.Release r -> Optional.of(r.scope());
            case QueueAct.Sold s -> Optional.of(s.scope());
            case QueueAct.TransferOrdered t -> Optional.of(t.scope());
            case QueueAct.TransferRegistered t -> Optional.of(t.scope());
            default -> Optional.empty();
        };
    }

    private static List<Integer> twelfths() {
        var cells = new ArrayList<Integer>();
        for (int cell = 0; cell < TWELVE; cell++) {
            cells.add(cell);
        }
        return cells;
    }

    private Named name(SeizureScope scope, boolean transfer) {
        if (scope.reach() == Reach.PART && !parts.contains(scope.part())) {
            parts.add(scope.part());
        }
        List<Integer> cells = scope.reach() == Reach.SHARE ? cells(scope, !transfer) : List.of();
        return new Named(scope, lengths.size() - 1, cells);
    }

    private List<Integer> cells(SeizureScope share, boolean alsoLost) {
        int wanted = TWELVE * share.numerator() / share.denominator();
        var own = new ArrayList<>(has.getOrDefault(share.holder(), List.of()));
        if (alsoLost) {
            own.addAll(had.getOrDefault(share.holder(), List.of()));
        }
        while (own.size() < wanted) {
            int cell = free.isEmpty() ? lengths.getLast() : free.removeFirst();
            lengths.set(lengths.size() - 1, Math.max(lengths.getLast(), cell + 1));
            own.add(cell);
            has.computeIfAbsent(share.holder(), h -> new ArrayList<>()).add(cell);
        }
        return List.copyOf(own.subList(0, wanted));
    }

    private void transfer(QueueAct.TransferRegistered act, List<Integer> cells) {
        SeizureScope scope = act.scope();
        if (scope.reach() == Reach.WHOLE) {
            lengths.add(TWELVE);
            free = twelfths();
            has = new HashMap<>();
            had = new HashMap<>();
        } else if (scope.reach() == Reach.SHARE && !scope.holder().equals(act.newOwner())) {
            for (int cell : cells) {
                has.getOrDefault(scope.holder(), new ArrayList<>()).remove(Integer.valueOf(cell));
                had.computeIfAbsent(scope.holder(), h -> new ArrayList<>()).add(cell);
                had.getOrDefault(act.newOwner(), new ArrayList<>()).remove(Integer.valueOf(cell));
                has.computeIfAbsent(act.newOwner(), h -> new ArrayList<>()).add(cell);
            }
        }
    }

    /** How many points there are. */
    int points() {
        return width() * parts.size();
    }

    private int width() {
        return lengths.stream().mapToInt(l -> l).max().orElseThrow();
    }

    /** Whether no shares ever came to more than the whole. */
    boolean exact() {
        return width() == TWELVE;
    }

    /** The part in which a point lies; empty text for all that no event names. */
    String part(int point) {
        return parts.get(point % parts.size());
    }

    List<String> parts() {
        return parts;
    }

    /** The points that each event reaches. */
    Map<Long, Set<Integer>> reached() {
        var reached = new HashMap<Long, Set<Integer>>();
        named.forEach((intake, what) -> {
            var cells = what.cells.isEmpty() ? twelfths() : what.cells;
            if (what.cells.isEmpty()) {
                for (int cell = TWELVE; cell < lengths.get(what.era); cell++) {
                    cells.add(cell);
                }
            }
            var points = new HashSet<Integer>();
            for (int cell : cells) {
                for (int part = 0; part < parts.size(); part++) {
                    if (what.scope.part().isEmpty() || parts.get(part).equals(what.scope.part())) {
                        points.add(cell * parts.size() + part);
                    }
                }
            }
            reached.put(intake, points);
        });
        return reached;
    }
}
