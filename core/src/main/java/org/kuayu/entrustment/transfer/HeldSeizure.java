package org.kuayu.entrustment.transfer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.property.UnitNumber;

/**
 * A seizure that a court controls for a case, as property control tells it.
 *
 * @param unit the property unit
 * @param seizure the registry's business number
 * @param place 0 in force, 1 the first that waits
 * @param lastDay the last day of its term, inclusive; empty while it waits
 * @param renewal the request of a renewal that is on its way; empty where there is none
 */
public record HeldSeizure(
        UnitNumber unit, String seizure, int place, Optional<LocalDate> lastDay, Optional<String> renewal) {
    public HeldSeizure {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(seizure, "seizure");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(renewal, "renewal");
    }
}
