package org.kuayu.workbench.control.today;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.DueItem;
import org.kuayu.staff.Officer;
import org.kuayu.workbench.control.Downloads;
import org.kuayu.workbench.control.Offices;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** The first page of an enforcement officer: what is due, as a page, a table and a calendar. */
public final class TodayRoutes implements Feature {
    private static final int MOST = 10_000;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Kuayu kuayu;

    /** The due list of this system. */
    public TodayRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/today", Offices.ENFORCEMENT, this::show);
        routes.get("/today.xlsx", Offices.ENFORCEMENT, this::table);
        routes.get("/today.ics", Offices.ENFORCEMENT, this::calendar);
        new CalendarRoutes(kuayu).register(routes);
    }

    private LocalDate today() {
        return LegalDay.of(kuayu.clock().instant());
    }

    private void show(Visit visit) {
        var address = TodayAddress.parse(visit.ctx().queryParamMap());
        var due = kuayu.control().due();
        var page = new TodayPages(visit, today())
                .page(
                        address,
                        due.counts(visit.officer(), today()),
                        due.list(visit.officer(), today(), address.window()));
        visit.page("control/today.jte", Map.of("page", page));
    }

    /** Everything that the address asks for, whatever the page; at most as many as a table still serves. */
    private List<DueItem> all(Officer officer, TodayAddress address) {
        var items = new ArrayList<DueItem>();
        List<DueItem> batch;
        do {
            batch = kuayu.control().due().list(officer, today(), address.window(items.size(), 500));
            items.addAll(batch);
        } while (!batch.isEmpty() && items.size() < MOST);
        return items;
    }

    private void table(Visit visit) throws IOException {
        var address = TodayAddress.parse(visit.ctx().queryParamMap());
        Downloads.attach(visit, "kuayu-" + today() + ".xlsx", XLSX);
        new DueTable(visit.messages()).write(all(visit.officer(), address), visit.ctx().outputStream());
    }

    private void calendar(Visit visit) {
        var address = TodayAddress.parse(visit.ctx().queryParamMap());
        Downloads.attach(visit, "kuayu-" + today() + ".ics", "text/calendar; charset=utf-8");
        visit.ctx()
                .result(new DueCalendar(visit.messages(), CalendarRoutes.host(visit))
                        .write(all(visit.officer(), address), kuayu.clock().instant()));
    }
}
