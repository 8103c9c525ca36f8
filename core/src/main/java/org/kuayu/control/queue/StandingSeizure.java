package org.kuayu.control.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.court.CourtCode;

/**
 * Where one seizure stands at the instant asked for. A seizure that was released or promoted in part stands in several
 * pieces, each with its scope.
 *
 * @param seizure as it was delivered
 * @param intake its intake number: its place in the order of the queue
 * @param deliveredAt when the notice reached the registry
 * @param scope what this piece covers
 * @param state where it stands
 * @param place 0 in force, 1 the first that waits …; -1 when it is no longer live
 * @param controller the court that controls it now
 * @param stage preservation or enforcement, now
 * @param caseNumber the case it serves now
 * @param effectiveFrom since when it is, or was, in force
 * @param lastDay the last day of its term, inclusive; empty while it waits without a date of its own
 * @param endedAt when it came to its end
 * @param segments of the term, oldest first
 * @param history every change, oldest first
 */
public record StandingSeizure(
        Seizure seizure,
        long intake,
        Instant deliveredAt,
        SeizureExtent scope,
        SeizureState state,
        int place,
        CourtCode controller,
        SeizureStage stage,
        String caseNumber,
        Optional<Instant> effectiveFrom,
        Optional<LocalDate> lastDay,
        Optional<Instant> endedAt,
        List<TermSegment> segments,
        List<StateChange> history) {
    public StandingSeizure {
        Objects.requireNonNull(seizure, "seizure");
        Objects.requireNonNull(deliveredAt, "deliveredAt");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(controller, "controller");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(endedAt, "endedAt");
        segments = List.copyOf(segments);
        history = List.copyOf(history);
    }
}
