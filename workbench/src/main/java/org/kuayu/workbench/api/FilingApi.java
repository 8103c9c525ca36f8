package org.kuayu.workbench.api;

import java.util.Map;
import java.util.Set;
import org.kuayu.Kuayu;
import org.kuayu.filing.FilingList;
import org.kuayu.filing.course.Filing;
import org.kuayu.filing.course.FilingAct;
import org.kuayu.filing.course.FilingState;
import org.kuayu.matter.Worker;
import org.kuayu.text.Reading;
import org.kuayu.workbench.filing.FilingRoutes;
import org.kuayu.workbench.filing.FilingWords;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** Filings over the API: the list, one, and taking one in; persons are masked. The same token is one filing (AP-6). */
final class FilingApi implements Feature {
    private static final int MOST_FROM = 1_000_000;
    private static final int MOST = 200;

    private final Kuayu kuayu;

    FilingApi(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/api/v1/filings", FilingRoutes.COUNTER, this::list);
        routes.post("/api/v1/filings", FilingRoutes.COUNTER, this::take);
        routes.get("/api/v1/filings/{id}", FilingRoutes.COUNTER, visit -> FilingJson.of(kuayu, worker(visit), found(visit)).answer(visit));
    }

    private Worker worker(Visit visit) {
        return FilingWords.worker(kuayu, visit);
    }

    private Filing found(Visit visit) {
        return kuayu.filing().find(worker(visit), visit.path("id")).orElseThrow(Refusal::notFound);
    }

    private void list(Visit visit) {
        FilingList.Side side = switch (visit.query("side")) {
            case "sent" -> FilingList.Side.SENT;
            case "received" -> FilingList.Side.RECEIVED;
            default -> FilingList.Side.ALL;
        };
        Set<String> states = visit.query("state").matches("[A-Z_]{1,20}") ? Set.of(visit.query("state")) : Set.of();
        int from = Addresses.number(visit, "skip", 0, MOST_FROM);
        int size = Addresses.number(visit, "size", 20, MOST);
        var found = kuayu.filing().list(worker(visit), new FilingList(side, states, visit.query("q"), from, size));
        Json.object()
                .put("skip", from)
                .put("filings", found.stream().map(matter -> FilingJson.outline(matter).map()).toList())
                .answer(visit);
    }

    private void take(Visit visit) {
        FilingJson.Asked asked = FilingJson.read(visit.ctx().bodyAsBytes(), worker(visit));
        Reading<Filing> taken = kuayu.filing().take(worker(visit), asked.draft());
        Reading<Filing> done = taken.value()
                .filter(filing -> asked.send() && filing.state() == FilingState.TAKEN)
                .map(filing -> kuayu.filing().act(worker(visit), filing.id(), filing.version(), new FilingAct.Send()))
                .orElse(taken);
        Filing filing = done.value()
                .orElseThrow(() -> new Refusal(
                        422, "request-refused", Map.of("code", done.remarks().getFirst().code())));
        visit.ctx().status(201);
        FilingJson.of(kuayu, worker(visit), filing).answer(visit);
    }
}
