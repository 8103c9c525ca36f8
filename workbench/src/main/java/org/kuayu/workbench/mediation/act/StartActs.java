package org.kuayu.workbench.mediation.act;

import java.util.List;
import java.util.Optional;
import org.kuayu.mediation.dispute.DisputeEvent;
import org.kuayu.mediation.act.MediatorAct;
import org.kuayu.mediation.act.MediatorPost;
import org.kuayu.mediation.act.OpeningAct;
import org.kuayu.workbench.mediation.act.Acts.By;
import org.kuayu.workbench.mediation.act.Acts.Group;

/** Acts before the mediation begins. */
final class StartActs {
    private static final OpeningAct.Way[] WAYS = OpeningAct.Way.values();

    static final List<Entry> ALL = List.of(
            new Entry(
                    "ask", Group.START, By.BODY, DisputeEvent.ASK,
                    (f, s) -> f.ticks("parties", s.unasked(), false).choice("way", WAYS, "mediation.way"),
                    r -> new OpeningAct.Ask(r.ticked("parties"), r.constant("way", OpeningAct.Way.class))),
            new Entry(
                    "reply", Group.START, By.BODY, DisputeEvent.CONSENT,
                    (f, s) -> f.choice("answer", OpeningAct.Answer.values(), "mediation.consent")
                            .ticks("parties", s.unasked(), false)
                            .choice("way", WAYS, "mediation.way")
                            .tick("online"),
                    r -> new OpeningAct.Reply(
                            r.ticked("parties"),
                            r.constant("answer", OpeningAct.Answer.class),
                            r.constant("way", OpeningAct.Way.class),
                            r.flag("online"))),
            new Entry(
                    "choose", Group.START, By.BODY, DisputeEvent.CHOOSE,
                    (f, s) -> f.ticks("mediators", s.mediators(), true)
                            .maybeSelect("presiding", s.mediators())
                            .choice("by", MediatorAct.ChosenBy.values(), "mediation.chosen"),
                    r -> new MediatorAct.Choose(posts(r), r.constant("by", MediatorAct.ChosenBy.class))),
            new Entry(
                    "accept", Group.START, By.MEDIATOR, DisputeEvent.ACCEPT,
                    (f, s) -> f, r -> new MediatorAct.Accept()),
            new Entry(
                    "disclose", Group.START, By.MEDIATOR, DisputeEvent.DISCLOSE,
                    (f, s) -> f.choice("relation", MediatorAct.Relation.values(), "mediation.relation").maybeText("words"),
                    r -> new MediatorAct.Disclose(r.constant("relation", MediatorAct.Relation.class), r.text("words"))),
            new Entry(
                    "waive", Group.START, By.BODY, DisputeEvent.ANSWER_DISCLOSURE,
                    (f, s) -> f.select("mediator", s.posts())
                            .choice("consents", YesNo.values(), "mediation.yesno")
                            .ticks("parties", s.parties(), false),
                    r -> new MediatorAct.Waive(
                            r.text("mediator"), r.ticked("parties"), r.constant("consents", YesNo.class) == YesNo.YES)),
            new Entry(
                    "decline", Group.START, By.MEDIATOR, DisputeEvent.DECLINE,
                    (f, s) -> f.text("reason"), r -> new MediatorAct.Decline(r.needed("reason"))),
            new Entry(
                    "replace", Group.START, By.BODY, DisputeEvent.REPLACE,
                    (f, s) -> f.maybeSelect("party", s.parties()).maybeText("reason"),
                    r -> new MediatorAct.Replace(r.text("party"), r.text("reason"))),
            new Entry(
                    "join", Group.COURSE, By.MEDIATOR, DisputeEvent.JOIN,
                    (f, s) -> f.select("mediator", s.mediators()),
                    r -> new MediatorAct.Join(post(r, r.text("mediator"), false))),
            new Entry(
                    "return", Group.START, By.COURT, DisputeEvent.RETURN,
                    (f, s) -> f.choice("ground", OpeningAct.ReturnReason.values(), "mediation.return").maybeText("note"),
                    r -> new OpeningAct.Return(r.constant("ground", OpeningAct.ReturnReason.class), r.text("note"))));

    private StartActs() {}

    /** The mediators ticked; one alone presides, of several the one chosen, else the first. */
    private static List<MediatorPost> posts(FormReader r) {
        List<String> chosen = r.neededTicks("mediators");
        String head = chosen.contains(r.text("presiding")) ? r.text("presiding") : chosen.stream().findFirst().orElse("");
        return chosen.stream().map(value -> post(r, value, value.equals(head))).toList();
    }

    private static MediatorPost post(FormReader r, String value, boolean presiding) {
        return Optional.ofNullable(r.scene().candidates().get(value))
                .map(p -> new MediatorPost(p.login(), p.name(), p.body(), presiding))
                .orElseGet(() -> new MediatorPost(value, value, "", presiding));
    }

    /** An answer to a disclosure. */
    private enum YesNo {
        /** May go on. */
        YES,
        /** Must be replaced. */
        NO
    }
}
