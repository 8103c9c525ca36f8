package org.kuayu.mediation.dispute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.mediation.act.AgreementAct;
import org.kuayu.mediation.act.ConfirmationAct;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.agreement.Agreement;
import org.kuayu.mediation.agreement.AgreementSignature;
import org.kuayu.mediation.agreement.ConfirmationRefusal;
import org.kuayu.mediation.agreement.Signing;
import org.kuayu.mediation.dispute.Dispute.Visited;
import org.kuayu.mediation.dispute.DisputeReplay.Moment;

/** The agreement of a dispute: its words, its signatures, its confirmation, its performance. */
final class Settlement {
    Optional<Agreement> agreement = Optional.empty();
    final List<AgreementSignature> signatures = new ArrayList<>();
    boolean proposed;
    Optional<Instant> effective = Optional.empty();
    List<Duty> duties = new ArrayList<>();
    final List<Visited> visits = new ArrayList<>();
    final Set<String> appliers = new LinkedHashSet<>();
    String court = "";
    String number = "";
    String ruling = "";
    Optional<ConfirmationRefusal> dismissed = Optional.empty();

    DisputeEvent eventOf(AgreementAct act) {
        return switch (act) {
            case AgreementAct.Draft a -> DisputeEvent.DRAFT;
            case AgreementAct.TakeBack a -> DisputeEvent.TAKE_BACK;
            case AgreementAct.Propose a -> DisputeEvent.PROPOSE;
            case AgreementAct.Oppose a -> DisputeEvent.TAKE_BACK;
            case AgreementAct.Stand a -> DisputeEvent.SIGN_LAST;
            case AgreementAct.Sign sign -> complete(sign) ? DisputeEvent.SIGN_LAST : DisputeEvent.SIGN;
            case AgreementAct.RefuseToSign a -> DisputeEvent.REFUSE_TO_SIGN;
            case AgreementAct.Perform perform -> last(perform) ? DisputeEvent.PERFORM_LAST : DisputeEvent.PERFORM;
            case AgreementAct.Visit a -> DisputeEvent.VISIT;
        };
    }

    private boolean complete(AgreementAct.Sign sign) {
        return agreement
                .map(words -> {
                    var all = new ArrayList<>(signatures);
                    all.addAll(made(words, sign, Instant.EPOCH));
                    return Signing.of(words, all).missing().isEmpty();
                })
                .orElse(false);
    }

    private static List<AgreementSignature> made(Agreement words, AgreementAct.Sign sign, Instant at) {
        return sign.signers().stream()
                .map(signer -> new AgreementSignature(sign.role(), signer, sign.manner(), words.digest(), at))
                .toList();
    }

    private boolean last(AgreementAct.Perform perform) {
        return duties.stream()
                .map(duty -> duty.number() == perform.obligation() ? duty.performed(perform.fen(), Instant.EPOCH) : duty)
                .noneMatch(Duty::open);
    }

    DisputeEvent eventOf(ConfirmationAct act, DisputeFile file) {
        return switch (act) {
            case ConfirmationAct.AskConfirmation ask -> joined(ask, file);
            case ConfirmationAct.AcceptConfirmation a -> DisputeEvent.ACCEPT_CONFIRMATION;
            case ConfirmationAct.Confirm a -> DisputeEvent.CONFIRM;
            case ConfirmationAct.Dismiss a -> DisputeEvent.DISMISS;
            case ConfirmationAct.Withdraw a -> DisputeEvent.WITHDRAW;
            case ConfirmationAct.Expire a -> DisputeEvent.LAPSE;
        };
    }

    private DisputeEvent joined(ConfirmationAct.AskConfirmation ask, DisputeFile file) {
        var all = new LinkedHashSet<>(appliers);
        all.addAll(ask.parties());
        boolean complete = all.containsAll(signers(file));
        return complete ? DisputeEvent.ASK_CONFIRMATION_LAST : DisputeEvent.ASK_CONFIRMATION;
    }

    /** Who concluded the agreement; all parties of the dispute where there is none yet. */
    List<String> signers(DisputeFile file) {
        return agreement
                .map(words -> words.parties().stream().map(p -> p.id()).toList())
                .orElseGet(() -> file.parties().stream().map(DisputeParty::id).toList());
    }

    void note(AgreementAct act, Moment moment) {
        switch (act) {
            case AgreementAct.Draft draft -> drafted(draft.agreement());
            case AgreementAct.TakeBack back -> takenBack();
            case AgreementAct.Propose propose -> proposed = true;
            case AgreementAct.Oppose oppose -> takenBack();
            case AgreementAct.Stand stand -> inForce(moment.at());
            case AgreementAct.Sign sign -> signed(sign, moment);
            case AgreementAct.RefuseToSign refuse -> takenBack();
            case AgreementAct.Perform perform ->
                duties.replaceAll(duty -> duty.number() == perform.obligation()
                        ? duty.performed(perform.fen(), moment.at())
                        : duty);
            case AgreementAct.Visit visit ->
                visits.add(new Visited(visit.found(), visit.note(), moment.login(), moment.at()));
        }
    }

    private void drafted(Agreement words) {
        agreement = Optional.of(words);
        effective = Optional.empty();
        duties = new ArrayList<>();
        number = "";
        ruling = "";
        appliers.clear();
        proposed = false;
    }

    private void takenBack() {
        signatures.clear();
        proposed = false;
    }

    private void signed(AgreementAct.Sign sign, Moment moment) {
        Agreement words = agreement.orElseThrow();
        signatures.addAll(made(words, sign, moment.at()));
        Signing.of(words, signatures).effective().ifPresent(this::inForce);
    }

    private void inForce(Instant at) {
        effective = Optional.of(at);
        duties = new ArrayList<>();
        agreement.orElseThrow().obligations().forEach(o -> duties.add(new Duty(duties.size() + 1, o, 0, Optional.empty())));
    }

    void note(ConfirmationAct act, Moment moment) {
        switch (act) {
            case ConfirmationAct.AskConfirmation ask -> {
                appliers.addAll(ask.parties());
                court = ask.court();
            }
            case ConfirmationAct.AcceptConfirmation accept -> number = accept.number();
            case ConfirmationAct.Confirm confirm -> ruling = confirm.ruling();
            case ConfirmationAct.Dismiss dismiss -> {
                ruling = dismiss.ruling();
                dismissed = Optional.of(dismiss.ground());
            }
            case ConfirmationAct.Withdraw withdraw -> {
                appliers.clear();
                number = "";
            }
            case ConfirmationAct.Expire expire -> appliers.clear();
        }
    }

    /** The open duty that is due first. */
    Optional<Duty> nextDuty() {
        return duties.stream()
                .filter(Duty::open)
                .filter(duty -> duty.obligation().due().isPresent())
                .min((a, b) -> a.obligation().due().orElseThrow().compareTo(b.obligation().due().orElseThrow()));
    }
}
