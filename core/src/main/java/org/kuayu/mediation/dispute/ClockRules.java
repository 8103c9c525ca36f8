package org.kuayu.mediation.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.mediation.act.AgreementAct;
import org.kuayu.mediation.act.ConfirmationAct;
import org.kuayu.mediation.act.CourseAct;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.EndAct;
import org.kuayu.mediation.act.MediationChannel;
import org.kuayu.mediation.act.MediatorAct;
import org.kuayu.mediation.act.OpeningAct;
import org.kuayu.mediation.agreement.Agreement;
import org.kuayu.mediation.agreement.AgreementCheck;
import org.kuayu.mediation.dispute.DisputeClocks.Turn;
import org.kuayu.mediation.dispute.DisputeReplay.Moment;

/** Which act starts and stops which clock; whose turn it is meanwhile. */
final class ClockRules {
    static final String ASK = "mediation.ask-other-side";
    static final String CHOOSE = "mediation.choose-mediator";
    static final String APPOINT = "mediation.appoint-mediator";
    static final String ACCEPT = "mediation.accept-task";
    static final String OPPOSE = "mediation.no-objection";
    static final String APPLY = "mediation.apply-confirmation";
    static final String TAKE = "mediation.accept-confirmation";
    static final String DECIDE = "mediation.decide-confirmation";
    static final String REMIND = "mediation.remind-confirmation";
    static final String PERFORM = "mediation.performance";
    static final String VISIT = "mediation.return-visit";
    static final String FILE = "filing.decide";
    static final String LIMITATION = "labour.limitation";
    static final String COMMISSION_ANSWERS = "labour.commission-answers";
    static final String COMMISSION_DECIDES = "labour.commission-decides";
    static final String SUE = "labour.suit-after-award";
    private static final int COMMISSION_EXTENSION = 15;
    private static final AgreementCheck CHECK = AgreementCheck.bundled();

    private final DisputeReplay replay;
    private final DisputeClocks clocks;

    ClockRules(DisputeReplay replay) {
        this.replay = replay;
        clocks = replay.clocks;
    }

    void after(DisputeState before, DisputeAct act, Moment moment) {
        if (replay.state != before) {
            leave(before, moment.at());
            enter(moment);
        }
        switch (act) {
            case OpeningAct.Apply apply -> clocks.start(ASK, body("mediation.ask"), moment);
            case OpeningAct.Ask ask -> asked(moment.at());
            case MediatorAct.Lapse lapse -> clocks.stop(CHOOSE, moment.at());
            case CourseAct running -> clocks.move(term(), replay.course.pauses, replay.course.extended);
            case AgreementAct agreement -> settled(agreement, moment);
            case ConfirmationAct.AcceptConfirmation accept -> taken(moment);
            case ConfirmationAct.Expire expire -> clocks.stop(APPLY, moment.at());
            case EndAct.CommissionAnswered answered -> answered(answered.answer(), moment);
            default -> {
                // all that starts or stops a clock by changing the state was done above
            }
        }
    }

    private String term() {
        return replay.file.origin().channel().term();
    }

    private Turn body(String what) {
        return new Turn("mediator", Optional.of(replay.file.origin().body()), what);
    }

    private Turn parties(String what) {
        return new Turn("parties", Optional.empty(), what);
    }

    private Turn court(String what) {
        return replay.file.origin().court().map(c -> new Turn("court", Optional.of(c), what)).orElse(body(what));
    }

    private Turn confirming(String what) {
        return new Turn("court", Optional.of(replay.settlement.court), what);
    }

    private void asked(Instant at) {
        if (replay.asked.containsAll(replay.silent())) {
            clocks.stop(ASK, at);
        }
    }

    private void leave(DisputeState before, Instant at) {
        switch (before) {
            case APPLIED -> clocks.stop(ASK, at);
            case CONSENTED -> {
                clocks.stop(CHOOSE, at);
                clocks.stop(APPOINT, at);
            }
            case ASSIGNED -> clocks.stop(ACCEPT, at);
            case DRAFT_AGREEMENT -> clocks.stop(OPPOSE, at);
            case CONFIRM_PENDING -> {
                clocks.stop(TAKE, at);
                clocks.stop(DECIDE, at);
                clocks.stop(REMIND, at);
            }
            case ENDED -> {
                clocks.stop(FILE, at);
                clocks.stop(LIMITATION, at);
            }
            default -> {
                // what runs on in several states is stopped where it ends
            }
        }
    }

