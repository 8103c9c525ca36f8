package org.kuayu.control.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.queue.Holding.Cause;
import org.kuayu.control.queue.Holding.Entry;
import org.kuayu.control.queue.QueuePolicy.ShareScopes;
import org.kuayu.control.queue.QueuePolicy.WaitingTerm;
import org.kuayu.control.queue.QueueTable.Next;
import org.kuayu.control.queue.QueueTable.Step;

/**
 * The queues of a unit, one for each atom, or one for all where the registry takes the unit as one thing. In each at most
 * one seizure is in force; the rest wait in the order of their intake numbers. Knows the clock's part: terms that end, and
 * who comes into force then.
 */
final class Lanes {
    private final QueuePolicy policy;
    private final boolean single;
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Lane> freed = new ArrayList<>();
    private final PriorityQueue<End> ends = new PriorityQueue<>();
    private final QueueNote.Book notes;

    /** One queue. */
    private static final class Lane {
        private final List<Entry> entries = new ArrayList<>();
        private int first;
        private int effective;
        private Optional<Holding> head = Optional.empty();

        /** The entries that have not come to their end, and some that have. */
        List<Entry> open() {
            while (first < entries.size() && !entries.get(first).state().live()) {
                first++;
            }
            return entries.subList(first, entries.size());
        }

        Optional<Holding> next() {
            for (Entry entry : open()) {
                if (entry.state().waiting()) {
                    return Optional.of(entry.holding());
                }
            }
            return Optional.empty();
        }
    }

    private record End(Instant at, LocalDate day, Entry entry) implements Comparable<End> {
        boolean ends() {
            return entry.state().live() && entry.lastDay().filter(day::equals).isPresent();
        }

        boolean passes() {
            return entry.state().waiting() && entry.watched().filter(day::equals).isPresent();
        }

        @Override
        public int compareTo(End other) {
            return at.compareTo(other.at);
        }
    }

    Lanes(QueuePolicy policy, int atoms, QueueNote.Book notes) {
        this.policy = policy;
        this.notes = notes;
        this.single = policy.shareScopes() == ShareScopes.WHOLE_UNIT;
        for (int lane = 0; lane < (single ? 1 : atoms); lane++) {
            lanes.add(new Lane());
        }
    }

    private Lane lane(int atom) {
        return lanes.get(single ? 0 : atom);
    }

    /** The entries at this atom that have not come to their end, in the order of the queue. */
    List<Entry> live(int atom) {
        return lane(atom).open().stream()
                .filter(e -> e.atom() == atom && e.state().live())
                .toList();
    }

    /** Whether somebody waits in the queue of this atom. */
    boolean waited(int atom) {
        return lane(atom).next().isPresent();
    }

    /** Puts a seizure into the queue of an atom: in force if nothing stands there, else behind. */
    void enter(Holding holding, int atom, boolean pre) {
        Lane lane = lane(atom);
        boolean free = lane.effective == 0 || lane.head.filter(holding::equals).isPresent();
        Step step = pre
                ? free ? Step.PRE_SEIZE_FREE : Step.PRE_SEIZE_BEHIND
                : free ? Step.SEIZE_FREE : Step.SEIZE_BEHIND;
        Entry entry = added(holding, atom, (Next) QueueTable.of(Optional.empty(), step));
        lane.entries.add(entry);
        if (free) {
            lane.effective++;
            lane.head = Optional.of(holding);
        }
        SeizureTerm term = holding.seizure().term();
        if (free || policy.waitingTerm() == WaitingTerm.WRITTEN_END) {
            run(entry, term.delivered(holding.intake(), holding.day(), policy.termEnd()));
        } else {
            term.writtenEnd().ifPresent(end -> watch(entry, end));
        }
    }

    /** Keeps a seizure that did not get into the queue of an atom. */
    void bar(Holding holding, int atom, QueueReason reason) {
        Next table = (Next) QueueTable.of(Optional.empty(), Step.BAR);
        added(holding, atom, new Next(table.state(), reason));
    }

