package org.kuayu.control.queue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kuayu.control.queue.SeizureExtent.Block;
import org.kuayu.control.queue.ShareLine.Fraction;
import org.kuayu.control.queue.ShareLine.Span;

/**
 * The points of a unit, as far as its events tell them apart: stretches of ownership by parts, and one more part for all
 * that no event names. An ordinary unit, of which nobody ever names a share or a part, is one atom.
 */
final class Atoms {
    private static final int[] ONE = {0};
    private static final Atoms SINGLE = new Atoms();

    private final ShareLine line = new ShareLine();
    private final Map<Long, Touch> touches = new HashMap<>();
    private final Map<String, Touch> seizures = new HashMap<>();
    private final Set<Long> overfull = new LinkedHashSet<>();
    private final List<Span> rows = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    /** What an event names: stretches (empty for all) and a part (empty text for all). */
    private record Touch(SeizureScope scope, int era, List<Span> spans, String part) {}

    private Atoms() {}

    /** The atoms that these events, in the order of their intake numbers, tell apart. */
    static Atoms of(List<QueueEvent> events) {
        if (events.stream().allMatch(e -> scope(e.act()).orElse(SeizureScope.WHOLE).equals(SeizureScope.WHOLE))) {
            return SINGLE;
        }
        var atoms = new Atoms();
        events.forEach(atoms::touch);
        atoms.divide();
        return atoms;
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

    private void touch(QueueEvent event) {
        Optional<SeizureScope> scope = scope(event.act());
        if (scope.isEmpty()) {
            return;
        }
        Touch touch = named(event, scope.get());
        touches.put(event.intake(), touch);
        if (event.act() instanceof QueueAct.Deliver d) {
            seizures.putIfAbsent(d.seizure().id(), touch);
        }
        if (event.act() instanceof QueueAct.TransferRegistered t) {
            transfer(t, touch.spans, event.intake());
        }
    }

    private Touch named(QueueEvent event, SeizureScope scope) {
        if (event.act() instanceof QueueAct.Release r) {
            Optional<Touch> own = Optional.ofNullable(seizures.get(first(r.seizure())));
            if (own.isPresent() && own.get().scope.equals(scope)) {
                return own.get();
            }
        }
        if (scope.reach() != SeizureScope.Reach.SHARE) {
            return new Touch(scope, line.era(), List.of(), scope.part());
        }
        boolean before = line.overfull();
        Fraction amount = Fraction.of(scope.numerator(), scope.denominator());
        List<Span> spans = event.act() instanceof QueueAct.TransferRegistered
                ? line.owned(scope.holder(), amount, event.intake())
                : line.share(scope.holder(), amount, event.intake());
        if (!before && line.overfull()) {
            overfull.add(event.intake());
        }
        return new Touch(scope, line.era(), spans, "");
    }

    /** The number under which a seizure came first; late renewals add to it. */
    private String first(String id) {
        return seizures.containsKey(id) || id.indexOf(Holding.LATE) < 0 ? id : id.substring(0, id.indexOf(Holding.LATE));
    }

    private void transfer(QueueAct.TransferRegistered act, List<Span> moved, long intake) {
        switch (act.scope().reach()) {
            case WHOLE -> line.transferWhole();
            case SHARE -> line.transfer(act.scope().holder(), moved, act.newOwner(), intake);
            case PART -> {}
        }
    }

    private void divide() {
        var cuts = new TreeSet<Fraction>();
        var named = new LinkedHashSet<String>();
        for (Touch touch : touches.values()) {
            spans(touch).forEach(span -> {
                cuts.add(span.from());
                cuts.add(span.to());
            });
        }
        touches.keySet().stream().sorted().map(touches::get).forEach(t -> named.add(t.part));
        named.remove("");
        parts.addAll(named);
        cuts.forEach(cut -> Optional.ofNullable(cuts.higher(cut)).ifPresent(next -> rows.add(new Span(cut, next))));
    }

    private static List<Span> spans(Touch touch) {
        return touch.spans.isEmpty() ? List.of(ShareLine.WHOLE) : touch.spans;
    }

    /** How many atoms there are; they are numbered from 0. */
    int count() {
        return rows.isEmpty() ? 1 : rows.size() * columns();
    }

    private int columns() {
        return parts.size() + 1;
    }

    /** The atoms that the scope of this event reaches, in order; not to be written to. */
    int[] reach(long intake) {
        if (rows.isEmpty()) {
            return ONE;
        }
        Touch touch = touches.get(intake);
        return reach(touch).stream().toArray();
    }

    private BitSet reach(Touch touch) {
        var reached = new BitSet(count());
        List<Span> spans = spans(touch);
        for (int row = 0; row < rows.size(); row++) {
            Span stretch = rows.get(row);
            if (spans.stream().noneMatch(s -> s.covers(stretch))) {
                continue;
            }
            if (touch.part.isEmpty()) {
                reached.set(row * columns(), (row + 1) * columns());
            } else {
                reached.set(row * columns() + parts.indexOf(touch.part));
            }
        }
        return reached;
    }

    /** Whether with this event the shares named came to more than the whole. */
    boolean overfills(long intake) {
        return overfull.contains(intake);
    }

    /** These atoms in words, as the seizure that was delivered with this event would name them. */
    SeizureExtent extent(BitSet covered, long intake) {
        if (rows.isEmpty()) {
            return SeizureExtent.WHOLE;
        }
        Touch touch = touches.get(intake);
        if (covered.equals(reach(touch))) {
            return SeizureExtent.of(touch.scope);
        }
        Map<BitSet, List<Integer>> alike = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            BitSet pattern = covered.get(row * columns(), (row + 1) * columns());
            if (!pattern.isEmpty()) {
                alike.computeIfAbsent(pattern, p -> new ArrayList<>()).add(row);
            }
        }
        var blocks = new ArrayList<Block>();
        alike.forEach((pattern, same) -> blocks.add(block(pattern, same, new Namer(touch.era, intake))));
        return new SeizureExtent(blocks);
    }