    private void enter(Moment moment) {
        switch (replay.state) {
            case CONSENTED -> {
                clocks.start(CHOOSE, parties("mediation.choose"), moment);
                clocks.startBehind(CHOOSE, APPOINT, court("mediation.appoint"), moment);
            }
            case ASSIGNED -> clocks.start(ACCEPT, body("mediation.accept"), moment);
            case IN_MEDIATION -> mediating(moment);
            case AGREED -> agreed(moment);
            case CONFIRM_PENDING -> {
                clocks.stop(APPLY, moment.at());
                clocks.start(TAKE, confirming("mediation.accept-confirmation"), moment);
            }
            case WITHDRAWN -> clocks.resume(APPLY);
            case ENDED -> ended(moment);
            case AT_ARBITRATION ->
                clocks.start(COMMISSION_ANSWERS, commission("mediation.await-commission"), moment);
            default -> {
                if (replay.state.terminal()) {
                    clocks.stopAll(moment.at());
                }
            }
        }
    }

    /** The term runs from the first acceptance on; new mediators take over what is left of it. */
    private void mediating(Moment moment) {
        if (!clocks.has(term())) {
            clocks.start(term(), body("mediation.mediate"), moment);
        }
    }

    /** What no court would confirm has no time for applying (M7). */
    private void agreed(Moment moment) {
        clocks.stopAll(moment.at());
        Agreement words = replay.settlement.agreement.orElseThrow();
        if (AgreementCheck.confirmable(CHECK.findings(words, LegalDay.of(moment.at())))) {
            clocks.start(APPLY, parties("mediation.apply-confirmation"), moment);
        }
        clocks.start(VISIT, body("mediation.visit"), moment);
        perform(moment);
    }

    private void ended(Moment moment) {
        clocks.stopAll(moment.at());
        boolean labour = replay.file.branch() == DisputeFile.Branch.LABOUR
                && replay.file.labour().filter(DisputeFile.Labour::awarded).isEmpty();
        if (labour && !replay.file.origin().channel().pendingCase()) {
            clocks.start(LIMITATION, parties("mediation.arbitrate"), moment);
        } else if (replay.file.origin().channel() == MediationChannel.DELEGATED) {
            clocks.start(FILE, court("mediation.hand-over"), moment);
        }
    }

    private void settled(AgreementAct act, Moment moment) {
        switch (act) {
            case AgreementAct.Propose propose -> clocks.start(OPPOSE, parties("mediation.object"), moment);
            case AgreementAct.Draft draft -> clocks.stop(OPPOSE, moment.at());
            case AgreementAct.Perform perform -> {
                boolean done = replay.settlement.duties.stream()
                        .anyMatch(duty -> duty.number() == perform.obligation() && !duty.open());
                if (done && !replay.state.terminal()) {
                    clocks.stop(PERFORM, moment.at());
                    perform(moment);
                }
            }
            case AgreementAct.Visit visit -> {
                clocks.stop(VISIT, moment.at());
                visit.again().ifPresent(day -> clocks.startUntil(VISIT, day, body("mediation.visit"), moment));
            }
            default -> {
                // signing and taking back change the state or nothing
            }
        }
    }

    private void perform(Moment moment) {
        replay.settlement.nextDuty().ifPresent(duty -> {
            LocalDate day = duty.obligation().due().orElseThrow();
            clocks.startUntil(PERFORM, day, parties("mediation.perform"), moment);
        });
    }

    private void taken(Moment moment) {
        clocks.stop(TAKE, moment.at());
        clocks.start(DECIDE, confirming("mediation.decide-confirmation"), moment);
        clocks.start(REMIND, confirming("mediation.decide-confirmation"), moment);
    }

    private Turn commission(String what) {
        return new Turn("commission", Optional.empty(), what);
    }

    private void answered(EndAct.Answer answer, Moment moment) {
        clocks.stop(COMMISSION_ANSWERS, moment.at());
        switch (answer) {
            case ACCEPTED -> clocks.start(COMMISSION_DECIDES, commission("mediation.await-award"), moment);
            case EXTENDED -> clocks.extend(COMMISSION_DECIDES, COMMISSION_EXTENSION);
            case AWARDED -> {
                clocks.stop(COMMISSION_DECIDES, moment.at());
                clocks.start(SUE, parties("mediation.sue"), moment);
            }
            case NOT_ACCEPTED -> clocks.start(SUE, parties("mediation.sue"), moment);
            case SETTLED -> clocks.stop(COMMISSION_DECIDES, moment.at());
        }
    }
}
