package org.kuayu.workbench.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.printed.PrintedFigure;
import org.kuayu.caseload.paper.WhitePaper;
import org.kuayu.document.PaperRenderer;
import org.kuayu.document.pdf.PdfPapers;
import org.kuayu.journal.Act;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Role;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** The printed report: what it will hold, and the PDF. Each print is recorded in the journal with the file's digest. */
public final class ReportRoutes implements Feature {
    private static final Who PRINTERS = Who.roles(Role.STATISTICIAN, Role.ADMINISTRATOR);
    private static final Act PRINTED = new Act("report.printed");

    private final Kuayu kuayu;
    private final PaperRenderer renderer = new PdfPapers();

    /** The reports of this system. */
    public ReportRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/report", PRINTERS, this::page);
        routes.get("/report.pdf", PRINTERS, this::print);
        routes.get("/api/v1/report.pdf", PRINTERS, this::print);
    }

    private void page(Visit visit) {
        var address = FiguresRoutes.address(kuayu, visit);
        var table = kuayu.caseload().table(address.question().by(Dimension.COURT), visit.access());
        var figures = Measure.overview().stream().map(table.total()::figure).toList();
        visit.page(
                "figures/report.jte",
                Map.of(
                        "address", address,
                        "table", table,
                        "cards", new FigureCards(FiguresVisit.of(kuayu, visit)).cards(figures, Map.of()),
                        "courts", FiguresRoutes.courts(),
                        "seed", PrintedFigure.seed(),
                        "language", wanted(visit)));
    }

    private void print(Visit visit) throws IOException {
        var address = FiguresRoutes.address(kuayu, visit);
        var question = address.question().asOf(kuayu.caseload().checkpoint());
        var printed = kuayu.clock().instant();
        var order = new WhitePaper.Order(question, language(visit), visit.access(), issuer(visit), printed);
        var pdf = new ByteArrayOutputStream(1 << 17);
        renderer.render(kuayu.whitePaper().write(order), printed, pdf);
        record(visit, address.with(question), order, pdf.toByteArray());
        var name = "kuayu-white-paper-" + question.period().first() + "-"
                + question.period().last() + ".pdf";
        visit.ctx().header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        visit.ctx().result(pdf.toByteArray());
        visit.ctx().res().setCharacterEncoding(null);
        visit.ctx().contentType(renderer.mediaType());
    }

    private static Locale language(Visit visit) {
        return wanted(visit).equals("en") ? Locale.ENGLISH : Locale.CHINESE;
    }

    private static String wanted(Visit visit) {
        var language = visit.query("language");
        return language.isEmpty() ? visit.messages().language() : language;
    }

    private static String issuer(Visit visit) {
        return visit.officer().homeCourt().map(visit::courtName).orElse(visit.say("figures.issuer"));
    }

    private void record(Visit visit, FiguresAddress address, WhitePaper.Order order, byte[] pdf) {
        var draft = Draft.of(
                        visit.officer().actor(),
                        PRINTED,
                        new Subject("report", Digest.sha256(pdf).hex()))
                .with(Payload.of(Map.of(
                        "question", address.path("/report"),
                        "language", order.language().getLanguage(),
                        "cutoff", Long.toString(order.question().cutoff().orElseThrow()),
                        "bytes", Integer.toString(pdf.length))));
        kuayu.journal().write(() -> kuayu.journal().append(draft));
    }
}
