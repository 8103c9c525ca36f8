package org.kuayu.workbench.figures;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kuayu.Kuayu;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.shelf.FigureAsk;
import org.kuayu.caseload.shelf.FreezeOrder;
import org.kuayu.caseload.shelf.Frozen;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** The page of one figure, its freezing, and the same figure for programs. */
public final class FigureRoutes implements Feature {
    private final Kuayu kuayu;

    /** The figures of this system, one by one. */
    public FigureRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/figures/figure", FiguresRoutes.READERS, v -> show(v, List.of()));
        routes.post("/figures/figure", FiguresRoutes.READERS, this::freeze);
        routes.get("/api/v1/figures/figure", FiguresRoutes.READERS, this::api);
        routes.get("/api/v1/figures/measures", FiguresRoutes.READERS, this::measures);
    }

    private Measure measure(Visit visit) {
        var code = visit.query("measure");
        return kuayu.measures().find(code).orElseThrow(() -> new Refusal(404, "figures-measure", Map.of("measure", code)));
    }

    private FigurePages pages(Visit visit) {
        return new FigurePages(FiguresVisit.of(kuayu, visit), measure(visit));
    }

    private void show(Visit visit, List<Remark> refused) {
        var page = pages(visit).page(UUID.randomUUID().toString());
        visit.page("figures/figure.jte", Map.of("page", page, "refused", refused));
    }

    private void freeze(Visit visit) {
        var address = FiguresRoutes.address(kuayu, visit);
        var measure = measure(visit);
        var question = address.question();
        if (address.selection().isPresent()) {
            throw new Refusal(422, "figures-freeze-search");
        }
        var ask = new FigureAsk("", measure, question.scope(), question.period());
        var order = new FreezeOrder(
                visit.form("token"),
                Frozen.Kind.FIGURE,
                visit.form("title").strip(),
                address.figure(measure.code()),
                "",
                List.of(ask),
                question.cutoff());
        var reading = kuayu.freezes().freeze(visit.officer(), order, visit.access());
        if (reading.value().isEmpty()) {
            visit.refused(reading.remarks().getFirst());
            show(visit, reading.remarks());
            return;
        }
        long cutoff = reading.value().get().cutoff();
        visit.redirect(address.with(question.asOf(cutoff)).figure(measure.code()));
    }

    private void api(Visit visit) {
        var pages = pages(visit);
        var address = FiguresRoutes.address(kuayu, visit);
        visit.ctx().json(FiguresJson.figure(address, pages.figure(), pages.cutoff()));
    }

    private void measures(Visit visit) {
        visit.ctx().json(Map.of("measures", kuayu.measures().list().stream().map(FiguresJson::measure).toList()));
    }
}
