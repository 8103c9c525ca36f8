package org.kuayu.workbench.activity;

import java.util.List;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.caseload.Basis;
import org.kuayu.caseload.report.Activity;
import org.kuayu.court.Courts;
import org.kuayu.staff.Role;
import org.kuayu.workbench.figures.FiguresLabels;
import org.kuayu.workbench.files.ReportFile;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** The activity report of a person or an office: page, downloads, and the same for programs. */
public final class ActivityRoutes implements Feature {
    private static final Who READERS = Who.roles(Role.COURT_STAFF, Role.STATISTICIAN, Role.ADMINISTRATOR);

    private final Kuayu kuayu;

    /** The activity reports of this system. */
    public ActivityRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/activity", READERS, this::page);
        routes.get("/activity.csv", READERS, v -> file(v).send(v, "csv"));
        routes.get("/activity.xlsx", READERS, v -> file(v).send(v, "xlsx"));
        routes.get("/api/v1/activity", READERS, this::api);
    }

    private ActivityAddress address(Visit visit) {
        var today = LegalDay.of(kuayu.clock().instant());
        return ActivityAddress.parse(
                visit.ctx().queryParamMap(), kuayu.caseload().usualPeriod(today), today);
    }

    private Activity report(ActivityAddress address, Visit visit) {
        return kuayu.activities().report(address.basis(), visit.access());
    }

    private void page(Visit visit) {
        var address = address(visit);
        var report = report(address, visit);
        boolean office = address.figures().question().scope().courts().size() == 1;
        var place = new Basis(address.office(), report.basis().period(), report.basis().cutoff());
        var judges = office ? kuayu.activities().listJudges(place, visit.access()) : List.<String>of();
        var court = new Basis(address.figures().question().scope(), place.period(), place.cutoff());
        var tribunals = office ? kuayu.activities().listTribunals(court, visit.access()) : List.<String>of();
        var pages = new ActivityPages(address, report, new FiguresLabels(visit));
        visit.page(
                "activity/page.jte",
                Map.of(
                        "page", pages.page(judges, tribunals, PersonalWork.of(kuayu, visit, address)),
                        "unfiled", pages.unfiled(),
                        "breaches", kuayu.breaches().list(report.basis(), visit.access()),
                        "courts", Courts.bundled().list(),
                        "counted", kuayu.clock().instant()));
    }

    private ReportFile file(Visit visit) {
        var address = address(visit);
        var report = report(address, visit);
        var period = report.basis().period();
        return new ReportFile(
                "kuayu-activity-" + period.first() + "-" + period.last() + "-cutoff-" + report.cutoff(),
                visit.say("activity.title"),
                new ActivityPages(address, report, new FiguresLabels(visit)).file());
    }

    private void api(Visit visit) {
        var address = address(visit);
        visit.ctx().json(ActivityJson.of(address, report(address, visit)));
    }
}
