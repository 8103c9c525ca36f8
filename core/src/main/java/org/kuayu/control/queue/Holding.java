package org.kuayu.control.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.court.CourtCode;

/** One seizure in a run of the queue, with its entry at each atom that it reaches. */
final class Holding {
    /** Stands between the number of a seizure and the intake number of a renewal that came too late for it. */
    static final char LATE = '~';

    private final Seizure seizure;
    private final QueueEvent delivery;
    private final long origin;
    private final LocalDate day;
    private final List<Entry> entries = new ArrayList<>(1);
    private CourtCode controller;
    private SeizureStage stage;
    private String caseNumber;

    /**
     * A seizure that came with this event.
     *
     * @param origin the event whose scope it has: the delivery, or for a late renewal the delivery that it would renew
     */
    Holding(Seizure seizure, QueueEvent delivery, long origin) {
        this.seizure = seizure;
        this.delivery = delivery;
        this.origin = origin;
        this.day = LegalDay.of(delivery.at());
        this.controller = seizure.court();
        this.stage = seizure.stage();
        this.caseNumber = seizure.caseNumber();
    }

    Seizure seizure() {
        return seizure;
    }

    long intake() {
        return delivery.intake();
    }

    /** The event with which it came. */
    QueueEvent delivery() {
        return delivery;
    }

    /** The legal day of its delivery. */
    LocalDate day() {
        return day;
    }

    long origin() {
        return origin;
    }

    /** The court that may renew and release it. */
    CourtCode controller() {
        return controller;
    }

    void control(CourtCode court) {
        controller = court;
    }

    void enforce(String number) {
        stage = SeizureStage.ENFORCEMENT;
        caseNumber = number;
    }

    /** The same seizure, ordered anew with this event, as it is controlled and for what it is enforced now. */
    Seizure anew(QueueEvent event, SeizureTerm term) {
        return new Seizure(
                seizure.id() + LATE + event.intake(),
                seizure.kind(),
                seizure.scope(),
                controller,
                caseNumber,
                seizure.notice(),
                stage,
                seizure.debtor(),
                term);
    }

    List<Entry> entries() {
        return entries;
    }

    boolean live() {
        return entries.stream().anyMatch(e -> e.state().live());
    }

    /** Its claim on what a sale leaves over. */
    SurplusClaim claim(int rank, QueueEvent sale) {
        return new SurplusClaim(rank, seizure.id(), controller, caseNumber, sale.intake(), sale.at());
    }

    /** The pieces in which it stands: atoms with the same story are one piece. */
    List<StandingSeizure> pieces(Atoms atoms) {
        if (entries.size() == 1) {
            return List.of(entries.getFirst().standing(atoms.extent(bits(entries), origin)));
        }
        Map<Story, List<Entry>> alike = new LinkedHashMap<>();
        for (Entry entry : entries) {
            alike.computeIfAbsent(entry.story(), s -> new ArrayList<>()).add(entry);
        }
        return alike.values().stream()
                .map(same -> same.getFirst().standing(atoms.extent(bits(same), origin)))
                .toList();
    }

    private static BitSet bits(List<Entry> entries) {
        var bits = new BitSet();
        entries.forEach(e -> bits.set(e.atom()));
        return bits;
    }

    /**
     * What caused a change.
     *
     * @param at the legal instant
     * @param intake the event; 0 for the clock
     */
    record Cause(Instant at, long intake) {
        static Cause of(QueueEvent event) {
            return new Cause(event.at(), event.intake());
        }
    }

    /** All that can be seen of an entry; entries that agree in it are shown as one piece. */
    record Story(
            SeizureState state,
            int place,
            CourtCode controller,
            SeizureStage stage,
            String caseNumber,
            List<TermSegment> segments,
            List<StateChange> history) {}

    /** One seizure at one atom: its state, term and history there. Changed by {@link Lanes} and {@link QueueRun} alone. */
    static final class Entry {
        private final Holding holding;
        private final int atom;
        private final List<TermSegment> segments = new ArrayList<>(1);
        private final List<StateChange> history = new ArrayList<>(2);
        private SeizureState state;
        private CourtCode controller;
        private SeizureStage stage;
        private String caseNumber;
        private Optional<Instant> effectiveFrom = Optional.empty();
        private Optional<LocalDate> lastDay = Optional.empty();
        private Optional<LocalDate> watched = Optional.empty();
        private Optional<Instant> endedAt = Optional.empty();
        private int place = -1;

        Entry(Holding holding, int atom, QueueTable.Next first, Cause cause) {
            this.holding = holding;
            this.atom = atom;
            this.controller = holding.controller();
            this.stage = holding.seizure().stage();
            this.caseNumber = holding.seizure().caseNumber();
            this.state = first.state();
            record(Optional.empty(), first, cause);
        }

        Holding holding() {
            return holding;
        }

        int atom() {
            return atom;
        }

        SeizureState state() {
            return state;
        }

        Optional<LocalDate> lastDay() {
            return lastDay;
        }

        /** The written last day that is watched while it waits without a term of its own. */
        Optional<LocalDate> watched() {
            return watched;
        }

        void change(QueueTable.Next next, Cause cause) {
            SeizureState before = state;
            state = next.state();
            record(Optional.of(before), next, cause);
        }

        private void record(Optional<SeizureState> before, QueueTable.Next next, Cause cause) {
            history.add(new StateChange(
                    cause.at(), cause.intake(), before, state, next.reason(), next.reason().rule()));
            if (state.effective() && effectiveFrom.isEmpty()) {
                effectiveFrom = Optional.of(cause.at());
            }
            if (!state.live()) {
                endedAt = Optional.of(cause.at());
            }
        }

        void run(TermSegment segment) {
            segments.add(segment);
            lastDay = Optional.of(segment.lastDay());
            watched = Optional.empty();
        }

        void watch(LocalDate written) {
            watched = Optional.of(written);
        }

        void control(CourtCode court) {
            controller = court;
        }

        void enforce(String number) {
            stage = SeizureStage.ENFORCEMENT;
            caseNumber = number;
        }

        void place(int inQueue) {
            place = inQueue;
        }

        Story story() {
            return new Story(state, place, controller, stage, caseNumber, segments, history);
        }

        StandingSeizure standing(SeizureExtent extent) {
            return new StandingSeizure(
                    holding.seizure(),
                    holding.intake(),
                    holding.delivery().at(),
                    extent,
                    state,
                    place,
                    controller,
                    stage,
                    caseNumber,
                    effectiveFrom,
                    lastDay,
                    endedAt,
                    segments,
                    history);
        }
    }
}
