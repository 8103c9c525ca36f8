package org.kuayu.workbench.mediation.list;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kuayu.Kuayu;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterStep;
import org.kuayu.matter.Worker;
import org.kuayu.mediation.DueGroup;
import org.kuayu.workbench.control.Paging;
import org.kuayu.workbench.matters.MatterWords;
import org.kuayu.workbench.mediation.Desks;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** The disputes of a mediator or of a court. */
public final class ListRoutes implements Feature {
    private final Kuayu kuayu;

    /** The disputes of this system. */
    public ListRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/mediation", Desks.ALL, this::list);
    }

    private void list(Visit visit) {
        var address = ListAddress.parse(visit.ctx().queryParamMap());
        Worker worker = Desks.worker(kuayu, visit);
        var counts = kuayu.worklist().counts(worker, address.query());
        long total = counts.getOrDefault(address.tab(), 0L);
        int offset = (address.page() - 1) * ListAddress.PAGE;
        List<Matter> found = kuayu.worklist().list(worker, address.query(), offset, ListAddress.PAGE);
        var paging = new Paging(
                address.page(),
                address.page() > 1 ? address.withPage(address.page() - 1).toString() : "",
                offset + found.size() < total ? address.withPage(address.page() + 1).toString() : "");
        var tabs = ListAddress.TABS.stream()
                .map(tab -> new ListPage.Tab(
                        ListAddress.key(tab), counts.getOrDefault(tab, 0L), address.with(tab).toString(), tab == address.tab()))
                .toList();
        var page = new ListPage(address, tabs, groups(visit, worker, found), total, paging, !worker.places().isEmpty());
        visit.page("mediation/list.jte", Map.of("page", page));
    }

    private List<ListPage.Group> groups(Visit visit, Worker worker, List<Matter> found) {
        MatterWords words = Desks.words(kuayu, visit);
        Instant now = kuayu.clock().instant();
        var groups = new EnumMap<DueGroup, List<ListPage.Row>>(DueGroup.class);
        found.forEach(matter -> groups.computeIfAbsent(DueGroup.of(worker, matter, now), key -> new ArrayList<>())
                .add(row(visit, words, matter)));
        return groups.entrySet().stream()
                .map(entry -> new ListPage.Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ListPage.Row row(Visit visit, MatterWords words, Matter matter) {
        var due = matter.next().flatMap(MatterStep::due);
        return new ListPage.Row(
                "/mediation/" + matter.id(),
                matter.title(),
                matter.number().isEmpty() ? matter.id() : matter.number(),
                words.state(matter),
                words.next(matter),
                due.map(words::tone).orElse(""),
                matter.flags().stream().sorted().map(flag -> visit.say("flag." + flag)).toList(),
                matter.places().stream()
                        .map(code -> Desks.place(kuayu, visit.messages(), code))
                        .collect(Collectors.joining(" · ")));
    }
}
