package org.kuayu.mediation.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.Worker;
import org.kuayu.mediation.DisputeView;
import org.kuayu.mediation.DisputeView.Warnings;
import org.kuayu.mediation.agreement.AgreementCheck;
import org.kuayu.mediation.agreement.AgreementFinding;
import org.kuayu.mediation.agreement.ConfirmationProposal;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.sealed.Confidences;
import org.kuayu.mediation.sealed.Insider;
import org.kuayu.mediation.sealed.OpenFact;
import org.kuayu.text.Remark;

/** Shows a dispute to one reader. */
final class DisputeViews {
    private final Disputes disputes;
    private final AgreementCheck check;
    private final Competence competence;
    private final Signals signals;

    DisputeViews(Disputes disputes, AgreementCheck check, Competence competence, Signals signals) {
        this.disputes = disputes;
        this.check = check;
        this.competence = competence;
        this.signals = signals;
    }

    DisputeView of(Worker by, Matter cover, Instant now) {
        List<MatterEvent> events = disputes.store().listEvents(cover.id());
        Dispute whole = disputes.of(events);
        var confidences = Confidences.of(cover.id(), events);
        Optional<Insider> insider = Insider.mediator(cover.id(), by, whole.insiders()).value();
        Dispute dispute = insider.isPresent() ? whole : whole.forOutside();
        List<OpenFact> facts = confidences.openFacts(whole.sides());
        return new DisputeView(
                cover,
                dispute,
                disputes.store().listClocks(cover.id()),
                insider.map(confidences::read),
                facts,
                warnings(dispute, insider.isPresent() || ofCourt(by, whole), facts, now));
    }

    private static boolean ofCourt(Worker by, Dispute dispute) {
        return dispute.file().origin().court().filter(by.places()::contains).isPresent()
                || by.places().contains(dispute.confirmationCourt());
    }

    private Warnings warnings(Dispute dispute, boolean trusted, List<OpenFact> facts, Instant now) {
        List<AgreementFinding> findings = dispute.agreement()
                .map(words -> check.findings(words, LegalDay.of(now)))
                .orElse(List.of());
        Optional<ConfirmationProposal> courts =
                dispute.agreement().filter(words -> AgreementCheck.confirmable(findings)).map(w -> competence.of(dispute));
        List<Remark> seen = trusted ? signals.of(dispute, facts) : List.of();
        return new Warnings(seen, trusted ? MediatorConflicts.of(dispute) : List.of(), findings, courts);
    }
}
