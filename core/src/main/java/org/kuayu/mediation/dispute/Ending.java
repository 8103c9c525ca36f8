package org.kuayu.mediation.dispute;

import java.time.Instant;
import java.util.Optional;
import org.kuayu.mediation.act.AgreementAct;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.act.EndAct;
import org.kuayu.mediation.act.EndGround;
import org.kuayu.mediation.act.MediatorAct;
import org.kuayu.mediation.act.OpeningAct;
import org.kuayu.mediation.dispute.DisputeReplay.Moment;

/** How a mediation ended, and where its file went. */
final class Ending {
    Optional<EndGround> ground = Optional.empty();
    String note = "";
    Optional<Instant> at = Optional.empty();
    Optional<OpeningAct.ReturnReason> returned = Optional.empty();
    Optional<EndAct.HandToCourt> handed = Optional.empty();
    String commission = "";
    Optional<EndAct.Answer> answer = Optional.empty();
    String award = "";

    void returned(OpeningAct.Return act) {
        returned = Optional.of(act.reason());
        note = act.note();
    }

    void note(EndAct act, Moment moment) {
        switch (act) {
            case EndAct.End end -> note = end.note();
            case EndAct.HandToCourt hand -> handed = Optional.of(hand);
            case EndAct.SendToArbitration sent -> commission = sent.commission();
            case EndAct.CommissionAnswered answered -> {
                answer = Optional.of(answered.answer());
                award = answered.number();
            }
            case EndAct.Close close -> note = close.reason();
        }
    }

    /** Keeps on which ground the mediation ended. */
    void over(DisputeState state, DisputeAct act, Moment moment) {
        ground = Optional.of(state == DisputeState.AGREED ? EndGround.AGREEMENT : groundOf(act));
        at = Optional.of(moment.at());
    }

    private static EndGround groundOf(DisputeAct act) {
        return switch (act) {
            case EndAct.End end -> end.ground();
            case OpeningAct.Reply reply ->
                reply.answer() == OpeningAct.Answer.UNREACHABLE ? EndGround.UNREACHABLE : EndGround.UNWILLING;
            case MediatorAct.Replace replace -> EndGround.UNWILLING;
            case AgreementAct.RefuseToSign refuse -> EndGround.NOT_SIGNED;
            default -> EndGround.OTHER;
        };
    }
}
