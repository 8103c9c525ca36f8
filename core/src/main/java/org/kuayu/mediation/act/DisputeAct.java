package org.kuayu.mediation.act;

import java.util.List;
import org.kuayu.matter.Fields;
import org.kuayu.mediation.sealed.Confidence;

/**
 * One thing that somebody does with a dispute. Who may do it and in which state is decided where it is done: {@code
 * mediation.Mediation}; what it leads to stands in {@code mediation.dispute.DisputeTable}. Parties do not log in: who serves them records what
 * they did.
 */
public sealed interface DisputeAct
        permits OpeningAct, MediatorAct, CourseAct, AgreementAct, ConfirmationAct, EndAct {
    /** The code under which it stands in the journal. */
    String code();

    /** What it says, as facts of its event. */
    Fields facts();

    /** What is confidential of it. */
    default List<Confidence> confidences() {
        return List.of();
    }
}
