package org.kuayu.workbench.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.caseload.report.Projection;
import org.kuayu.court.Courts;
import org.kuayu.staff.Role;
import org.kuayu.text.Reading;
import org.kuayu.workbench.figures.FiguresAddress;
import org.kuayu.workbench.figures.FiguresLabels;
import org.kuayu.workbench.files.ReportFile;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** The projection of the backlog: page, downloads, and the same for programs. */
public final class ProjectionRoutes implements Feature {
    private static final Who READERS = Who.roles(Role.COURT_STAFF, Role.STATISTICIAN, Role.ADMINISTRATOR);

    private final Kuayu kuayu;

    /** The projections of this system. */
    public ProjectionRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/projection", READERS, this::page);
        routes.get("/projection.csv", READERS, v -> file(v).send(v, "csv"));
        routes.get("/projection.xlsx", READERS, v -> file(v).send(v, "xlsx"));
        routes.get("/api/v1/projection", READERS, this::api);
    }

    private ProjectionAddress address(Visit visit) {
        var parameters = visit.ctx().queryParamMap();
        var today = LegalDay.of(kuayu.clock().instant());
        var figures = FiguresAddress.parse(parameters, kuayu.caseload().usualPeriod(today));
        return ProjectionAddress.parse(parameters, figures, kuayu.projections().usualMonth(today));
    }

    private Reading<Projection> project(ProjectionAddress address, Visit visit) {
        return address.plan()
                .value()
                .map(plan -> kuayu.projections().project(address.ask(plan), visit.access()))
                .orElseGet(() ->
                        new Reading.Refused<>(address.plan().remarks().getFirst()));
    }

    private void page(Visit visit) {
        var address = address(visit);
        var counted = address.asOf(kuayu.caseload().checkpoint());
        var pages = new ProjectionPages(counted, new FiguresLabels(visit));
        visit.page(
                "projection/page.jte",
                Map.of(
                        "page", pages.page(project(counted, visit)),
                        "path", address.path("/projection"),
                        "courts", Courts.bundled().list()));
    }

    private Projection projection(ProjectionAddress address, Visit visit) {
        var read = project(address, visit);
        return read.value()
                .orElseThrow(() -> new Refusal(409, read.remarks().getFirst().code()));
    }

    private ReportFile file(Visit visit) {
        var address = address(visit);
        var lines = new ProjectionPages(address, new FiguresLabels(visit)).file(projection(address, visit));
        return new ReportFile("kuayu-projection-" + address.last(), visit.say("projection.title"), lines);
    }

    private void api(Visit visit) {
        var address = address(visit);
        var projection = projection(address, visit);
        var past = projection.past();
        var json = new LinkedHashMap<String, Object>();
        json.put("last", past.last().toString());
        json.put("pending", past.pending());
        json.put("received", past.received());
        json.put("closed", past.closed());
        json.put("spread", past.spread());
        past.judges().ifPresent(j -> json.put("judges", j));
        json.put("without", months(projection.without()));
        json.put("with", months(projection.with()));
        visit.ctx().json(json);
    }

    private static List<Map<String, Object>> months(List<Projection.Month> course) {
        return course.stream()
                .map(m -> Map.<String, Object>of(
                        "month", m.month().toString(),
                        "received", m.flow().received(),
                        "closed", m.flow().closed(),
                        "pending", m.flow().pending(),
                        "least", m.least(),
                        "most", m.most()))
                .toList();
    }
}
