package org.kuayu.control.request;

import java.util.Objects;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseTypes;
import org.kuayu.casefile.Procedure;
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

    /** The stage of a seizure in a case of this procedure: whatever comes before enforcement is preservation. */
    public static SeizureStage stageOf(Procedure procedure) {
        return procedure == Procedure.ENFORCEMENT || procedure == Procedure.ENFORCEMENT_REVIEW
                ? SeizureStage.ENFORCEMENT
                : SeizureStage.PRESERVATION;
    }

    /** The same of a case that is known by its number alone: a notice on paper. */
    public static SeizureStage stageOf(CaseNumber number) {
        return stageOf(CaseTypes.bundled().procedureOf(number.type()));
    }
}
