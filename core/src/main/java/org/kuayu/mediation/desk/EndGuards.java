package org.kuayu.mediation.desk;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputeFile.Labour.Duties;
import org.kuayu.mediation.act.EndAct;
import org.kuayu.mediation.act.EndAct.Purpose;
import org.kuayu.mediation.act.EndGround;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.dispute.DisputeState;
import org.kuayu.text.Remark;

/** What speaks against an end, and against the way that a file is to go (handbook R28). */
final class EndGuards {
    private static final Set<Duties> PAYMENT_ORDER = EnumSet.of(Duties.PAY, Duties.INJURY, Duties.COMPENSATION);

    private final Courts courts;

    EndGuards(Courts courts) {
        this.courts = courts;
    }

    Optional<Remark> refusal(Deed deed, EndAct act) {
        return switch (act) {
            case EndAct.End end -> ending(deed, end);
            case EndAct.HandToCourt hand -> handing(deed, hand);
            case EndAct.SendToArbitration sent ->
                Deed.refused(!deed.dispute().arbitrationFirst(), "mediation.no-arbitration", "")
                        .or(() -> Deed.refused(sent.commission().isBlank(), "mediation.commission-missing", ""));
            case EndAct.CommissionAnswered answered -> Optional.empty();
            case EndAct.Close close -> Deed.refused(close.reason().isBlank(), "mediation.reason-missing", "");
        };
    }

    private static Optional<Remark> ending(Deed deed, EndAct.End end) {
        boolean runs = deed.dispute().term().filter(due -> !due.overdueAt(deed.happened())).isPresent();
        return Deed.refused(end.ground() == EndGround.AGREEMENT, "mediation.end-by-signing", "")
                .or(() -> Deed.refused(
                        end.ground() == EndGround.TIME_UP && (runs || deed.dispute().term().isEmpty()),
                        "mediation.term-runs",
                        deed.dispute().term().map(due -> due.lastDay().toString()).orElse("")))
                .or(() -> Deed.refused(
                        end.ground() == EndGround.OTHER && end.note().isBlank(), "mediation.reason-missing", ""));
    }

    private Optional<Remark> handing(Deed deed, EndAct.HandToCourt hand) {
        Dispute dispute = deed.dispute();
        boolean known = CourtCode.parse(hand.court()).value().flatMap(courts::findByCode).isPresent();
        return Deed.refused(!known, "mediation.court-unknown", hand.court()).or(() -> switch (hand.purpose()) {
            case SUIT -> suing(dispute);
            case TRIAL ->
                Deed.refused(!dispute.file().origin().channel().pendingCase(), "mediation.no-pending-case", "");
            case PAYMENT_ORDER -> Deed.refused(!orderable(dispute), "mediation.no-payment-order", "");
            case ENFORCEMENT ->
                Deed.refused(dispute.state() != DisputeState.CONFIRMED, "mediation.not-confirmed", "");
        });
    }

    /** A labour agreement on pay alone that is not performed goes to the court at once (解释一 2020, art. 51). */
    private static Optional<Remark> suing(Dispute dispute) {
        boolean pay = dispute.effective().isPresent() && duties(dispute) == Duties.PAY;
        return Deed.refused(dispute.arbitrationFirst() && !pay, "mediation.arbitration-first", "")
                .or(() -> Deed.refused(
                        dispute.file().origin().channel().pendingCase(), "mediation.case-pending", ""));
    }

    private static boolean orderable(Dispute dispute) {
        return dispute.effective().isPresent()
                && dispute.file().branch() == DisputeFile.Branch.LABOUR
                && PAYMENT_ORDER.contains(duties(dispute));
    }

    private static Duties duties(Dispute dispute) {
        return dispute.file().labour().map(DisputeFile.Labour::duties).orElse(Duties.OTHER);
    }
}
