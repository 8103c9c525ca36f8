package org.kuayu.caseload;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.casefile.counted.CountedCase.CountedCourt;
import org.kuayu.casefile.counted.PartyRegion;
import org.kuayu.casefile.counted.Spell;

/**
 * A case as it was counted.
 *
 * @param id the case
 * @param court the court that had it
 * @param procedure its stage and branch
 * @param causePath its cause from the top; empty where it is in no edition
 * @param judge the presiding judge; empty where none is printed
 * @param parties where its parties live
 * @param claimed what is asked for, in 分
 * @param awarded what was awarded, agreed or recovered, in 分
 * @param spell the time at which the court had it, with its days, tribunal, closing and time limit
 */
public record CountedRow(
        CaseId id,
        CountedCourt court,
        Procedure procedure,
        String causePath,
        String judge,
        Set<PartyRegion> parties,
        OptionalLong claimed,
        OptionalLong awarded,
        Spell spell) {
    public CountedRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(causePath, "causePath");
        Objects.requireNonNull(judge, "judge");
        parties = Set.copyOf(parties);
        Objects.requireNonNull(claimed, "claimed");
        Objects.requireNonNull(awarded, "awarded");
        Objects.requireNonNull(spell, "spell");
    }

    static CountedRow of(CountedCase facts) {
        return new CountedRow(
                facts.id(),
                facts.first().court(),
                facts.procedure(),
                facts.causePath(),
                facts.judge(),
                facts.parties(),
                facts.claimed(),
                facts.awarded(),
                facts.first());
    }

    /** The day from which it counts: of filing, reopening or arrival. */
    public Optional<LocalDate> filed() {
        return spell.from();
    }

    /** The day on which it was closed or left the court. */
    public Optional<LocalDate> closed() {
        return spell.until();
    }
}
