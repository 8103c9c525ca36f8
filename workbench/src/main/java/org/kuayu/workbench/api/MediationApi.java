package org.kuayu.workbench.api;

import java.time.Instant;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.calendar.Citation;
import org.kuayu.calendar.DueDate;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterStep;
import org.kuayu.matter.Worker;
import org.kuayu.mediation.DisputeView;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.act.DisputeSession;
import org.kuayu.mediation.dispute.Duty;
import org.kuayu.mediation.sealed.OpenFact;
import org.kuayu.workbench.mediation.Desks;
import org.kuayu.workbench.mediation.list.ListAddress;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/**
 * Disputes over the API: what lists show, and one dispute without anything that was said in confidence, whoever asks (BX-11).
 * Natural persons are masked.
 */
final class MediationApi implements Feature {
    private static final int MOST_FROM = 1_000_000;
    private static final int MOST = 200;

    private final Kuayu kuayu;

    MediationApi(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/api/v1/mediation", Desks.ALL, this::list);
        routes.get("/api/v1/mediation/{id}", Desks.ALL, this::one);
    }

    private void list(Visit visit) {
        var query = ListAddress.parse(visit.ctx().queryParamMap()).query();
        int from = Addresses.number(visit, "skip", 0, MOST_FROM);
        int size = Addresses.number(visit, "size", 20, MOST);
        Worker worker = Desks.worker(kuayu, visit);
        Json.object()
                .put("total", kuayu.worklist().count(worker, query))
                .put("skip", from)
                .put(
                        "disputes",
                        kuayu.worklist().list(worker, query, from, size).stream()
                                .map(m -> cover(m).map())
                                .toList())
                .answer(visit);
    }

    private static Json cover(Matter matter) {
        return Json.object()
                .put("id", matter.id())
                .text("number", matter.number())
                .put("title", matter.title())
                .put("state", matter.state())
                .put("standing", matter.standing().name())
                .put("places", matter.places())
                .put("assignee", matter.assignee())
                .put("opened", matter.opened().toString())
                .put("stateSince", matter.stateSince().toString())
                .put("flags", matter.flags().stream().map(Enum::name).sorted().toList())
                .put("next", matter.next().map(MediationApi::step))
                .put("version", matter.version());
    }

    private static Map<String, Object> step(MatterStep step) {
        return Json.object()
                .put("who", step.who())
                .put("place", step.place())
                .put("what", step.what())
                .put("due", step.due().map(MediationApi::due))
                .map();
    }

    private static Map<String, Object> due(DueDate due) {
        return Json.object()
                .put("rule", due.rule().code())
                .put("lastDay", due.lastDay().toString())
                .put("due", due.due().toString())
                .put("law", due.rule().citation().map(Citation::toString))
                .map();
    }

    private void one(Visit visit) {
        DisputeView view = kuayu.mediation()
                .find(Desks.worker(kuayu, visit), visit.path("id"))
                .orElseThrow(Refusal::notFound);
        var file = view.dispute().file();
        cover(view.cover())
                .put("channel", file.origin().channel().name())
                .put("cause", file.causeName())
                .put("parties", file.parties().stream().map(MediationApi::party).toList())
                .put("clocks", view.clocks().stream().map(MediationApi::clock).toList())
                .put("sessions", view.dispute().sessions().stream().map(MediationApi::session).toList())
                .put("undisputed", view.facts().stream().map(OpenFact::text).toList())
                .put("inForceSince", view.dispute().effective().map(Instant::toString))
                .put("duties", view.dispute().duties().stream().map(MediationApi::duty).toList())
                .put("ended", view.dispute().ground().map(Enum::name))
                .answer(visit);
    }

    private static Map<String, Object> party(DisputeParty party) {
        return Json.object()
                .put("id", party.id())
                .put("role", party.role().name())
                .put("side", party.side())
                .put("name", party.person().maskedName())
                .map();
    }

    private static Map<String, Object> clock(Deadline clock) {
        return Json.object()
                .put("due", due(clock.date()))
                .put("closed", clock.closed().map(Instant::toString))
                .put("earlier", clock.earlier().stream().map(e -> due(e.date())).toList())
                .map();
    }

    private static Map<String, Object> session(DisputeSession session) {
        return Json.object()
                .put("number", session.number())
                .put("start", session.plan().start().toString())
                .put("minutes", session.plan().minutes())
                .put("mode", session.plan().mode().name())
                .put("state", session.state().name())
                .map();
    }

    private static Map<String, Object> duty(Duty duty) {
        return Json.object()
                .put("number", duty.number())
                .put("due", duty.obligation().due().map(Object::toString))
                .put("done", duty.done().map(Instant::toString))
                .map();
    }
}
