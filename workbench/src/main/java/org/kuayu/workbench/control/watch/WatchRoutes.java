package org.kuayu.workbench.control.watch;

import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.control.Watch;
import org.kuayu.control.request.RequestItem;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.cases.CaseNames;
import org.kuayu.workbench.control.Links;
import org.kuayu.workbench.control.Offices;
import org.kuayu.workbench.control.RequestWords;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** Watches: who is asked for again, how often, and what came of it last. */
public final class WatchRoutes implements Feature {
    private final Kuayu kuayu;

    /** The watches and leads of this system. */
    public WatchRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/watches", Offices.ENFORCEMENT, this::list);
        routes.post("/watches", Offices.ENFORCEMENT, this::add);
        routes.post("/watches/{id}/stop", Offices.ENFORCEMENT, this::stop);
        new LeadRoutes(kuayu).register(routes);
    }

    private void list(Visit visit) {
        var rows = kuayu.control().watches().list(visit.officer()).stream()
                .map(watch -> row(visit, watch))
                .toList();
        visit.page("control/watches.jte", Map.of("rows", rows));
    }

    private WatchPage.WatchRow row(Visit visit, Watch watch) {
        var words = new RequestWords(visit.messages(), kuayu.controlSettings().registries());
        var request = kuayu.control().requests().find(visit.officer(), watch.request());
        RequestItem item = request.flatMap(r -> r.findItem(watch.item())).orElse(null);
        return new WatchPage.WatchRow(
                watch,
                item == null ? "—" : words.target(item),
                request.map(r -> words.registry(r.registry())).orElse("—"),
                CaseNames.address(watch.forCase()),
                request.map(r -> r.forCase().number()).orElse(watch.forCase().value()),
                Links.toRequest(watch.request(), watch.item()),
                watch.lastAnswer().map(Links::toAnswer).orElse(""));
    }

    private void add(Visit visit) {
        String item = visit.form("item");
        String days = visit.form("days");
        if (!item.matches("\\d{1,6}") || !days.matches("\\d{1,3}")) {
            throw new Refusal(400, "watch");
        }
        var kept = kuayu.control()
                .watches()
                .watch(visit.officer(), visit.form("request"), Integer.parseInt(item), Integer.parseInt(days));
        orRefuse(kept);
        visit.redirect("/watches");
    }

    private void stop(Visit visit) {
        orRefuse(kuayu.control().watches().stop(visit.officer(), visit.path("id")));
        visit.redirect("/watches");
    }

    /** A refusal of the service as an error page with its sentence. */
    static void orRefuse(Reading<?> reading) {
        if (reading.value().isEmpty()) {
            Remark remark = reading.remarks().getFirst();
            throw new Refusal(422, remark.code(), Map.of("detail", remark.detail()));
        }
    }
}
