package org.kuayu.workbench.entrustment;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.entrustment.Entrusted;
import org.kuayu.entrustment.SeenEntrustment;
import org.kuayu.entrustment.StepFacts;
import org.kuayu.entrustment.act.ActStep;
import org.kuayu.entrustment.transfer.TransferStep;
import org.kuayu.matter.Matter;
import org.kuayu.matter.Worker;
import org.kuayu.staff.Role;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.control.Downloads;
import org.kuayu.workbench.control.Offices;
import org.kuayu.workbench.control.Paging;
import org.kuayu.workbench.entrustment.EntrustmentAddress.Tab;
import org.kuayu.workbench.matters.MatterWords;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Settings;
import org.kuayu.workbench.shell.Visit;

/** The list of entrustments, and one of them with its steps. */
public final class EntrustmentRoutes implements Feature {
    private final Kuayu kuayu;
    private final IssuedRoutes issued;

    /** The entrustments of this system. */
    public EntrustmentRoutes(Kuayu kuayu, Settings settings) {
        this.kuayu = kuayu;
        issued = new IssuedRoutes(kuayu, settings);
    }

    @Override
    public void register(Routes routes) {
        routes.get("/entrustments", Offices.COURT, this::list);
        new DraftRoutes(kuayu).register(routes);
        issued.register(routes);
        routes.get("/entrustments/{id}", Offices.COURT, v -> show(v, ShowPage.Told.NOTHING));
        routes.post("/entrustments/{id}/steps/{step}", Offices.COURT, this::step);
        routes.get("/entrustments/{id}/papers/{digest}", Offices.COURT, this::paper);
    }

    private Worker worker(Visit visit) {
        return kuayu.directory().worker(visit.officer());
    }

    private void list(Visit visit) {
        var address = EntrustmentAddress.parse(visit.ctx().queryParamMap());
        Worker worker = worker(visit);
        var counts = new EnumMap<Tab, Long>(Tab.class);
        for (Tab tab : Tab.values()) {
            counts.put(tab, kuayu.entrustment().count(worker, address.filter(worker, tab)));
        }
        int offset = (address.page() - 1) * EntrustmentAddress.PAGE;
        List<Matter> found = kuayu.entrustment()
                .list(worker, address.filter(worker, address.tab()), offset, EntrustmentAddress.PAGE);
        MatterWords words = ShowPages.words(kuayu, visit);
        var paging = new Paging(
                address.page(),
                address.page() > 1 ? address.withPage(address.page() - 1).toString() : "",
                offset + found.size() < counts.get(address.tab())
                        ? address.withPage(address.page() + 1).toString()
                        : "");
        var rows = found.stream().map(m -> row(m, worker, words)).toList();
        boolean drafts = visit.officer().has(Role.ENFORCEMENT_OFFICER) && !worker.places().isEmpty();
        visit.page("entrustment/list.jte", Map.of("page", new ListPage(address, counts, rows, paging, drafts)));
    }

    private ListPage.Row row(Matter matter, Worker worker, MatterWords words) {
        boolean outgoing = worker.places().contains(matter.places().getFirst());
        String other = matter.places().get(outgoing ? 1 : 0);
        return new ListPage.Row(
                matter, words.state(matter), kuayu.directory().name(other), outgoing, words.next(matter));
    }

    private Entrusted found(Visit visit) {
        return kuayu.entrustment().find(worker(visit), visit.path("id")).orElseThrow(Refusal::notFound);
    }

    private void show(Visit visit, ShowPage.Told told) {
        var page = new ShowPages(kuayu, visit).page(worker(visit), found(visit), told);
        visit.page("entrustment/show.jte", Map.of("page", page));
    }

    private void step(Visit visit) throws IOException {
        Entrusted it = found(visit);
        String code = visit.path("step");
        var seen = new SeenEntrustment(worker(visit), it.cover().id(), StepForm.number(visit.form("version")));
        StepFacts facts = StepForm.facts(visit, kuayu);
        Reading<Matter> done = it.act().isPresent()
                ? kuayu.entrustment().step(seen, ActStep.find(code).orElseThrow(Refusal::notFound), facts)
                : kuayu.entrustment().step(seen, TransferStep.find(code).orElseThrow(Refusal::notFound), facts);
        if (done.value().isPresent()) {
            visit.redirect("/entrustments/" + it.cover().id());
            return;
        }
        Remark why = done.remarks().getFirst();
        visit.refused(why);
        show(visit, new ShowPage.Told(code, Sentences.of(visit, why), visit.form("text")));
    }

    private void paper(Visit visit) {
        String digest = visit.path("digest");
        Entrusted it = found(visit);
        String name = it.file().papers().stream()
                .filter(p -> p.digest().equals(digest))
                .findFirst()
                .orElseThrow(Refusal::notFound)
                .fileName();
        byte[] bytes = kuayu.entrustment()
                .findPaper(worker(visit), it.cover().id(), digest)
                .orElseThrow(Refusal::notFound);
        visit.ctx().result(bytes);
        Downloads.attach(visit, name, "application/octet-stream");
    }
}
