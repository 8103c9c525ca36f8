package org.kuayu.workbench.mediation.page;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.document.PaperFile;
import org.kuayu.mediation.DisputeView;
import org.kuayu.mediation.act.DisputePaper;
import org.kuayu.mediation.act.OpeningAct;
import org.kuayu.text.Reading;
import org.kuayu.workbench.control.Downloads;
import org.kuayu.workbench.mediation.Desks;
import org.kuayu.workbench.mediation.Remarks;
import org.kuayu.workbench.mediation.act.Typed;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** The papers of a dispute: those handed in, one more, and the bytes of each. */
final class PaperRoutes {
    private static final int LONGEST_TITLE = 100;

    private final Kuayu kuayu;
    private final DisputeRoutes disputes;

    PaperRoutes(Kuayu kuayu, DisputeRoutes disputes) {
        this.kuayu = kuayu;
        this.disputes = disputes;
    }

    void register(Routes routes) {
        routes.get("/mediation/{id}/papers/{digest}", Desks.ALL, this::paper);
        routes.post("/mediation/{id}/papers", Desks.ALL, this::add);
    }

    private void paper(Visit visit) {
        DisputeView view = disputes.found(visit);
        DisputePaper paper = view.dispute().file().papers().stream()
                .filter(p -> p.digest().equals(visit.path("digest")))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        byte[] bytes = kuayu.mediation()
                .findPaper(Desks.worker(kuayu, visit), view.cover().id(), paper.digest())
                .orElseThrow(Refusal::notFound);
        Downloads.attach(visit, paper.fileName(), "application/octet-stream");
        visit.ctx().result(bytes);
    }

    private void add(Visit visit) throws IOException {
        disputes.found(visit);
        Typed typed = Typed.of(visit, "paper");
        Optional<UploadedFile> file = Optional.ofNullable(visit.ctx().uploadedFile("file")).filter(f -> f.size() > 0);
        if (file.isEmpty()) {
            disputes.wrong(visit, typed.withWrong(Map.of("file", visit.say("mediation.form.missing"))));
            return;
        }
        Reading<PaperFile> kept;
        try (var in = file.get().content()) {
            kept = kuayu.mediation().keepPaper(Desks.worker(kuayu, visit), file.get().filename(), in.readAllBytes());
        }
        if (kept.value().isEmpty()) {
            String why = Remarks.sentence(visit.messages(), kept.remarks().getFirst());
            disputes.wrong(visit, typed.withWrong(Map.of("file", why)));
            return;
        }
        disputes.done(visit, typed, new OpeningAct.AddPaper(paper(typed, kept.value().get())));
    }

    private static DisputePaper paper(Typed typed, PaperFile file) {
        String title = typed.text("title");
        return new DisputePaper(
                typed.text("party"),
                title.isEmpty() ? file.name() : title.substring(0, Math.min(LONGEST_TITLE, title.length())),
                file.name(),
                file.mediaType(),
                file.digest(),
                file.size(),
                !typed.text("original").isEmpty());
    }
}
