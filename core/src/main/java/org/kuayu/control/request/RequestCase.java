package org.kuayu.control.request;

import java.util.Objects;
import org.kuayu.casefile.CaseId;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.court.CourtCode;

/**
 * The case for which a request is made; nothing is asked without one (handbook S1).
 *
 * @param id of the case
 * @param number display form
 * @param court that has the case
 * @param stage preservation or enforcement
 */
public record RequestCase(CaseId id, String number, CourtCode court, SeizureStage stage) {
    public RequestCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(stage, "stage");
    }
}
