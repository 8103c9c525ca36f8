package org.kuayu.store.jpa.control;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.kuayu.control.StandingRow;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.court.CourtCode;
import org.kuayu.property.UnitNumber;
import org.kuayu.store.jpa.internal.Plain;

/** How one seizure stands, derived. */
@Entity(name = "StandingLine")
@Table(name = "queue_standing")
class StandingLine {
    /** Stands for a last day that there is not; comes last. */
    static final long NO_DAY = Long.MAX_VALUE;

    @Id
    long number;

    @Column(name = "unit_number")
    String unitNumber;

    String registry;
    String seizure;
    String scope;
    long intake;
    String state;
    int place;
    int behind;
    String controller;

    @Column(name = "case_number")
    String caseNumber;

    String notice;
    String debtor;
    Long effective;

    @Column(name = "effective_nanos")
    int effectiveNanos;

    @Column(name = "last_day")
    long lastDay;

    long unit;

    void fill(StandingRow row) {
        unitNumber = row.unit().value();
        registry = Plain.keep(row.registry());
        seizure = Plain.keep(row.seizure());
        scope = Plain.keep(row.scope());
        intake = row.intake();
        state = row.state().name();
        place = row.place();
        behind = row.behind();
        controller = row.controller().value();
        caseNumber = Plain.keep(row.caseNumber());
        notice = Plain.keep(row.notice());
        debtor = Plain.keep(row.debtor());
        effective = row.effectiveFrom().map(Instant::getEpochSecond).orElse(null);
        effectiveNanos = row.effectiveFrom().map(Instant::getNano).orElse(0);
        lastDay = row.lastDay().map(LocalDate::toEpochDay).orElse(NO_DAY);
    }

    StandingRow row() {
        return new StandingRow(
                UnitNumber.of(unitNumber),
                Plain.read(registry),
                Plain.read(seizure),
                Plain.read(scope),
                intake,
                SeizureState.valueOf(state),
                place,
                behind,
                CourtCode.of(controller),
                Plain.read(caseNumber),
                Plain.read(notice),
                Plain.read(debtor),
                Optional.ofNullable(effective).map(seconds -> Instant.ofEpochSecond(seconds, effectiveNanos)),
                lastDay == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(lastDay)));
    }
}
