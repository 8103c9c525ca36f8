package org.kuayu.control.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kuayu.calendar.LegalDay;
import org.kuayu.calendar.TermCaps;
import org.kuayu.calendar.TermCaps.Cap;
import org.kuayu.calendar.TermCaps.Kind;
import org.kuayu.control.queue.Holding.Cause;
import org.kuayu.control.queue.Holding.Entry;
import org.kuayu.control.queue.QueueAct.Release;
import org.kuayu.control.queue.QueueAct.Renew;
import org.kuayu.control.queue.QueueAct.TransferControl;
import org.kuayu.control.queue.QueueTable.Next;
import org.kuayu.control.queue.QueueTable.Outcome;
import org.kuayu.control.queue.QueueTable.Refused;
import org.kuayu.control.queue.QueueTable.Step;
import org.kuayu.court.CourtCode;
import org.kuayu.property.UnitNumber;

/** One run of a queue: its events in the order of their intake numbers, and the clock between them. */
final class QueueRun {
    private final QueuePolicy policy;
    private final QueueNote.Book notes;
    private final Atoms atoms;
    private final Lanes lanes;
    private final Ownership ownership;
    private final Map<String, Holding> holdings = new LinkedHashMap<>();
    private final List<SurplusClaim> claims = new ArrayList<>();

    /** Runs these events: in the order of their intake numbers, none before the one that precedes it. */
    QueueRun(List<QueueEvent> events, QueuePolicy policy, QueueNote.Book notes) {
        this.policy = policy;
        this.notes = notes;
        this.atoms = Atoms.of(events);
        this.lanes = new Lanes(policy, atoms.count(), notes);
        this.ownership = new Ownership(atoms.count(), lanes, notes, policy.partialSale());
        for (QueueEvent event : events) {
            lanes.advance(event.at());
            take(event);
        }
    }

    /** How the queue stands when the clock has run on to this instant. */
    QueueState state(UnitNumber unit, Instant clock) {
        lanes.advance(clock);
        lanes.number();
        var seizures = new ArrayList<StandingSeizure>();
        holdings.values().forEach(h -> seizures.addAll(h.pieces(atoms)));
        return new QueueState(unit, clock, seizures, claims, notes.list(), lanes.nextEnd());
    }

    private void take(QueueEvent event) {
        switch (event.act()) {
            case QueueAct.Deliver act -> deliver(event, act.seizure());
            case Renew act -> renew(event, act);
            case Release act -> release(event, act);
            case TransferControl act -> transferControl(event, act);
            case QueueAct.ToEnforcement act ->
                each(event, act.seizure(), Step.TO_ENFORCEMENT, e -> {
                    e.enforce(act.caseNumber());
                    e.holding().enforce(act.caseNumber());
                });
            case QueueAct.OwnerRegistered act -> ownership.registered(event, act);
            case QueueAct.TransferOrdered act -> ownership.ordered(event, act, atoms.reach(event.intake()));
            case QueueAct.TransferRegistered act -> ownership.transferred(event, act, atoms.reach(event.intake()));
            case QueueAct.TransferAccepted act -> ownership.apply();
            case QueueAct.Sold act -> claims.addAll(ownership.sold(event, act, atoms.reach(event.intake())));
            case QueueAct.Correct act -> throw new IllegalStateException("a correction in a run: " + event.intake());
            case QueueAct.Strike act -> throw new IllegalStateException("a strike in a run: " + event.intake());
        }
    }

    private void deliver(QueueEvent event, Seizure seizure) {
        if (holdings.containsKey(seizure.id())) {
            notes.refuse(event, new Refused(QueueReason.DUPLICATE_SEIZURE), seizure.id());
            return;
        }
        enter(new Holding(seizure, event, event.intake()), atoms.reach(event.intake()));
    }

