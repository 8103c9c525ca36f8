package org.kuayu.workbench.mediation.act;

import java.util.List;
import java.util.stream.Stream;
import org.kuayu.mediation.dispute.DisputeEvent;
import org.kuayu.mediation.act.EndAct;
import org.kuayu.mediation.act.EndGround;
import org.kuayu.workbench.mediation.act.Acts.By;
import org.kuayu.workbench.mediation.act.Acts.Group;

/** Acts that end a mediation, and where the file goes then. */
final class EndActs {
    /** An agreement ends a mediation by being signed. */
    private static final EndGround[] GROUNDS = Stream.of(EndGround.values())
            .filter(ground -> ground != EndGround.AGREEMENT)
            .toArray(EndGround[]::new);

    static final List<Entry> ALL = List.of(
            new Entry(
                    "end", Group.END, By.BODY, DisputeEvent.END,
                    (f, s) -> f.choice("ground", GROUNDS, "mediation.ground").maybeText("note"),
                    r -> new EndAct.End(r.constant("ground", EndGround.class), r.text("note"))),
            new Entry(
                    "to-arbitration", Group.END, By.BODY, DisputeEvent.SEND_TO_ARBITRATION,
                    (f, s) -> f.line("commission"), r -> new EndAct.SendToArbitration(r.needed("commission"))),
            new Entry(
                    "to-court", Group.END, By.BODY, DisputeEvent.HAND_TO_COURT,
                    (f, s) -> f.select("court", s.courts()).choice("purpose", EndAct.Purpose.values(), "mediation.purpose"),
                    r -> new EndAct.HandToCourt(r.needed("court"), r.constant("purpose", EndAct.Purpose.class))),
            new Entry(
                    "commission", Group.END, By.BODY, DisputeEvent.COMMISSION_ANSWERED,
                    (f, s) -> f.choice("answer", EndAct.Answer.values(), "mediation.commission").maybeLine("number"),
                    r -> new EndAct.CommissionAnswered(r.constant("answer", EndAct.Answer.class), r.text("number"))),
            new Entry(
                    "close", Group.END, By.BODY, DisputeEvent.CLOSE,
                    (f, s) -> f.text("reason"), r -> new EndAct.Close(r.needed("reason"))));

    private EndActs() {}
}
