package org.kuayu.workbench.mediation.act;

import java.util.List;
import org.kuayu.mediation.act.AgreementAct;
import org.kuayu.mediation.act.ConfirmationAct;
import org.kuayu.mediation.agreement.AgreementSignature.Manner;
import org.kuayu.mediation.agreement.AgreementSignature.Role;
import org.kuayu.mediation.agreement.ConfirmationRefusal;
import org.kuayu.mediation.dispute.DisputeEvent;
import org.kuayu.workbench.mediation.act.Acts.By;
import org.kuayu.workbench.mediation.act.Acts.Group;

/** Acts on an agreement: signing, confirmation, performance. */
final class AgreementActs {
    /** Before the name of a body in the list of who has to sign. */
    static final String SEAL = "seal:";

    private static final int MOST_OBLIGATIONS = 9999;

    static final List<Entry> ALL = List.of(
            new Entry(
                    "sign", Group.AGREEMENT, By.MEDIATOR, DisputeEvent.SIGN,
                    (f, s) -> f.ticks("signers", s.unsigned(), true).choice("manner", Manner.values(), "mediation.manner"),
                    r -> new AgreementAct.Sign(
                            Role.PARTY, r.neededTicks("signers"), r.constant("manner", Manner.class))),
            new Entry(
                    "sign-body", Group.AGREEMENT, By.MEDIATOR, DisputeEvent.SIGN,
                    (f, s) -> f.ticks("signers", s.unsealed(), true).choice("manner", Manner.values(), "mediation.manner"),
                    AgreementActs::signedByBody),
            new Entry(
                    "take-back", Group.AGREEMENT, By.MEDIATOR, DisputeEvent.TAKE_BACK,
                    (f, s) -> f.text("reason"), r -> new AgreementAct.TakeBack(r.needed("reason"))),
            new Entry(
                    "propose", Group.AGREEMENT, By.MEDIATOR, DisputeEvent.PROPOSE,
                    (f, s) -> f, r -> new AgreementAct.Propose()),
            new Entry(
                    "oppose", Group.AGREEMENT, By.MEDIATOR, DisputeEvent.TAKE_BACK,
                    (f, s) -> f.select("party", s.parties()), r -> new AgreementAct.Oppose(r.needed("party"))),
            new Entry(
                    "refuse-to-sign", Group.AGREEMENT, By.MEDIATOR, DisputeEvent.REFUSE_TO_SIGN,
                    (f, s) -> f.select("party", s.unsigned()), r -> new AgreementAct.RefuseToSign(r.needed("party"))),
            new Entry(
                    "confirmation", Group.AGREEMENT, By.BODY, DisputeEvent.ASK_CONFIRMATION,
                    (f, s) -> f.select("court", s.courts()).ticks("parties", s.unapplied(), true),
                    r -> new ConfirmationAct.AskConfirmation(r.neededTicks("parties"), r.needed("court"))),
            new Entry(
                    "confirmation-accepted", Group.AGREEMENT, By.COURT, DisputeEvent.ACCEPT_CONFIRMATION,
                    (f, s) -> f.line("number"), r -> new ConfirmationAct.AcceptConfirmation(r.needed("number"))),
            new Entry(
                    "confirm", Group.AGREEMENT, By.COURT, DisputeEvent.CONFIRM,
                    (f, s) -> f.line("ruling"), r -> new ConfirmationAct.Confirm(r.needed("ruling"))),
            new Entry(
                    "dismiss", Group.AGREEMENT, By.COURT, DisputeEvent.DISMISS,
                    (f, s) -> f.choice("ground", ConfirmationRefusal.values(), "mediation.dismiss").line("ruling"),
                    r -> new ConfirmationAct.Dismiss(
                            r.constant("ground", ConfirmationRefusal.class), r.needed("ruling"))),
            new Entry(
                    "withdraw", Group.AGREEMENT, By.BODY, DisputeEvent.WITHDRAW,
                    (f, s) -> f.select("party", s.parties()), r -> new ConfirmationAct.Withdraw(r.needed("party"))),
            new Entry(
                    "perform", Group.AGREEMENT, By.BODY, DisputeEvent.PERFORM,
                    (f, s) -> f.select("obligation", s.obligations()).money("amount", ""),
                    r -> new AgreementAct.Perform(r.number("obligation", 0, MOST_OBLIGATIONS), r.fen("amount"))),
            new Entry(
                    "visit", Group.AGREEMENT, By.BODY, DisputeEvent.VISIT,
                    (f, s) -> f.choice("found", AgreementAct.Found.values(), "mediation.found")
                            .maybeText("note")
                            .maybeDay("again"),
                    r -> new AgreementAct.Visit(
                            r.constant("found", AgreementAct.Found.class), r.text("note"), r.day("again"))));

    private AgreementActs() {}

    /** Mediators sign by their names; the body, which is no mediator of the dispute, by its seal. */
    private static AgreementAct.Sign signedByBody(FormReader r) {
        List<String> signers = r.neededTicks("signers");
        boolean seal = signers.stream().anyMatch(s -> s.startsWith(SEAL));
        List<String> names = signers.stream()
                .filter(s -> s.startsWith(SEAL) == seal)
                .map(s -> seal ? s.substring(SEAL.length()) : s)
                .toList();
        return new AgreementAct.Sign(seal ? Role.SEAL : Role.MEDIATOR, names, r.constant("manner", Manner.class));
    }
}