    private void enter(Holding holding, int[] reach) {
        Seizure seizure = holding.seizure();
        QueueEvent event = holding.delivery();
        Optional<QueueReason> never = wrongTerm(holding);
        Set<QueueReason> bars = new LinkedHashSet<>();
        boolean registered = false;
        for (int atom : reach) {
            Optional<QueueReason> bar = never.or(() -> ownership.bar(seizure, atom));
            if (bar.isPresent()) {
                lanes.bar(holding, atom, bar.get());
                bars.add(bar.get());
            } else {
                boolean pre = ownership.pre(seizure, atom);
                lanes.enter(holding, atom, pre);
                registered |= seizure.kind() == SeizureKind.PRE_SEIZURE && !pre;
            }
        }
        if (holding.live()) {
            bars.forEach(bar -> notes.warn(event, QueueReason.BARRED_IN_PART, seizure.id() + " " + bar));
            doubts(holding, registered);
        } else {
            bars.forEach(bar -> notes.refuse(event, new Refused(bar), seizure.id()));
        }
        holdings.put(seizure.id(), holding);
    }

    private Optional<QueueReason> wrongTerm(Holding holding) {
        if (holding.seizure().term().reversed()) {
            return Optional.of(QueueReason.TERM_REVERSED);
        }
        boolean over = ordered(holding).lastDay().isBefore(holding.day());
        return over ? Optional.of(QueueReason.TERM_OVER) : Optional.empty();
    }

    private TermSegment ordered(Holding holding) {
        return holding.seizure().term().delivered(holding.intake(), holding.day(), policy.termEnd());
    }

    private void doubts(Holding holding, boolean registered) {
        Seizure seizure = holding.seizure();
        QueueEvent event = holding.delivery();
        TermSegment ordered = ordered(holding);
        if (cap(holding.day()).filter(c -> c.exceededBy(ordered.from(), ordered.lastDay())).isPresent()) {
            notes.warn(event, QueueReason.OVER_CAP, facts(seizure.id(), ordered));
        }
        if (registered) {
            notes.warn(event, QueueReason.REGISTERED_BEFORE, seizure.id());
        }
        if (ownership.applied()) {
            notes.warn(event, QueueReason.TRANSFER_ACCEPTED, seizure.id());
        }
        if (atoms.overfills(event.intake())) {
            notes.warn(event, QueueReason.SHARES_OVER_WHOLE, seizure.id());
        }
        if (!seizure.scope().part().isEmpty()) {
            holdings.values().stream()
                    .filter(other -> otherPart(other.seizure().scope(), seizure.scope()) && other.live())
                    .forEach(other -> notes.warn(event, QueueReason.PARTS_MAY_OVERLAP, other.seizure().id()));
        }
    }

    private static boolean otherPart(SeizureScope one, SeizureScope other) {
        return !one.part().isEmpty() && !other.part().isEmpty() && !one.part().equals(other.part());
    }

    private static Optional<Cap> cap(LocalDate day) {
        return TermCaps.bundled().cap(Kind.IMMOVABLE, day);
    }

    private static String facts(String id, TermSegment segment) {
        return id + " " + segment.from() + " … " + segment.lastDay();
    }

    private Optional<Holding> known(QueueEvent event, String id, Step step) {
        Optional<Holding> holding = Optional.ofNullable(holdings.get(id));
        if (holding.isEmpty() && QueueTable.of(Optional.empty(), step) instanceof Refused unknown) {
            notes.refuse(event, unknown, id);
        }
        return holding;
    }

    private Optional<Holding> controlled(QueueEvent event, String id, CourtCode by, Step step) {
        Optional<Holding> holding = known(event, id, step);
        if (holding.isPresent() && !holding.get().controller().equals(by)) {
            notes.refuse(event, new Refused(QueueReason.WRONG_COURT, step.rule()), id + " " + by);
            return Optional.empty();
        }
        return holding;
    }

    private void transferControl(QueueEvent event, TransferControl act) {
        LocalDate soon = LegalDay.of(event.at()).plusMonths(1);
        each(event, act.seizure(), Step.TRANSFER_CONTROL, entry -> {
            entry.control(act.to());
            entry.holding().control(act.to());
            entry.lastDay()
                    .filter(last -> entry.state().effective() && last.isBefore(soon))
                    .ifPresent(last -> notes.warn(event, QueueReason.ENDS_SOON, act.seizure() + " " + last));
        });
    }

    private void each(QueueEvent event, String id, Step step, Consumer<Entry> then) {
        known(event, id, step).ifPresent(h -> move(event, h.entries(), step, then));
    }

