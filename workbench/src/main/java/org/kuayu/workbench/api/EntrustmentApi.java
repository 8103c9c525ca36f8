package org.kuayu.workbench.api;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.calendar.Citation;
import org.kuayu.calendar.DueDate;
import org.kuayu.entrustment.Entrusted;
import org.kuayu.entrustment.file.Hop;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterStep;
import org.kuayu.matter.Worker;
import org.kuayu.workbench.control.Offices;
import org.kuayu.workbench.entrustment.EntrustmentAddress;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** Entrustments over the API: the list of the page, and one with its clocks and its way; no person but masked. */
final class EntrustmentApi implements Feature {
    private static final int MOST_FROM = 1_000_000;
    private static final int MOST = 200;

    private final Kuayu kuayu;

    EntrustmentApi(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/api/v1/entrustments", Offices.COURT, this::list);
        routes.get("/api/v1/entrustments/{id}", Offices.COURT, this::one);
    }

    private Worker worker(Visit visit) {
        return kuayu.directory().worker(visit.officer());
    }

    private void list(Visit visit) {
        var address = EntrustmentAddress.parse(visit.ctx().queryParamMap());
        Worker worker = worker(visit);
        var filter = address.filter(worker, address.tab());
        int from = Addresses.number(visit, "skip", 0, MOST_FROM);
        int size = Addresses.number(visit, "size", 20, MOST);
        Json.object()
                .put("total", kuayu.entrustment().count(worker, filter))
                .put("skip", from)
                .put(
                        "entrustments",
                        kuayu.entrustment().list(worker, filter, from, size).stream()
                                .map(m -> outline(m).map())
                                .toList())
                .answer(visit);
    }

    private void one(Visit visit) {
        Entrusted it = kuayu.entrustment().find(worker(visit), visit.path("id")).orElseThrow(Refusal::notFound);
        outline(it.cover())
                .put("kind", it.act().map(a -> a.order().kind()).orElse("case"))
                .put("clocks", it.clocks().stream().map(EntrustmentApi::clock).toList())
                .put("way", it.file().hops().stream().map(EntrustmentApi::hop).toList())
                .put("papers", it.file().papers().stream()
                        .map(p -> Json.object().put("kind", p.kind().name()).put("digest", p.digest()).map())
                        .toList())
                .answer(visit);
    }

    private static Json outline(Matter matter) {
        return Json.object()
                .put("id", matter.id())
                .put("case", matter.number())
                .put("title", matter.title())
                .put("from", matter.places().get(0))
                .put("to", matter.places().get(1))
                .put("state", matter.state())
                .put("since", matter.stateSince().toString())
                .put("version", matter.version())
                .put("next", matter.next().map(EntrustmentApi::step).orElse(Map.of()));
    }

    private static Map<String, Object> step(MatterStep step) {
        return Json.object()
                .put("who", step.who())
                .put("place", step.place().orElse(""))
                .put("what", step.what())
                .put("due", step.due().map(DueDate::due).map(Instant::toString).orElse(""))
                .put("rule", step.due().flatMap(EntrustmentApi::rule).orElse(""))
                .map();
    }

    private static Optional<String> rule(DueDate date) {
        return date.rule().citation().map(Citation::toString);
    }

    private static Map<String, Object> clock(Deadline clock) {
        return Json.object()
                .put("rule", clock.date().rule().code())
                .put("law", rule(clock.date()).orElse(""))
                .put("due", clock.date().due().toString())
                .put("lastDay", clock.date().lastDay().toString())
                .put("closed", clock.closed().map(Instant::toString).orElse(""))
                .map();
    }

    private static Map<String, Object> hop(Hop hop) {
        return Json.object()
                .put("kind", hop.kind().name())
                .put("at", hop.at().toString())
                .put("by", hop.login())
                .put("reason", hop.reason())
                .map();
    }
}
