package org.kuayu.workbench.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kuayu.Kuayu;
import org.kuayu.caseload.measure.Term;
import org.kuayu.intake.table.BookWriter;
import org.kuayu.intake.table.TableWriter;
import org.kuayu.workbench.files.ReportFile;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** The page of the cases behind a number, its files, and the same for programs. */
public final class BehindRoutes implements Feature {
    private static final int LONGEST_TERM = 1_000;
    private static final int LAST_PAGE = 40_000;

    private final Kuayu kuayu;

    /** The cases behind the figures of this system. */
    public BehindRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/figures/cases", FiguresRoutes.READERS, this::page);
        routes.get("/figures/cases.csv", FiguresRoutes.READERS, this::csv);
        routes.get("/figures/cases.xlsx", FiguresRoutes.READERS, this::xlsx);
        routes.get("/api/v1/figures/cases", FiguresRoutes.READERS, this::api);
    }

    private BehindPages pages(Visit visit) {
        var written = visit.query("count");
        var reading = Term.parse(written.length() > LONGEST_TERM ? "" : written);
        if (reading.value().isEmpty()) {
            throw new Refusal(400, "figures-term", Map.of("count", reading.remarks().getFirst().detail()));
        }
        return new BehindPages(FiguresVisit.of(kuayu, visit), reading.value().get());
    }

    private static int number(Visit visit) {
        var page = visit.query("page");
        return page.matches("\\d{1,5}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1;
    }

    private void page(Visit visit) {
        var address = FiguresRoutes.address(kuayu, visit);
        var filters = FiguresPages.filters(address, new FiguresLabels(visit));
        visit.page("figures/cases.jte", Map.of("page", pages(visit).page(number(visit), filters)));
    }

    private void csv(Visit visit) throws IOException {
        var pages = pages(visit);
        var facts = new FactWords(new FiguresLabels(visit));
        ReportFile.begin(visit, "csv", "kuayu-cases-cutoff-" + pages.cutoff());
        try (var writer = TableWriter.csv(visit.ctx().outputStream())) {
            var heads = heads(visit, facts);
            writer.row(heads);
            long total = pages.each((counted, shown) -> {
                var cells = new ArrayList<>(List.of(shown.number(), shown.parties()));
                cells.addAll(facts.plain(counted));
                cells.add(String.join(" ", shown.today()));
                writer.row(cells);
            });
            if (total > BehindPages.MOST) {
                writer.row(FiguresRoutes.filled(heads.size(), visit.say("figures.cases.cut", BehindPages.MOST, total)));
            }
        }
    }

    private void xlsx(Visit visit) throws IOException {
        var pages = pages(visit);
        var facts = new FactWords(new FiguresLabels(visit));
        ReportFile.begin(visit, "xlsx", "kuayu-cases-cutoff-" + pages.cutoff());
        try (var book = BookWriter.xlsx(visit.ctx().outputStream())) {
            book.sheet(visit.say("figures.cases.title"), 1, 1, visit.say("figures.cutoff.short", pages.cutoff()));
            book.row(heads(visit, facts).stream().map(BookWriter::head).toList());
            long total = pages.each((counted, shown) -> {
                var cells = new ArrayList<>(List.of(BookWriter.text(shown.number()), BookWriter.text(shown.parties())));
                cells.addAll(facts.cells(counted));
                cells.add(BookWriter.text(String.join(" ", shown.today())));
                book.row(cells);
            });
            if (total > BehindPages.MOST) {
                book.row(List.of(BookWriter.text(visit.say("figures.cases.cut", BehindPages.MOST, total))));
            }
        }
    }

    private static List<String> heads(Visit visit, FactWords facts) {
        var heads = new ArrayList<>(List.of(visit.say("column.number"), visit.say("column.parties")));
        heads.addAll(facts.fileHeads());
        heads.add(visit.say("figures.fact.today"));
        return heads;
    }

    private void api(Visit visit) {
        var pages = pages(visit);
        int number = number(visit);
        var found = pages.list((number - 1) * BehindPages.PAGE, BehindPages.PAGE);
        var shown = pages.rows(found.rows());
        var json = new LinkedHashMap<String, Object>();
        json.put("count", visit.query("count"));
        json.put("cutoff", pages.cutoff());
        json.put("doubts", FiguresJson.doubts(FiguresRoutes.address(kuayu, visit).doubts()));
        json.put("total", found.total());
        json.put("page", number);
        json.put("size", BehindPages.PAGE);
        json.put(
                "cases",
                IntStream.range(0, shown.size())
                        .mapToObj(i -> FiguresJson.counted(found.rows().get(i), shown.get(i)))
                        .toList());
        visit.ctx().json(json);
    }
}
