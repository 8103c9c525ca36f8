package org.kuayu.control.work;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.control.StandingRow;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.queue.StateChange;
import org.kuayu.control.queue.UnitQueue;
import org.kuayu.control.request.DebtorName;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Entry;
import org.kuayu.property.UnitNumber;

/**
 * Queues of units, and what is derived from them: rows for lists, entries of the register, and the journal's record of what
 * the clock or another court's act did to a seizure.
 */
public final class Standings {
    /** A seizure ended with its term; by the system, with the legal instant in the facts. */
    public static final Act EXPIRED = new Act("seizure.expired");
    /** A waiting seizure came into force; by the system, with the legal instant in the facts. */
    public static final Act PROMOTED = new Act("seizure.promoted");

    private final ControlTools tools;
    private final RegisterEntries entries;
    private final RegisterAdoption adoption;

    Standings(ControlTools tools) {
        this.tools = tools;
        this.entries = new RegisterEntries(tools);
        this.adoption = new RegisterAdoption(tools);
    }

    /**
     * Brings into a queue without events what the register shows already; rows are out of date until {@link #refresh}.
     * Inside a write.
     */
    public void adopt(UnitNumber unit, Instant at) {
        adoption.adopt(unit, at);
    }

    /** Seizures that the register shows and that no event of the queue stands for, because their court is not clear. */
    public List<String> listUnclear(UnitNumber unit, Instant at) {
        return adoption.listUnclear(unit, at);
    }

    /** The queue of the unit by the policy of its registry. */
    public UnitQueue queue(UnitNumber unit) {
        var policy = tools.policyOf(tools.registryOf(unit)).queue();
        return UnitQueue.of(unit, tools.queues().list(unit), policy);
    }

    /** How the queue stands at this instant, or when its last event arrived if that is later: a clock set back hides none. */
    public QueueState state(UnitQueue queue, Instant at) {
        Instant last = queue.events().stream()
                .map(QueueEvent::at)
                .max(Comparator.naturalOrder())
                .orElse(at);
        return queue.at(last.isAfter(at) ? last : at);
    }

    /** Appends an event with the registry's next intake number; rows are out of date until {@link #refresh}. Inside a write. */
    public QueueEvent append(UnitNumber unit, Instant at, QueueAct act) {
        String registry = tools.registryOf(unit);
        var event = new QueueEvent(tools.queues().nextIntake(registry), at, act);
        tools.queues().append(registry, unit, event);
        return event;
    }

    /**
     * Brings everything that is derived from the unit's queue up to this instant; once in a write for each unit. Doing it
     * again changes nothing.
     */
    public QueueState refresh(UnitNumber unit, Instant at) {
        QueueState state = state(queue(unit), at);
        record(unit, state);
        tools.queues().putStanding(unit, rows(unit, state), state.nextEnd());
        entries.follow(state);
        return state;
    }

    /** The register entries of seizures. */
    public RegisterEntries entries() {
        return entries;
    }

    private List<StandingRow> rows(UnitNumber unit, QueueState state) {
        String registry = tools.registryOf(unit);
        return state.seizures().stream()
                .map(s -> new StandingRow(
                        unit,
                        registry,
                        s.seizure().id(),
                        s.scope().display(),
                        s.intake(),
                        s.state(),
                        s.place(),
                        behind(s, state),
                        s.controller(),
                        s.caseNumber(),
                        s.seizure().notice(),
                        DebtorName.shown(s.seizure().debtor()),
                        s.effectiveFrom(),
                        s.lastDay()))
                .toList();
    }

    /** How many seizures wait behind this one, those of other scopes not told apart. */
    private static int behind(StandingSeizure seizure, QueueState state) {
        return !seizure.state().live()
                ? 0
                : (int) state.waiting().stream()
                        .filter(w -> w.intake() > seizure.intake())
                        .map(w -> w.seizure().id())
                        .distinct()
                        .count();
    }

    private void record(UnitNumber unit, QueueState state) {
        boolean nothing = state.seizures().stream()
                .flatMap(s -> s.history().stream())
                .allMatch(change -> act(change).isEmpty());
        if (nothing) {
            return;
        }
        Set<String> recorded = new HashSet<>();
        tools.journal().listAbout(Trail.unit(unit)).forEach(entry -> recorded.add(key(entry)));
        for (StandingSeizure s : state.seizures()) {
            for (StateChange change : s.history()) {
                act(change)
                        .filter(act -> recorded.add(key(act, s.seizure().id(), change.at())))
                        .ifPresent(act -> write(act, unit, s, change));
            }
        }
    }

    private static Optional<Act> act(StateChange change) {
        if (change.to() == SeizureState.EXPIRED && change.from().isPresent()) {
            return Optional.of(EXPIRED);
        }
        boolean promoted =
                change.to().effective() && change.from().filter(SeizureState::waiting).isPresent();
        return promoted ? Optional.of(PROMOTED) : Optional.empty();
    }

    private static String key(Act act, String seizure, Instant at) {
        return act.code() + " " + seizure + " " + at;
    }

    private static String key(Entry entry) {
        var facts = entry.draft().payload().fields();
        return entry.draft().act().code() + " " + facts.getOrDefault("seizure", "") + " "
                + facts.getOrDefault("at", "");
    }

    private void write(Act act, UnitNumber unit, StandingSeizure s, StateChange change) {
        var facts = Map.of(
                "seizure", s.seizure().id(),
                "scope", s.scope().display(),
                "court", s.controller().value(),
                "at", change.at().toString(),
                "reason", change.reason().name(),
                "rule", change.rule().toString(),
                "intake", Long.toString(change.intake()));
        tools.trail().other(Draft.of(Actor.SYSTEM, act, Trail.unit(unit)).forCase(s.caseNumber()), facts);
    }
}
