package org.kuayu.mediation.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.mediation.act.AgreementAct;
import org.kuayu.mediation.act.ConfirmationAct;
import org.kuayu.mediation.agreement.Agreement;
import org.kuayu.mediation.agreement.AgreementCheck;
import org.kuayu.mediation.agreement.AgreementFinding;
import org.kuayu.mediation.agreement.AgreementFinding.Weight;
import org.kuayu.mediation.agreement.AgreementParty;
import org.kuayu.mediation.agreement.AgreementSignature.Role;
import org.kuayu.mediation.agreement.ConfirmationProposal;
import org.kuayu.mediation.agreement.Signing;
import org.kuayu.mediation.dispute.Duty;
import org.kuayu.text.Remark;

/** What speaks against an act about an agreement or its confirmation. */
final class AgreementGuards {
    private static final String OPPOSE = "mediation.no-objection";
    private static final String APPLY = "mediation.apply-confirmation";

    private final AgreementCheck check;
    private final Competence competence;
    private final Instant now;

    AgreementGuards(AgreementCheck check, Competence competence, Instant now) {
        this.check = check;
        this.competence = competence;
        this.now = now;
    }

    Optional<Remark> refusal(Deed deed, AgreementAct act) {
        return switch (act) {
            case AgreementAct.Draft draft -> drafting(deed, draft.agreement());
            case AgreementAct.TakeBack back -> Optional.empty();
            case AgreementAct.Propose propose ->
                Deed.refused(deed.dispute().proposed(), "mediation.proposed-already", "")
                        .or(() -> incomplete(deed.dispute().agreement().orElseThrow()));
            case AgreementAct.Oppose oppose ->
                Deed.refused(!deed.dispute().proposed(), "mediation.not-proposed", "")
                        .or(() -> deed.strangers(List.of(oppose.party())))
                        .or(() -> deed.dispute().running(OPPOSE)
                                .filter(due -> due.overdueAt(deed.happened()))
                                .map(due -> new Remark("mediation.objection-late", due.lastDay().toString())));
            case AgreementAct.Stand stand -> Optional.empty();
            case AgreementAct.Sign sign -> signing(deed, sign);
            case AgreementAct.RefuseToSign refuse -> deed.strangers(List.of(refuse.party()));
            case AgreementAct.Perform perform -> performing(deed, perform);
            case AgreementAct.Visit visit ->
                Deed.refused(
                        visit.again().filter(day -> !day.isAfter(LegalDay.of(now))).isPresent(),
                        "mediation.visit-day",
                        "");
        };
    }

    private static Optional<Remark> drafting(Deed deed, Agreement words) {
        return Deed.refused(!words.frame().dispute().equals(deed.cover().id()), "mediation.other-dispute", "")
                .or(() -> deed.strangers(words.parties().stream().map(AgreementParty::id).toList()));
    }

    private Optional<Remark> incomplete(Agreement words) {
        return check.findings(words, LegalDay.of(now)).stream()
                .filter(found -> found.weight() == Weight.BLOCKS)
                .findFirst()
                .map(AgreementFinding::remark);
    }

    private Optional<Remark> signing(Deed deed, AgreementAct.Sign sign) {
        List<Signing.Place> missing = deed.dispute().signing().map(Signing::missing).orElse(List.of());
        Optional<String> stranger = sign.signers().stream()
                .filter(signer -> missing.stream()
                        .noneMatch(place -> place.role() == sign.role() && place.signer().equals(signer)))
                .findFirst();
        return Deed.refused(sign.signers().isEmpty(), "mediation.nobody-signs", "")
                .or(() -> stranger.map(signer -> new Remark(
                        "mediation.no-signature-wanted", sign.role() == Role.PARTY ? signer : sign.role().name())))
                .or(() -> incomplete(deed.dispute().agreement().orElseThrow()));
    }

    private static Optional<Remark> performing(Deed deed, AgreementAct.Perform perform) {
        Optional<Duty> duty = deed.dispute().duties().stream()
                .filter(d -> d.number() == perform.obligation())
                .findFirst();
        return Deed.refused(duty.isEmpty(), "mediation.no-such-duty", Integer.toString(perform.obligation()))
                .or(() -> Deed.refused(
                        duty.get().done().isPresent(), "mediation.performed-already", Integer.toString(perform.obligation())))
                .or(() -> Deed.refused(perform.fen().filter(fen -> fen < 1).isPresent(), "mediation.amount", ""));
    }

    Optional<Remark> refusal(Deed deed, ConfirmationAct act) {
        boolean taken = !deed.dispute().confirmationNumber().isEmpty();
        return switch (act) {
            case ConfirmationAct.AskConfirmation ask -> asking(deed, ask);
            case ConfirmationAct.AcceptConfirmation accept ->
                Deed.refused(taken, "mediation.taken-already", deed.dispute().confirmationNumber())
                        .or(() -> Deed.refused(accept.number().isBlank(), "mediation.number-missing", ""));
            case ConfirmationAct.Confirm confirm ->
                Deed.refused(!taken, "mediation.not-taken", "")
                        .or(() -> Deed.refused(confirm.ruling().isBlank(), "mediation.number-missing", ""));
            case ConfirmationAct.Dismiss dismiss ->
                Deed.refused(!taken && !dismiss.ground().notAccepted(), "mediation.not-taken", "");
            case ConfirmationAct.Withdraw withdraw -> deed.strangers(List.of(withdraw.party()));
            case ConfirmationAct.Expire expire -> Optional.empty();
        };
    }

    private Optional<Remark> asking(Deed deed, ConfirmationAct.AskConfirmation ask) {
        Agreement words = deed.dispute().agreement().orElseThrow();
        ConfirmationProposal proposal = competence.of(deed.dispute());
        boolean competent = proposal.courts().stream().anyMatch(c -> c.court().value().equals(ask.court()));
        boolean other = !deed.dispute().appliers().isEmpty()
                && !deed.dispute().confirmationCourt().equals(ask.court());
        Optional<String> again = ask.parties().stream()
                .filter(party -> !deed.dispute().notApplying().contains(party))
                .findFirst();
        return notConfirmable(words)
                .or(() -> deed.dispute().running(APPLY)
                        .filter(due -> due.overdueAt(deed.happened()))
                        .map(due -> new Remark("mediation.confirmation-late", due.lastDay().toString())))
                .or(() -> Deed.refused(ask.parties().isEmpty(), "mediation.nobody-applies", ""))
                .or(() -> again.map(party -> new Remark("mediation.applied-already", party)))
                .or(() -> Deed.refused(!competent, "mediation.court-not-competent", ask.court()))
                .or(() -> Deed.refused(other, "mediation.other-court-asked", deed.dispute().confirmationCourt()));
    }

    /** The first finding that takes it out of confirmation (M7, R23). */
    Optional<Remark> notConfirmable(Agreement words) {
        return check.findings(words, LegalDay.of(now)).stream()
                .filter(found -> found.weight() == Weight.NOT_CONFIRMABLE)
                .findFirst()
                .map(AgreementFinding::remark);
    }
}
