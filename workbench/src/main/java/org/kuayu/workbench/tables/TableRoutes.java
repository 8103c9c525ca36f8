package org.kuayu.workbench.tables;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.caseload.shelf.SavedTable;
import org.kuayu.court.Courts;
import org.kuayu.document.PaperRenderer;
import org.kuayu.document.pdf.PdfPapers;
import org.kuayu.staff.Role;
import org.kuayu.workbench.files.ReportFile;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** Own tables: the page on which one is picked, and its files. */
public final class TableRoutes implements Feature {
    static final Who READERS = Who.roles(Role.COURT_STAFF, Role.STATISTICIAN, Role.ADMINISTRATOR);

    private final Kuayu kuayu;
    private final List<Feature> parts;
    private final PaperRenderer renderer = new PdfPapers();

    /** The own tables of this system. */
    public TableRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
        this.parts = List.of(new SavedRoutes(kuayu), new TablesApi(kuayu));
    }

    @Override
    public void register(Routes routes) {
        routes.get("/tables/new", READERS, this::page);
        routes.get("/tables/new.xlsx", READERS, this::xlsx);
        routes.get("/tables/new.csv", READERS, this::csv);
        routes.get("/tables/new.json", READERS, this::json);
        routes.get("/tables/new.pdf", READERS, this::pdf);
        parts.forEach(part -> part.register(routes));
    }

    private void page(Visit visit) {
        var pages = new TablePages(kuayu, visit);
        show(visit, pages.page(pages.asked(), saved(visit)));
    }

    /** The saved table that is being changed. */
    private Optional<SavedTable> saved(Visit visit) {
        var id = visit.query("saved");
        return id.isEmpty() ? Optional.empty() : kuayu.savedTables().find(visit.officer(), id);
    }

    static void show(Visit visit, TablePage page) {
        if (visit.partial()) {
            visit.page("tables/result.jte", Map.of("page", page));
        } else {
            visit.page("tables/page.jte", Map.of("page", page, "courts", Courts.bundled().list()));
        }
    }

    /** A table that was counted for a file; refused where it cannot be. */
    private record Made(TablePages pages, TableAddress address, TableGrid grid, TableFacts facts, long cutoff) {
        TableFiles files() {
            return new TableFiles(pages.labels(), grid, facts);
        }
    }

    private Made make(Visit visit) {
        var pages = new TablePages(kuayu, visit);
        var address = pages.asked();
        var read = pages.count(address);
        var table = read.value()
                .orElseThrow(() -> new Refusal(422, read.remarks().getFirst().code().replace('.', '-')));
        return new Made(pages, address, pages.grid(address, table), pages.facts(address, table), table.cutoff());
    }

    private static void name(Visit visit, Made made, String kind) {
        var period = made.facts().period();
        ReportFile.begin(visit, kind, "kuayu-table-" + period.first() + "-" + period.last() + "-cutoff-" + made.cutoff());
    }

    private String title(Visit visit) {
        return saved(visit).map(t -> t.content().title()).orElseGet(() -> visit.say("tables.new"));
    }

    private void xlsx(Visit visit) throws IOException {
        var made = make(visit);
        name(visit, made, "xlsx");
        var base = visit.ctx().scheme() + "://" + visit.ctx().host();
        made.files().xlsx(visit.ctx().outputStream(), title(visit), base);
    }

    private void csv(Visit visit) throws IOException {
        var pages = new TablePages(kuayu, visit);
        var address = pages.asked();
        if (pages.count(address).value().isEmpty()) {
            var stream = pages.stream(address).filter(TableStream::fits);
            if (stream.isPresent()) {
                ReportFile.begin(visit, "csv", "kuayu-table");
                stream.get().csv(visit.ctx().outputStream());
                return;
            }
        }
        var made = make(visit);
        name(visit, made, "csv");
        made.files().csv(visit.ctx().outputStream());
    }

    private void json(Visit visit) {
        var pages = new TablePages(kuayu, visit);
        var address = pages.asked();
        ReportFile.begin(visit, "json", "kuayu-table");
        visit.ctx().json(TablesApi.counted(pages, address));
    }

    private void pdf(Visit visit) throws IOException {
        var made = make(visit);
        var now = kuayu.clock().instant();
        var issuer = visit.officer().homeCourt().map(visit::courtName).orElse(visit.say("figures.issuer"));
        var paper = new TablePaper(made.pages().labels(), made.grid(), made.facts()).paper(issuer, title(visit));
        name(visit, made, "pdf");
        renderer.render(paper, now, visit.ctx().outputStream());
    }
}
