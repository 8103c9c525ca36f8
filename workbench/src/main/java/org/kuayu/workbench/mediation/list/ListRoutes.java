package org.kuayu.workbench.mediation.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kuayu.Kuayu;
import org.kuayu.calendar.DueDate;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterStep;
import org.kuayu.matter.Worker;
import org.kuayu.workbench.control.Paging;
import org.kuayu.workbench.matters.MatterWords;
import org.kuayu.workbench.mediation.Desks;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** The disputes of a mediator or of a court. */
public final class ListRoutes implements Feature {
    private static final int WEEK = 7;

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
        var groups = new EnumMap<ListPage.When, List<ListPage.Row>>(ListPage.When.class);
        found.forEach(matter -> groups.computeIfAbsent(when(worker, matter), key -> new ArrayList<>())
                .add(row(visit, words, matter)));
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(entry -> new ListPage.Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A step at another place, or of the parties, waits for others. */
    private ListPage.When when(Worker worker, Matter matter) {
        boolean others = matter.next()
                .map(step -> step.place().isEmpty() || step.place().filter(worker.places()::contains).isEmpty())
                .orElse(false);
        long days = matter.next()
                .flatMap(MatterStep::due)
                .map(due -> due.daysLeft(kuayu.clock().instant()))
                .orElse(Long.MAX_VALUE);
        if (others && days >= 0) {
            return ListPage.When.OTHERS;
        }
        return days <= 0 ? ListPage.When.TODAY : days <= WEEK ? ListPage.When.WEEK : ListPage.When.LATER;
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
                due.map((DueDate d) -> words.day(d)).orElse(""),
                matter.flags().stream().sorted().map(flag -> visit.say("flag." + flag)).toList(),
                matter.places().stream()
                        .map(code -> Desks.place(kuayu, visit.messages(), code))
                        .collect(Collectors.joining(" · ")));
    }
}
