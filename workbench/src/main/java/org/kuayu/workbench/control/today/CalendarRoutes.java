package org.kuayu.workbench.control.today;

import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.staff.Officer;
import org.kuayu.workbench.control.Offices;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** The calendar that an officer subscribes to: its private address, and the calendar itself. */
final class CalendarRoutes {
    private static final int MOST = 2_000;

    private final Kuayu kuayu;
    private final CalendarFeeds feeds;

    CalendarRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
        this.feeds = new CalendarFeeds(kuayu);
    }

    void register(Routes routes) {
        routes.get("/today/calendar", Offices.ENFORCEMENT, visit -> show(visit, ""));
        routes.post("/today/calendar", Offices.ENFORCEMENT, this::issue);
        routes.post("/today/calendar/revoke", Offices.ENFORCEMENT, this::revoke);
        routes.get("/ics/{secret}.ics", Who.PUBLIC, this::feed);
    }

    /** This workbench as the browser calls it. */
    static String host(Visit visit) {
        return visit.ctx().scheme() + "://" + visit.ctx().host();
    }

    private void show(Visit visit, String address) {
        visit.page("control/calendar.jte", Map.of("since", feeds.findIssued(visit.officer()), "address", address));
    }

    private void issue(Visit visit) {
        String language = visit.messages().language().equals("en") ? "?language=en" : "";
        show(visit, host(visit) + "/ics/" + feeds.issue(visit.officer()) + ".ics" + language);
    }

    private void revoke(Visit visit) {
        feeds.revoke(visit.officer());
        visit.redirect("/today/calendar");
    }

    private void feed(Visit visit) {
        Officer officer = feeds.find(visit.path("secret"))
                .filter(o -> Offices.ENFORCEMENT.admits(java.util.Optional.of(o)))
                .orElseThrow(Refusal::notFound);
        var now = kuayu.clock().instant();
        var window = TodayAddress.parse(Map.of()).with(TodayAddress.Reach.QUARTER).window(0, MOST);
        var items = kuayu.control().due().list(officer, LegalDay.of(now), window);
        visit.ctx()
                .contentType("text/calendar; charset=utf-8")
                .result(new DueCalendar(Messages.of(visit.query("language")), host(visit)).write(items, now));
    }
}