    private Block block(BitSet pattern, List<Integer> same, Namer namer) {
        var except = new ArrayList<SeizureScope>();
        List<SeizureScope> shares = namer.shares(same, except);
        var some = new ArrayList<SeizureScope>();
        var missing = new ArrayList<SeizureScope>();
        for (int part = 0; part < parts.size(); part++) {
            (pattern.get(part) ? some : missing).add(SeizureScope.part(parts.get(part)));
        }
        boolean rest = pattern.get(parts.size());
        if (rest) {
            except.addAll(missing);
        }
        return new Block(shares, rest ? List.of() : some, except);
    }

    /** Names rows after their holders, as they were called when a seizure came. */
    private final class Namer {
        private final int era;
        private final long intake;

        Namer(int era, long intake) {
            this.era = era;
            this.intake = intake;
        }

        /** The shares of these rows; none where they are all, or all but what is added to the exceptions. */
        List<SeizureScope> shares(List<Integer> same, List<SeizureScope> except) {
            var others = new ArrayList<Integer>();
            for (int row = 0; row < rows.size(); row++) {
                if (!same.contains(row)) {
                    others.add(row);
                }
            }
            boolean unnamed = same.stream().anyMatch(row -> holder(row).isEmpty());
            if (others.isEmpty() || unnamed) {
                except.addAll(amounts(others));
                return List.of();
            }
            return amounts(same);
        }

        private String holder(int row) {
            return line.holder(rows.get(row), era, intake);
        }

        private List<SeizureScope> amounts(List<Integer> of) {
            Map<String, Fraction> amounts = new LinkedHashMap<>();
            for (int row : of) {
                if (!holder(row).isEmpty()) {
                    amounts.merge(holder(row), rows.get(row).length(), Fraction::plus);
                }
            }
            var shares = new ArrayList<SeizureScope>();
            amounts.forEach((holder, amount) -> shares.add(amount.of(holder)));
            return shares;
        }
    }
}
