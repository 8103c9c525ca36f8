package org.kuayu.workbench.matters;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.intake.table.TableWriter;
import org.kuayu.matter.Matter;
import org.kuayu.matter.WorkQuery;
import org.kuayu.matter.Worker;
import org.kuayu.workbench.control.Downloads;
import org.kuayu.workbench.control.Paging;
import org.kuayu.workbench.matters.MatterListPage.Choice;
import org.kuayu.workbench.matters.MatterListPage.Results;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** The work lists of matters of every kind, as a page and as a table; acts on many. */
public final class MatterRoutes implements Feature {
    private static final int MOST = 10_000;
    private static final int BATCH = 500;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Kuayu kuayu;

    /** The matters of this system. */
    public MatterRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/matters", MatterSight.WORKERS, visit -> show(visit, new MatterSight(kuayu, visit), Results.NONE));
        routes.post("/matters", MatterSight.WORKERS, this::act);
        routes.get("/matters.csv", MatterSight.WORKERS, v -> table(v, "csv", "text/csv; charset=utf-8", TableWriter::csv));
        routes.get("/matters.xlsx", MatterSight.WORKERS, v -> table(
                v, "xlsx", XLSX, out -> TableWriter.xlsx(out, v.say("matters.title"))));
        new MatterFileRoutes(kuayu).register(routes);
    }

    private void act(Visit visit) {
        var sight = new MatterSight(kuayu, visit);
        show(visit, sight, new MatterBatch(kuayu, visit, sight).act());
    }

    private void show(Visit visit, MatterSight sight, Results results) {
        var address = MatterAddress.parse(visit.ctx().queryParamMap());
        Worker worker = sight.worker();
        Map<WorkQuery.Tab, Long> counts = kuayu.worklist().counts(worker, address.query());
        int offset = (address.page() - 1) * MatterAddress.PAGE;
        List<Matter> found = kuayu.worklist().list(worker, address.query(), offset, MatterAddress.PAGE);
        long total = counts.getOrDefault(address.tab(), 0L);
        var paging = new Paging(
                address.page(),
                address.page() > 1 ? address.withPage(address.page() - 1).toString() : "",
                offset + found.size() < total ? address.withPage(address.page() + 1).toString() : "");
        var page = new MatterListPage(
                address,
                tabs(address, counts),
                found.stream().map(sight::row).toList(),
                choices(visit, sight, found),
                paging,
                results);
        visit.page("matters/list.jte", Map.of("page", page));
    }

    private static List<MatterListPage.Tab> tabs(MatterAddress address, Map<WorkQuery.Tab, Long> counts) {
        var tabs = new ArrayList<MatterListPage.Tab>();
        for (WorkQuery.Tab tab : WorkQuery.Tab.values()) {
            tabs.add(new MatterListPage.Tab(
                    MatterAddress.key(tab),
                    counts.getOrDefault(tab, 0L),
                    address.with(tab).toString(),
                    tab == address.tab()));
        }
        return tabs;
    }

    /** The people are those of the place that has to staff the first matter of the page: the others are refused by their row. */
    private MatterListPage.Choices choices(Visit visit, MatterSight sight, List<Matter> found) {
        var address = MatterAddress.parse(visit.ctx().queryParamMap());
        List<Choice> people = found.stream().limit(1)
                .flatMap(matter -> kuayu.worklist().listCandidates(sight.worker(), matter.id()).stream())
                .filter(one -> MatterSight.WORKERS.admits(Optional.of(one.officer())))
                .map(one -> new Choice(one.login(), one.officer().name()))
                .toList();
        List<Choice> places =
                sight.worker().places().stream().map(code -> new Choice(code, sight.place(code))).toList();
        List<Choice> states = address.kind().map(kind -> states(visit, "matter.state." + kind + ".")).orElse(List.of());
        return new MatterListPage.Choices(places, states, people);
    }

    private static List<Choice> states(Visit visit, String prefix) {
        return visit.messages().keys().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> new Choice(key.substring(prefix.length()), visit.say(key)))
                .toList();
    }

    private interface Opener {
        TableWriter open(OutputStream out);
    }

    /** The last row says when it was written, and of how many it is the list. */
    private void table(Visit visit, String kind, String type, Opener opener) throws IOException {
        var address = MatterAddress.parse(visit.ctx().queryParamMap());
        var sight = new MatterSight(kuayu, visit);
        Downloads.attach(visit, "kuayu-matters-" + LegalDay.of(sight.now()) + "." + kind, type);
        try (var writer = opener.open(visit.ctx().outputStream())) {
            var table = new MatterTable(visit, sight);
            writer.row(table.head());
            List<Matter> batch;
            int written = 0;
            do {
                batch = kuayu.worklist().list(sight.worker(), address.query(), written, BATCH);
                batch.forEach(matter -> writer.row(table.row(matter)));
                written += batch.size();
            } while (batch.size() == BATCH && written < MOST);
            writer.row(table.foot(kuayu.worklist().count(sight.worker(), address.query()), written));
        }
    }
}
