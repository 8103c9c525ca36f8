package org.kuayu.mediation.desk;

import java.util.Optional;
import java.util.Set;
import org.kuayu.mediation.act.AgreementAct;
import org.kuayu.mediation.act.ConfirmationAct;
import org.kuayu.mediation.act.CourseAct;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.act.EndAct;
import org.kuayu.mediation.act.MediatorAct;
import org.kuayu.mediation.act.OpeningAct;
import org.kuayu.mediation.dispute.DisputeState;
import org.kuayu.staff.Role;
import org.kuayu.text.Remark;

/** Who may do what: the court that sent a dispute, the court that confirms, its mediators, whoever serves the parties. */
final class WhoMay {
    static final Set<Role> STAFF = Set.of(Role.MEDIATOR, Role.COURT_STAFF);

    private enum Hand {
        COURT,
        CONFIRMING,
        MEDIATOR,
        STAFF,
        CLOCK
    }

    private WhoMay() {}

    static Optional<Remark> refusal(Deed deed) {
        Hand hand = hand(deed);
        boolean may =
                switch (hand) {
                    case COURT -> deed.ofSender();
                    case CONFIRMING -> deed.ofCourt(deed.dispute().confirmationCourt());
                    case MEDIATOR -> deed.mediates();
                    case STAFF -> deed.by().officer().hasAny(STAFF);
                    case CLOCK -> false;
                };
        boolean undisclosed = hand == Hand.MEDIATOR
                && !(deed.act() instanceof MediatorAct)
                && deed.own().filter(own -> own.relation().isEmpty()).isPresent();
        return Deed.refused(!may, "mediation.not-yours", hand.name())
                .or(() -> Deed.refused(undisclosed, "mediation.disclose-first", ""));
    }

    private static Hand hand(Deed deed) {
        DisputeAct act = deed.act();
        return switch (act) {
            case OpeningAct.Return a -> Hand.COURT;
            case OpeningAct a -> Hand.STAFF;
            case MediatorAct.Choose choose -> choose.by() == MediatorAct.ChosenBy.COURT ? Hand.COURT : Hand.STAFF;
            case MediatorAct.Lapse a -> Hand.CLOCK;
            case MediatorAct.Silence a -> Hand.CLOCK;
            case MediatorAct.Disclose a -> Hand.MEDIATOR;
            case MediatorAct.Accept a -> Hand.MEDIATOR;
            case MediatorAct.Decline a -> Hand.MEDIATOR;
            case MediatorAct a -> Hand.STAFF;
            case CourseAct.Resume a -> Hand.COURT;
            case CourseAct.Confide a -> Hand.MEDIATOR;
            case CourseAct.HoldSession a -> Hand.MEDIATOR;
            case CourseAct.Suspend a -> Hand.MEDIATOR;
            case CourseAct a -> Hand.STAFF;
            case AgreementAct.Draft a -> Hand.MEDIATOR;
            case AgreementAct.TakeBack a -> Hand.MEDIATOR;
            case AgreementAct.Propose a -> Hand.MEDIATOR;
            case AgreementAct.Stand a -> Hand.CLOCK;
            case AgreementAct a -> Hand.STAFF;
            case ConfirmationAct.AcceptConfirmation a -> Hand.CONFIRMING;
            case ConfirmationAct.Confirm a -> Hand.CONFIRMING;
            case ConfirmationAct.Dismiss a -> Hand.CONFIRMING;
            case ConfirmationAct.Expire a -> Hand.CLOCK;
            case ConfirmationAct a -> Hand.STAFF;
            case EndAct.End a -> deed.dispute().state() == DisputeState.SUSPENDED ? Hand.COURT : Hand.STAFF;
            case EndAct a -> Hand.STAFF;
        };
    }
}
