package org.kuayu.workbench.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.matter.diary.DueQuery;
import org.kuayu.staff.Officer;
import org.kuayu.workbench.control.today.CalendarFeeds;
import org.kuayu.workbench.matters.MatterSight;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** The calendar to which a phone subscribes: its private address, and the sessions and dates of its owner. */
final class FeedRoutes {
    private static final int MOST = 2_000;
    private static final Duration BEFORE = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(180);

    private final Kuayu kuayu;
    private final CalendarFeeds feeds;

    FeedRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
        feeds = new CalendarFeeds(kuayu);
    }

    void register(Routes routes) {
        routes.get("/calendar/feed", MatterSight.WORKERS, visit -> show(visit, ""));
        routes.post("/calendar/feed", MatterSight.WORKERS, this::issue);
        routes.post("/calendar/feed/revoke", MatterSight.WORKERS, this::revoke);
        routes.get("/ics/work/{secret}.ics", Who.PUBLIC, this::feed);
    }

    /** This workbench as the browser calls it. */
    static String host(Visit visit) {
        return visit.ctx().scheme() + "://" + visit.ctx().host();
    }

    private void show(Visit visit, String address) {
        visit.page("agenda/feed.jte", Map.of("since", feeds.findIssued(visit.officer()), "address", address));
    }

    private void issue(Visit visit) {
        String language = visit.messages().language().equals("en") ? "?language=en" : "";
        show(visit, host(visit) + "/ics/work/" + feeds.issue(visit.officer()) + ".ics" + language);
    }

    private void revoke(Visit visit) {
        feeds.revoke(visit.officer());
        visit.redirect("/calendar/feed");
    }

    private void feed(Visit visit) {
        Officer officer = feeds.find(visit.path("secret"))
                .filter(o -> MatterSight.WORKERS.admits(Optional.of(o)))
                .orElseThrow(Refusal::notFound);
        Messages messages = Messages.of(visit.query("language"));
        var sight = new MatterSight(kuayu, messages, officer);
        Instant now = sight.now();
        var sessions = kuayu.agenda().listMine(sight.worker(), now.minus(BEFORE), now.plus(AHEAD));
        var query = DueQuery.of(DueQuery.Whose.MINE).before(now.plus(AHEAD));
        var dates = kuayu.diary().list(sight.worker(), query, 0, MOST);
        visit.ctx()
                .contentType("text/calendar; charset=utf-8")
                .result(new SessionCalendar(messages, sight, host(visit)).write(sessions, dates));
    }
}
