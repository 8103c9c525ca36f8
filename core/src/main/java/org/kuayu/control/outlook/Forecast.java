package org.kuayu.control.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.queue.UnitQueue;

/** Runs a queue forward: the same function, with one event more. Immutable. */
public final class Forecast {
    private final UnitQueue queue;
    private final Instant now;
    private final List<StandingSeizure> standing;

    private record InForce(String seizure, Optional<Instant> since) {}

    /** Asks this queue at this instant. */
    public Forecast(UnitQueue queue, Instant now) {
        this(queue, queue.at(now));
    }

    /** Asks this queue at the instant of this state, which is the queue's own. */
    public Forecast(UnitQueue queue, QueueState standing) {
        this.queue = queue;
        this.now = standing.at();
        this.standing = standing.seizures();
    }

    /** The queue on that day if nothing reaches the registry any more. */
    public Outlook untouched(LocalDate day) {
        return outlook(queue, day);
    }

    /**
     * The queue on that day if the seizure is renewed now, by the court that controls it, for as long as it was ordered.
     *
     * @throws IllegalArgumentException if there is no such seizure
     */
    public Outlook renewed(String seizure, LocalDate day) {
        return outlook(ifRenewed(seizure), day);
    }

    /**
     * The queue with that renewal in it.
     *
     * @throws IllegalArgumentException if there is no such seizure
     */
    public UnitQueue ifRenewed(String seizure) {
        StandingSeizure found = find(seizure);
        Period length = found.seizure().term().lengthFrom(LegalDay.of(found.deliveredAt()));
        var term = new SeizureTerm(Optional.empty(), Optional.empty(), Optional.of(length));
        return queue.with(now, new QueueAct.Renew(seizure, found.controller(), term));
    }

    /**
     * The queue on that day if the court that controls the seizure releases it at 0:00 of another day, or now if that is
     * over.
     *
     * @throws IllegalArgumentException if there is no such seizure
     */
    public Outlook released(String seizure, LocalDate on, LocalDate day) {
        return outlook(ifReleased(seizure, on), day);
    }

    /**
     * The queue with that release in it, its last event.
     *
     * @throws IllegalArgumentException if there is no such seizure
     */
    public UnitQueue ifReleased(String seizure, LocalDate on) {
        var act = new QueueAct.Release(seizure, find(seizure).controller(), SeizureScope.WHOLE);
        Instant start = LegalDay.start(on);
        return queue.with(start.isBefore(now) ? now : start, act);
    }

    private StandingSeizure find(String seizure) {
        return standing.stream()
                .filter(s -> s.seizure().id().equals(seizure))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no seizure " + seizure));
    }

    private Outlook outlook(UnitQueue then, LocalDate day) {
        Instant moment = LegalDay.after(day).minusNanos(1);
        var state = then.at(moment.isBefore(now) ? now : moment);
        Set<InForce> before = new HashSet<>();
        standing.forEach(s -> before.add(inForce(s)));
        List<StandingSeizure> entering = state.seizures().stream()
                .filter(s -> s.effectiveFrom().isPresent() && !before.contains(inForce(s)))
                .toList();
        return new Outlook(day, state, entering);
    }

    private static InForce inForce(StandingSeizure piece) {
        return new InForce(piece.seizure().id(), piece.effectiveFrom());
    }
}
