package org.kuayu.workbench.api;

import java.time.LocalDate;
import java.util.List;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.DueList;
import org.kuayu.workbench.control.Offices;
import org.kuayu.workbench.control.today.TodayAddress;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** What is due over the API: the parameters of the page of today. */
final class DueApi implements Feature {
    private static final int MOST_FROM = 1_000_000;
    private static final int MOST = 1_000;

    private final Kuayu kuayu;

    DueApi(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/api/v1/due", Offices.ENFORCEMENT, this::list);
    }

    private void list(Visit visit) {
        LocalDate today = LegalDay.of(kuayu.clock().instant());
        var address = TodayAddress.parse(visit.ctx().queryParamMap());
        int from = Addresses.number(visit, "skip", 0, MOST_FROM);
        int size = Addresses.number(visit, "size", 100, MOST);
        var due = kuayu.control().due();
        DueList.Counts counts = due.counts(visit.officer(), today);
        Json.object()
                .put("today", today.toString())
                .put("overdue", counts.overdue())
                .put("within7", counts.within7())
                .put("within30", counts.within30())
                .put("within90", counts.within90())
                .put("skip", from)
                .put("due", items(due, visit, address.window(from, size), today))
                .answer(visit);
    }

    private static List<?> items(DueList due, Visit visit, DueList.Window window, LocalDate today) {
        return due.list(visit.officer(), today, window).stream().map(RequestJson::due).toList();
    }
}
