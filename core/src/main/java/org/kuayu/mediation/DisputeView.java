package org.kuayu.mediation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter;
import org.kuayu.mediation.agreement.AgreementFinding;
import org.kuayu.mediation.agreement.ConfirmationProposal;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.dispute.DisputeEvent;
import org.kuayu.mediation.dispute.DisputeTable;
import org.kuayu.mediation.sealed.InsideView;
import org.kuayu.mediation.sealed.OpenFact;
import org.kuayu.text.Remark;

/**
 * A dispute as one reader may see it. What was said in confidence is there for its mediators alone, and so are the words of an
 * agreement until it is in force.
 *
 * @param cover state, next step, assignee, flags, version
 * @param dispute parties, consents, mediators, sessions, agreement, performance
 * @param clocks all clocks, running and stopped, each with the values that it had before
 * @param inside statements, offers and bids; empty for whoever does not mediate it
 * @param facts undisputed facts that all sides signed; the only thing said that may leave
 * @param warnings signals and conflicts, and what the confirming court may be
 */
public record DisputeView(
        Matter cover,
        Dispute dispute,
        List<Deadline> clocks,
        Optional<InsideView> inside,
        List<OpenFact> facts,
        Warnings warnings) {
    /**
     * What whoever works on it should look at; nothing of it decides anything.
     *
     * @param signals signals of false mediation with their facts (handbook R26); only for its mediators and its court
     * @param conflicts what speaks against its mediators (R25)
     * @param agreement what a check of the agreement finds
     * @param courts which courts may confirm it and why (R22); empty while there is no agreement that one could confirm
     */
    public record Warnings(
            List<Remark> signals,
            List<Remark> conflicts,
            List<AgreementFinding> agreement,
            Optional<ConfirmationProposal> courts) {
        public Warnings {
            signals = List.copyOf(signals);
            conflicts = List.copyOf(conflicts);
            agreement = List.copyOf(agreement);
            Objects.requireNonNull(courts, "courts");
        }
    }

    public DisputeView {
        Objects.requireNonNull(cover, "cover");
        Objects.requireNonNull(dispute, "dispute");
        clocks = List.copyOf(clocks);
        Objects.requireNonNull(inside, "inside");
        facts = List.copyOf(facts);
        Objects.requireNonNull(warnings, "warnings");
    }

    /**
     * Why this cannot be done as things stand, for the button that it disables (WF-1); empty if its state allows it. A labour
     * dispute that no commission has decided is not handed to a court (M8).
     */
    public Optional<Remark> refusal(DisputeEvent event) {
        if (event == DisputeEvent.HAND_TO_COURT && dispute.arbitrationFirst() && dispute.effective().isEmpty()) {
            return Optional.of(Remark.of("mediation.arbitration-first"));
        }
        return DisputeTable.next(dispute.state(), event).remarks().stream()
                .filter(remark -> DisputeTable.next(dispute.state(), event).value().isEmpty())
                .findFirst();
    }

    /** Whether it can be done as things stand. */
    public boolean can(DisputeEvent event) {
        return refusal(event).isEmpty();
    }
}
