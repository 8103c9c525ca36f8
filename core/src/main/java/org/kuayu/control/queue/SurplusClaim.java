package org.kuayu.control.queue;

import java.time.Instant;
import java.util.Objects;
import org.kuayu.court.CourtCode;

/**
 * A waiting court's claim on what a sale leaves over (法〔2022〕107号): the selling court informs it and passes the surplus on.
 * When another court than the one in force sold, that one comes first.
 *
 * @param rank 1 for the first in the order of the queue
 * @param seizure the seizure that waited, or was in force
 * @param court that controls it
 * @param caseNumber the case
 * @param sale the intake number of the sale
 * @param at when the sale took effect
 */
public record SurplusClaim(int rank, String seizure, CourtCode court, String caseNumber, long sale, Instant at) {
    public SurplusClaim {
        Objects.requireNonNull(seizure, "seizure");
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(at, "at");
    }
}
