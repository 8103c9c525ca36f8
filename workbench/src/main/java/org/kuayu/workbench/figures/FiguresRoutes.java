package org.kuayu.workbench.figures;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.court.Court;
import org.kuayu.court.Courts;
import org.kuayu.intake.table.BookWriter;
import org.kuayu.intake.table.TableWriter;
import org.kuayu.staff.Role;
import org.kuayu.text.Remark;
import org.kuayu.workbench.files.ReportFile;
import org.kuayu.workbench.search.ListAddress;
import org.kuayu.workbench.search.SearchWords;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** The page of figures, the files of its tables, and the same figures for programs. */
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

    private static LocalDate today(Kuayu kuayu) {
        return LegalDay.of(kuayu.clock().instant());
    }

    /** The question that the address of this request holds; a cut-off that has not come yet is said and left out. */
    public static FiguresAddress address(Kuayu kuayu, Visit visit) {
        var address = FiguresAddress.parse(
                visit.ctx().queryParamMap(), kuayu.caseload().usualPeriod(today(kuayu)));
        long now = kuayu.caseload().checkpoint();
        var cutoff = address.question().cutoff();
        if (cutoff.isEmpty() || cutoff.getAsLong() <= now) {
            return address;
        }
        return address.now(new Remark("doubt.future", cutoff.getAsLong() + " > " + now));
    }

    /** The courts to choose from, by code. */
    public static List<Court> courts() {
        return Courts.bundled().list();
    }

    private void page(Visit visit) {
        var asked = FiguresVisit.of(kuayu, visit);
        var address = asked.address();
        var counter = new FiguresCounter(asked);
        var searched = address.selection().map(s -> searched(visit, address, s, counter));
        var pages = new FiguresPages(asked, counter);
        var page = pages.page(today(kuayu).getYear(), kuayu.clock().instant(), searched, unfiled(visit, address));
        visit.page("figures/page.jte", Map.of("page", page, "courts", courts()));
    }

    private static FiguresPage.Searched searched(
            Visit visit, FiguresAddress address, ListAddress search, FiguresCounter counter) {
        return new FiguresPage.Searched(
                SearchWords.of(search, visit),
                search.toString(),
                address.over(Optional.empty()).path("/figures"),
                counter.hits().orElse(0),
                counter.tooMany());
    }

    private FiguresPages.Unfiled unfiled(Visit visit, FiguresAddress address) {
        var scope = address.question().scope();
        if (address.selection().isPresent() || !scope.searchable()) {
            return new FiguresPages.Unfiled(0, "");
        }
        var table = kuayu.caseload().table(address.question().by(Dimension.LEVEL), visit.access());
        boolean asOfNow = address.question().cutoff().isEmpty();
        return new FiguresPages.Unfiled(
                table.total().unfiled(), asOfNow ? ListAddress.of(scope.unfiledListing()) : "");
    }

    /** These cells, filled up to so many. */
    static List<String> filled(int size, String... cells) {
        var all = new ArrayList<>(List.of(cells));
        while (all.size() < size) {
            all.add("");
        }
        return all;
    }

    private record Counted(FiguresAddress address, FiguresPanel panel, CrossTable table) {}

    private Counted counted(Visit visit) {
        var asked = FiguresVisit.of(kuayu, visit);
        var written = visit.query("panel");
        var panel = FiguresPanel.find(written.isEmpty() ? "table" : written)
                .orElseThrow(() -> new Refusal(400, "figures-panel", Map.of("panel", written)));
        var counter = new FiguresCounter(asked).bounded();
        return new Counted(asked.address(), panel, counter.cross(panel.question(asked.address())));
    }

    private static String name(Counted counted) {
        var period = counted.address().question().period();
        var what = counted.panel() == FiguresPanel.TABLE
                ? FiguresAddress.name(counted.address().question().by())
                : FiguresAddress.name(counted.panel());
        return "kuayu-figures-" + period.first() + "-" + period.last() + "-" + what + "-cutoff-"
                + counted.table().cutoff();
    }

    private static String about(Counted counted, FiguresLabels labels) {
        var period = counted.address().question().period();
        return labels.say(
                "figures.file.about",
                period.first(),
                period.last(),
                FiguresPages.filters(counted.address(), labels),
                counted.table().cutoff());
    }

    private void csv(Visit visit) throws IOException {
        var counted = counted(visit);
        var labels = new FiguresLabels(visit);
        var pages = new PanelPages(counted.panel(), counted.address(), counted.table(), labels);
        ReportFile.begin(visit, "csv", name(counted));
        try (var writer = TableWriter.csv(visit.ctx().outputStream())) {
            var heads = new ArrayList<>(List.of(labels.say("figures.key")));
            heads.addAll(pages.heads());
            writer.row(heads);
            pages.rows().forEach((key, figures) -> {
                var cells = new ArrayList<>(List.of(String.join("/", key), pages.label(key)));
                figures.forEach(f -> cells.add(exact(f).map(BigDecimal::toPlainString).orElse("")));
                writer.row(cells);
            });
            writer.row(filled(heads.size(), "", about(counted, labels)));
        }
    }

    private void xlsx(Visit visit) throws IOException {
        var counted = counted(visit);
        var labels = new FiguresLabels(visit);
        var pages = new PanelPages(counted.panel(), counted.address(), counted.table(), labels);
        ReportFile.begin(visit, "xlsx", name(counted));
        try (var book = BookWriter.xlsx(visit.ctx().outputStream())) {
            book.sheet(labels.say("figures.title"), 1, 2, about(counted, labels));
            var heads = new ArrayList<>(List.of(BookWriter.head(labels.say("figures.key"))));
            pages.heads().forEach(h -> heads.add(BookWriter.head(h)));
            book.row(heads);
            pages.rows().forEach((key, figures) -> {
                var cells = new ArrayList<>(
                        List.of(BookWriter.text(String.join("/", key)), BookWriter.text(pages.label(key))));
                figures.forEach(f -> cells.add(cell(f)));
                book.row(cells);
            });
            book.row(List.of(BookWriter.text(""), BookWriter.text(about(counted, labels))));
        }
    }

    /** The figure as it is, sums in 元. */
    private static Optional<BigDecimal> exact(Figure figure) {
        return figure.value().map(v -> figure.measure().unit() == Measure.Unit.FEN ? v.movePointLeft(2) : v);
    }

    private static BookWriter.Cell cell(Figure figure) {
        var format = figure.measure().unit() == Measure.Unit.FEN || figure.measure().decimals() > 0 ? "#,##0.00" : "#,##0";
        return exact(figure).map(v -> BookWriter.number(v, format)).orElse(BookWriter.Cell.NONE);
    }

    private void api(Visit visit) {
        var counted = counted(visit);
        visit.ctx().json(FiguresJson.of(counted.address(), counted.panel(), counted.table()));
    }
}
