package org.kuayu.workbench.papers;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.caseload.Basis;
import org.kuayu.caseload.paper.Papers;
import org.kuayu.workbench.figures.FiguresAddress;
import org.kuayu.workbench.figures.FiguresRoutes;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/**
 * The report in a fixed format as a file, without a draft: the address says what is counted, as on the pages of figures. It
 * is marked as a draft, since nothing of it is frozen.
 */
public final class FixedPaperRoutes {
    private final Kuayu kuayu;
    private final PaperFiles files;

    FixedPaperRoutes(Kuayu kuayu, PaperFiles files) {
        this.kuayu = kuayu;
        this.files = files;
    }

    void register(Routes routes) {
        routes.get("/papers/fixed/paper.{kind}", PaperRoutes.WRITERS, this::file);
        routes.get("/api/v1/papers/fixed/paper.{kind}", PaperRoutes.WRITERS, this::file);
        // the address of the report before papers were written
        routes.get("/report", PaperRoutes.WRITERS, visit -> visit.redirect("/papers"));
    }

    /** What is counted: the cases of the address, never the hits of a search. */
    FiguresAddress address(Visit visit) {
        return FiguresRoutes.address(kuayu, visit).over(Optional.empty());
    }

    /** The template that a court can write on. */
    String text(Visit visit) {
        return text(visit, address(visit));
    }

    private static String text(Visit visit, FiguresAddress address) {
        var wanted = visit.query("language");
        var language = wanted.isEmpty() ? visit.messages().language() : wanted;
        var question = address.question();
        return Papers.fixed(Locale.of(language), new Basis(question.scope(), question.period(), question.cutoff()));
    }

    private void file(Visit visit) throws IOException {
        long now = kuayu.caseload().checkpoint();
        var address = address(visit);
        var counted = address.with(address.question().asOf(address.question().cutoff().orElse(now)));
        var preview = kuayu.papers()
                .preview(text(visit, counted), files.print(visit, visit.messages().locale()), visit.access())
                .value()
                .orElseThrow(() -> new Refusal(422, "paper-faults"));
        var period = counted.question().period();
        var name = "fixed-" + period.first() + "-" + period.last();
        files.send(visit, preview.paper(), new PaperFiles.Sent(name, counted.path("/papers/fixed/paper")));
    }
}
