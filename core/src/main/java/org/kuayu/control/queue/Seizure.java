package org.kuayu.control.queue;

import java.util.Objects;
import org.kuayu.court.CourtCode;

/**
 * One seizure as it was delivered: one notice, one unit, one scope. Where it stands now is a {@link StandingSeizure}.
 *
 * @param id its identifier within the unit: the registry's business number 业务号
 * @param kind seizure or pre-seizure
 * @param scope what of the unit it reaches
 * @param court the court that ordered it
 * @param caseNumber the case, display form
 * @param notice the number of the notice 协助执行通知书 or of the ruling
 * @param stage preservation or enforcement
 * @param debtor whose property is seized: a name that is the person's own within the unit, never an identity number
 * @param term as ordered
 */
public record Seizure(
        String id,
        SeizureKind kind,
        SeizureScope scope,
        CourtCode court,
        String caseNumber,
        String notice,
        SeizureStage stage,
        String debtor,
        SeizureTerm term) {
    public Seizure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(debtor, "debtor");
        Objects.requireNonNull(term, "term");
    }
}