    private void move(QueueEvent event, List<Entry> entries, Step step, Consumer<Entry> then) {
        boolean any = false;
        for (Entry entry : entries) {
            if (lanes.move(entry, step, Cause.of(event))) {
                then.accept(entry);
                any = true;
            }
        }
        if (!any && QueueTable.of(Optional.of(entries.getFirst().state()), step) instanceof Refused refused) {
            notes.refuse(event, refused, entries.getFirst().holding().seizure().id());
        }
    }

    private void release(QueueEvent event, Release act) {
        Optional<Holding> holding = controlled(event, act.seizure(), act.by(), Step.RELEASE);
        if (holding.isEmpty()) {
            return;
        }
        List<Entry> reached = holding.get().entries();
        if (act.scope().reach() != SeizureScope.Reach.WHOLE) {
            var within = java.util.Arrays.stream(atoms.reach(event.intake())).boxed().toList();
            reached = reached.stream().filter(e -> within.contains(e.atom())).toList();
        }
        if (reached.isEmpty()) {
            notes.refuse(event, new Refused(QueueReason.OUT_OF_SCOPE), act.seizure());
            return;
        }
        move(event, reached, Step.RELEASE, e -> {});
        lanes.promote(Step.FREED_BY_RELEASE, Cause.of(event));
    }

    private void renew(QueueEvent event, Renew act) {
        Optional<Holding> holding = controlled(event, act.seizure(), act.by(), Step.RENEW);
        if (holding.isEmpty()) {
            return;
        }
        if (act.term().reversed()) {
            notes.refuse(event, new Refused(QueueReason.TERM_REVERSED), act.seizure());
            return;
        }
        var late = new ArrayList<Integer>();
        boolean any = false;
        for (Entry entry : holding.get().entries()) {
            Outcome outcome = QueueTable.of(Optional.of(entry.state()), Step.RENEW);
            if (outcome instanceof Next next) {
                entry.change(extend(event, entry, act.term(), next), Cause.of(event));
                any = true;
            } else if (outcome instanceof Refused refused && refused.reason() == QueueReason.RENEWAL_LATE) {
                late.add(entry.atom());
            }
        }
        if (!late.isEmpty()) {
            enterAnew(event, holding.get(), act.term(), late);
        } else if (!any) {
            notes.refuse(event, new Refused(QueueReason.SEIZURE_ENDED, Step.RENEW.rule()), act.seizure());
        }
    }

    private Next extend(QueueEvent event, Entry entry, SeizureTerm term, Next next) {
        String id = entry.holding().seizure().id();
        LocalDate day = LegalDay.of(event.at());
        LocalDate old = entry.lastDay().orElse(day.minusDays(1));
        TermSegment segment = term.renewed(event.intake(), day, old, policy);
        if (cap(day).filter(c -> c.exceededByRenewal(segment.from(), segment.lastDay())).isPresent()) {
            notes.warn(event, QueueReason.OVER_CAP, facts(id, segment));
        }
        if (entry.lastDay().isEmpty()) {
            term.writtenEnd().filter(end -> !end.isBefore(day)).ifPresent(end -> lanes.watch(entry, end));
            return next;
        }
        if (segment.lastDay().isBefore(old)) {
            notes.warn(event, QueueReason.RENEWAL_SHORTER, facts(id, segment));
            return new Next(next.state(), QueueReason.RENEWAL_SHORTER);
        }
        if (segment.from().isAfter(old.plusDays(1))) {
            notes.warn(event, QueueReason.RENEWAL_GAP, facts(id, segment));
        }
        lanes.run(entry, segment);
        return next;
    }

    /** A renewal that came too late is a new seizure at the end of the queue, where the old one has expired (R12, C9). */
    private void enterAnew(QueueEvent event, Holding old, SeizureTerm term, List<Integer> late) {
        Seizure seizure = old.anew(event, term);
        notes.warn(event, QueueReason.RENEWAL_LATE, old.seizure().id() + " → " + seizure.id());
        enter(new Holding(seizure, event, old.origin()), late.stream().mapToInt(a -> a).toArray());
    }
}