    private static Entry added(Holding holding, int atom, Next first) {
        var entry = new Entry(holding, atom, first, Cause.of(holding.delivery()));
        holding.entries().add(entry);
        return entry;
    }

    /** Gives an entry a segment of its term, and with it its last day. */
    void run(Entry entry, TermSegment segment) {
        entry.run(segment);
        ends.add(new End(LegalDay.after(segment.lastDay()), segment.lastDay(), entry));
    }

    /** Watches a written last day that may pass while the entry waits. */
    void watch(Entry entry, LocalDate written) {
        entry.watch(written);
        ends.add(new End(LegalDay.after(written), written, entry));
    }

    /** Takes the step if the table allows it from where the entry stands; who is freed by it, {@link #promote} says. */
    boolean move(Entry entry, Step step, Cause cause) {
        if (!(QueueTable.of(Optional.of(entry.state()), step) instanceof Next next)) {
            return false;
        }
        boolean held = entry.state().effective();
        entry.change(next, cause);
        if (held && !entry.state().effective()) {
            Lane lane = lane(entry.atom());
            lane.effective--;
            if (lane.effective == 0) {
                freed.add(lane);
            }
        }
        return true;
    }

    /** Brings the next into force wherever the last step left nobody in force. */
    void promote(Step step, Cause cause) {
        for (Lane lane : freed) {
            lane.head = lane.effective > 0 ? lane.head : lane.next();
            lane.head.filter(h -> lane.effective == 0).ifPresent(next -> promote(lane, step, cause));
        }
        freed.clear();
    }

    private void promote(Lane lane, Step step, Cause cause) {
        Holding next = lane.head.orElseThrow();
        for (Entry entry : lane.open()) {
            if (entry.holding() == next && entry.state().waiting()) {
                entry.change((Next) QueueTable.of(Optional.of(entry.state()), step), cause);
                lane.effective++;
                if (entry.lastDay().isEmpty()) {
                    SeizureTerm term = next.seizure().term();
                    LocalDate from = LegalDay.of(cause.at());
                    run(entry, term.promoted(next.intake(), next.day(), from, policy.termEnd()));
                }
            }
        }
    }

    /** Lets the clock run: what ends until this instant, and who comes into force by it, again and again. */
    void advance(Instant until) {
        while (!ends.isEmpty() && !ends.peek().at.isAfter(until)) {
            var cause = new Cause(ends.peek().at, 0);
            while (!ends.isEmpty() && ends.peek().at.equals(cause.at())) {
                end(ends.poll(), cause);
            }
            promote(Step.FREED_BY_EXPIRY, cause);
        }
    }

    private void end(End end, Cause cause) {
        boolean waited = end.entry.state().waiting();
        if (end.ends()) {
            move(end.entry, Step.END, cause);
        } else if (!end.passes()) {
            return;
        }
        if (waited) {
            Holding holding = end.entry.holding();
            notes.add(
                    holding.intake(), QueueReason.WRITTEN_END_WAITING, holding.seizure().id() + " " + end.day);
        }
    }

    /** Writes each entry's place in its queue on it. */
    void number() {
        for (Lane lane : lanes) {
            int place = 0;
            Optional<Holding> last = Optional.empty();
            for (Entry entry : lane.open()) {
                if (entry.state().waiting()) {
                    place += last.filter(entry.holding()::equals).isPresent() ? 0 : 1;
                    last = Optional.of(entry.holding());
                    entry.place(place);
                } else if (entry.state().effective()) {
                    entry.place(0);
                }
            }
        }
    }

    /** The last day that ends first among those that end something. */
    Optional<LocalDate> nextEnd() {
        return lanes.stream()
                .flatMap(lane -> lane.open().stream())
                .filter(e -> e.state().live())
                .flatMap(e -> e.lastDay().stream())
                .min(LocalDate::compareTo);
    }
}
