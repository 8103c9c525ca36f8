package org.kuayu.workbench.matters;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.intake.table.TableWriter;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.diary.Diary;
import org.kuayu.matter.diary.DueQuery;
import org.kuayu.workbench.control.Downloads;
import org.kuayu.workbench.control.Paging;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.matters.DeadlineAddress.Within;
import org.kuayu.workbench.matters.MatterListPage.Choice;
import org.kuayu.workbench.matters.MatterListPage.Tab;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** All dates of somebody's matters in one list (WF-6): as a page, a table and a calendar. */
public final class DeadlineRoutes implements Feature {
    private static final int MOST = 5_000;
    private static final List<String> COLUMNS =
            List.of("day", "left", "what", "law", "who", "title", "kind", "assignee", "id");

    private final Kuayu kuayu;

    /** The dates of this system. */
    public DeadlineRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/deadlines", MatterSight.WORKERS, this::show);
        routes.get("/deadlines.csv", MatterSight.WORKERS, this::table);
        routes.get("/deadlines.ics", MatterSight.WORKERS, this::calendar);
    }

    private void show(Visit visit) {
        var address = DeadlineAddress.parse(visit.ctx().queryParamMap());
        var sight = new MatterSight(kuayu, visit);
        DueQuery query = address.query(sight.now());
        int offset = (address.page() - 1) * DeadlineAddress.PAGE;
        Map<DueQuery.Whose, Long> counts = kuayu.diary().counts(sight.worker(), query);
        List<Diary.Line> found = kuayu.diary().list(sight.worker(), query, offset, DeadlineAddress.PAGE);
        var paging = new Paging(
                address.page(),
                address.page() > 1 ? address.withPage(address.page() - 1).toString() : "",
                offset + found.size() < counts.get(address.whose())
                        ? address.withPage(address.page() + 1).toString()
                        : "");
        var page = new DeadlinePage(
                address,
                tabs(address, counts),
                reaches(address),
                groups(visit, sight, found),
                sight.worker().places().stream().map(code -> new Choice(code, sight.place(code))).toList(),
                paging);
        visit.page("matters/deadlines.jte", Map.of("page", page));
    }

    private static List<Tab> tabs(DeadlineAddress address, Map<DueQuery.Whose, Long> counts) {
        return Stream.of(DueQuery.Whose.values())
                .map(whose -> new Tab(
                        MatterAddress.key(whose), counts.get(whose), address.with(whose).toString(), whose == address.whose()))
                .toList();
    }

    private static List<Tab> reaches(DeadlineAddress address) {
        return Stream.of(Within.values())
                .map(within -> new Tab(
                        MatterAddress.key(within), 0, address.with(within).toString(), within == address.within()))
                .toList();
    }

    private static List<DeadlinePage.Group> groups(Visit visit, MatterSight sight, List<Diary.Line> found) {
        var byDay = new LinkedHashMap<String, List<DeadlinePage.Line>>();
        for (Diary.Line line : found) {
            boolean late = line.clock().date().overdueAt(sight.now());
            String day = late ? "" : title(visit, sight, line.clock());
            byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(line(visit, sight, line));
        }
        return byDay.entrySet().stream()
                .map(entry -> new DeadlinePage.Group(
                        entry.getKey().isEmpty() ? visit.say("deadlines.late") : entry.getKey(),
                        entry.getKey().isEmpty(),
                        entry.getValue()))
                .toList();
    }

    private static String title(Visit visit, MatterSight sight, Deadline clock) {
        long days = clock.date().daysLeft(sight.now());
        return sight.words().dayOf(clock.date()) + " · " + Times.left(days, visit.messages());
    }

    private static DeadlinePage.Line line(Visit visit, MatterSight sight, Diary.Line line) {
        String who = visit.messages().sayOr("who." + line.clock().who(), line.clock().who());
        return new DeadlinePage.Line(
                sight.words().clock(line.clock()),
                sight.row(line.matter()),
                line.clock().place().map(code -> visit.say("matter.who.at", who, sight.place(code))).orElse(who));
    }

    private void table(Visit visit) throws IOException {
        var address = DeadlineAddress.parse(visit.ctx().queryParamMap());
        var sight = new MatterSight(kuayu, visit);
        Downloads.attach(visit, "kuayu-deadlines-" + LegalDay.of(sight.now()) + ".csv", "text/csv; charset=utf-8");
        List<Diary.Line> lines = kuayu.diary().list(sight.worker(), address.query(sight.now()), 0, MOST);
        try (var writer = TableWriter.csv(visit.ctx().outputStream())) {
            writer.row(COLUMNS.stream().map(column -> visit.say("deadlines.column." + column)).toList());
            lines.forEach(line -> writer.row(cells(visit, sight, line)));
            var foot = new ArrayList<String>();
            long total = kuayu.diary().count(sight.worker(), address.query(sight.now()));
            foot.add(visit.say("matters.cutoff", Times.minute(sight.now()), total, lines.size()));
            while (foot.size() < COLUMNS.size()) {
                foot.add("");
            }
            writer.row(foot);
        }
    }

    private static List<String> cells(Visit visit, MatterSight sight, Diary.Line line) {
        DeadlinePage.Line one = line(visit, sight, line);
        return List.of(
                line.clock().date().lastDay().toString(),
                one.clock().left(),
                one.clock().what(),
                one.clock().law(),
                one.who(),
                line.matter().title(),
                one.row().kind(),
                one.row().assignee(),
                line.matter().id());
    }

    private void calendar(Visit visit) {
        var address = DeadlineAddress.parse(visit.ctx().queryParamMap());
        var sight = new MatterSight(kuayu, visit);
        Instant now = sight.now();
        Downloads.attach(visit, "kuayu-deadlines-" + LegalDay.of(now) + ".ics", "text/calendar; charset=utf-8");
        List<Diary.Line> lines = kuayu.diary().list(sight.worker(), address.query(now), 0, MOST);
        visit.ctx().result(new DeadlineCalendar(visit.messages(), sight.words(), host(visit)).write(lines, now));
    }

    /** This workbench as the browser calls it. */
    static String host(Visit visit) {
        return visit.ctx().scheme() + "://" + visit.ctx().host();
    }
}
