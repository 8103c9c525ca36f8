package org.kuayu.workbench.activity;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kuayu.Kuayu;
import org.kuayu.caseload.Basis;
import org.kuayu.caseload.report.Activity;
import org.kuayu.court.Courts;
import org.kuayu.intake.table.TableWriter;
import org.kuayu.staff.Role;
import org.kuayu.workbench.figures.FiguresLabels;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Numbers;
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
        routes.get("/activity.csv", READERS, v -> download(v, "csv", "text/csv; charset=utf-8", TableWriter::csv));
        routes.get(
                "/activity.xlsx",
                READERS,
                v -> download(
                        v,
                        "xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        out -> TableWriter.xlsx(out, v.say("activity.title"))));
        routes.get("/api/v1/activity", READERS, this::api);
    }

    private ActivityAddress address(Visit visit) {
        var today = LocalDate.ofInstant(kuayu.clock().instant(), Numbers.SHANGHAI);
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

    private void download(Visit visit, String kind, String mediaType, Function<OutputStream, TableWriter> opener)
            throws IOException {
        var address = address(visit);
        var report = report(address, visit);
        var period = report.basis().period();
        var name = "kuayu-activity-" + period.first() + "-" + period.last() + "-cutoff-" + report.cutoff() + "." + kind;
        visit.ctx().contentType(mediaType).header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try (var writer = opener.apply(visit.ctx().outputStream())) {
            new ActivityPages(address, report, new FiguresLabels(visit)).file().forEach(writer::row);
        }
    }

    private void api(Visit visit) {
        var address = address(visit);
        visit.ctx().json(ActivityJson.of(address, report(address, visit)));
    }
}
