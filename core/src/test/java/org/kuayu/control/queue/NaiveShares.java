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

    private final List<String> parts = new ArrayList<>();
    private final Map<Long, Named> named = new LinkedHashMap<>();
    private List<Integer> free = twelfths();
    private Map<String, List<Integer>> has = new HashMap<>();
    private Map<String, List<Integer>> had = new HashMap<>();

    /** What one event names; no cells for all of them. */
    private record Named(SeizureScope scope, List<Integer> cells) {}

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
        List<Integer> cells = scope.reach() == Reach.SHARE ? cells(scope, transfer) : List.of();
        return new Named(scope, cells);
    }

    private List<Integer> cells(SeizureScope share, boolean transfer) {
        int wanted = TWELVE * share.numerator() / share.denominator();
        var mine = has.computeIfAbsent(share.holder(), h -> new ArrayList<>());
        var before = had.getOrDefault(share.holder(), List.of());
        var order = new ArrayList<>(mine);
        order.addAll(transfer ? List.of() : before);
        int known = order.size();
        order.addAll(free);
        for (int cell = 0; cell < TWELVE; cell++) {
            if (!order.contains(cell) && !before.contains(cell)) {
                order.add(cell);
            }
        }
        int fresh = order.size();
        order.addAll(transfer ? before : List.of());
        List<Integer> cells = List.copyOf(order.subList(0, wanted));
        for (int i = known; i < Math.min(wanted, fresh); i++) {
            free.remove(order.get(i));
            mine.add(order.get(i));
        }
        return cells;
    }

    private void transfer(QueueAct.TransferRegistered act, List<Integer> cells) {
        SeizureScope scope = act.scope();
        if (scope.reach() == Reach.WHOLE) {
            free = twelfths();
            has = new HashMap<>();
            had = new HashMap<>();
        } else if (scope.reach() == Reach.SHARE && !scope.holder().equals(act.newOwner())) {
            for (List<Integer> list : List.of(list(has, scope.holder()), list(had, scope.holder()))) {
                list.removeAll(cells);
            }
            for (List<Integer> list : List.of(list(has, act.newOwner()), list(had, act.newOwner()))) {
                list.removeAll(cells);
            }
            list(had, scope.holder()).addAll(cells);
            list(has, act.newOwner()).addAll(cells);
        }
    }

    private static List<Integer> list(Map<String, List<Integer>> lists, String holder) {
        return lists.computeIfAbsent(holder, h -> new ArrayList<>());
    }

    /** How many points there are. */
    int points() {
        return TWELVE * parts.size();
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
