package org.kuayu.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.court.CourtCode;
import org.kuayu.property.UnitNumber;

/**
 * How one seizure stands, as a row for lists.
 *
 * @param unit the unit
 * @param registry the code of its registry
 * @param seizure the registry's business number
 * @param scope display form of the piece
 * @param intake the intake number
 * @param state where it stands
 * @param place 0 in force, 1 the first that waits; -1 no longer live
 * @param behind how many wait behind it
 * @param controller the court that controls it
 * @param caseNumber the case it serves
 * @param notice number of the notice
 * @param debtor masked name
 * @param effectiveFrom since when it is or was in force
 * @param lastDay the last day of its term, inclusive
 */
public record StandingRow(
        UnitNumber unit,
        String registry,
        String seizure,
        String scope,
        long intake,
        SeizureState state,
        int place,
        int behind,
        CourtCode controller,
        String caseNumber,
        String notice,
        String debtor,
        Optional<Instant> effectiveFrom,
        Optional<LocalDate> lastDay) {
    public StandingRow {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(seizure, "seizure");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(controller, "controller");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(debtor, "debtor");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(lastDay, "lastDay");
    }
}
