package org.kuayu.workbench.figures;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.caseload.FlowTable;
import org.kuayu.court.Court;
import org.kuayu.court.Courts;
import org.kuayu.intake.table.TableWriter;
import org.kuayu.staff.Role;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Numbers;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** The page of figures, its download, and the same figures for programs. */
public final class FiguresRoutes implements Feature {
    static final Who READERS = Who.roles(Role.COURT_STAFF, Role.STATISTICIAN, Role.ADMINISTRATOR);

    private final Kuayu kuayu;

    /** The figures of this system. */
    public FiguresRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/figures", READERS, this::page);
        routes.get("/figures.csv", READERS, this::csv);
        routes.get("/figures.xlsx", READERS, this::xlsx);
        routes.get("/api/v1/figures", READERS, this::api);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(kuayu.clock().instant(), Numbers.SHANGHAI);
    }

    /** The question that the address of this request holds. */
    static FiguresAddress address(Kuayu kuayu, Visit visit) {
        var today = LocalDate.ofInstant(kuayu.clock().instant(), Numbers.SHANGHAI);
        return FiguresAddress.parse(
                visit.ctx().queryParamMap(), kuayu.caseload().usualPeriod(today));
    }

    private void page(Visit visit) {
        var address = address(kuayu, visit);
        var table = kuayu.caseload().table(address.question(), visit.access());
        var pages = new FiguresPages(address, table, new FiguresLabels(visit));
        visit.page(
                "figures/page.jte",
                Map.of(
                        "page",
                        pages.page(today().getYear()),
                        "courts",
                        courts(),
                        "counted",
                        kuayu.clock().instant()));
    }

    /** The courts to choose from, by code. */
    static List<Court> courts() {
        return Courts.bundled().list();
    }

    private void csv(Visit visit) throws IOException {
        download(visit, "csv", "text/csv; charset=utf-8", TableWriter::csv);
    }

    private void xlsx(Visit visit) throws IOException {
        download(
                visit,
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                out -> TableWriter.xlsx(out, visit.say("figures.title")));
    }

    private interface Opener {
        TableWriter open(OutputStream out);
    }

    private void download(Visit visit, String kind, String mediaType, Opener opener) throws IOException {
        var address = address(kuayu, visit);
        var table = kuayu.caseload().table(address.question(), visit.access());
        var labels = new FiguresLabels(visit);
        var name = "kuayu-figures-" + address.question().period().first() + "-"
                + address.question().period().last() + "-"
                + FiguresAddress.name(address.question().by()) + "-cutoff-"
                + table.cutoff() + "." + kind;
        visit.ctx().contentType(mediaType).header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try (var writer = opener.open(visit.ctx().outputStream())) {
            write(writer, table, labels, new FiguresPages(address, table, labels).columns());
        }
    }

    private static void write(TableWriter writer, FlowTable table, FiguresLabels labels, List<String> columns) {
        writer.row(Stream.concat(Stream.of(labels.say("figures.key")), columns.stream())
                .toList());
        var by = table.question().by();
        table.rows().forEach(r -> writer.row(FiguresPages.plain(r.key(), labels.row(by, r.key()), r)));
        writer.row(FiguresPages.plain("", labels.say("figures.total"), table.total()));
        var about = new ArrayList<String>(List.of(
                "",
                labels.say(
                        "figures.file.about",
                        table.question().period().first(),
                        table.question().period().last(),
                        labels.kind(table.question().scope()),
                        table.cutoff())));
        while (about.size() < columns.size() + 1) {
            about.add("");
        }
        writer.row(about);
    }

    private void api(Visit visit) {
        var address = address(kuayu, visit);
        var table = kuayu.caseload().table(address.question(), visit.access());
        visit.ctx().json(FiguresJson.of(address, table));
    }
}
