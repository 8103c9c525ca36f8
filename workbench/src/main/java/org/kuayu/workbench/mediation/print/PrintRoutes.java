package org.kuayu.workbench.mediation.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.document.Paper;
import org.kuayu.document.pdf.PdfPapers;
import org.kuayu.journal.Act;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.matter.MatterBook;
import org.kuayu.mediation.DisputeView;
import org.kuayu.workbench.control.Downloads;
import org.kuayu.workbench.mediation.Desks;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** Hands out the papers of a dispute. */
public final class PrintRoutes implements Feature {
    private static final Act PRINTED = new Act("mediation.printed");

    private final Kuayu kuayu;
    private final PdfPapers renderer = new PdfPapers();

    /** The papers of this system. */
    public PrintRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/mediation/{id}/print/{paper}", Desks.ALL, this::print);
    }

    private void print(Visit visit) throws IOException {
        DisputeView view = kuayu.mediation()
                .find(Desks.worker(kuayu, visit), visit.path("id"))
                .orElseThrow(Refusal::notFound);
        String name = visit.path("paper");
        Optional<Paper> paper = new Prints(kuayu, visit, view).find(name);
        var out = new ByteArrayOutputStream(1 << 17);
        renderer.render(paper.orElseThrow(Refusal::notFound), kuayu.clock().instant(), out);
        byte[] pdf = out.toByteArray();
        var draft = Draft.of(visit.officer().actor(), PRINTED, new Subject(MatterBook.SUBJECT, view.cover().id()))
                .with(Payload.of(Map.of("paper", name, "digest", Digest.sha256(pdf).hex())));
        kuayu.journal().write(() -> kuayu.journal().append(draft));
        visit.ctx().result(pdf);
        visit.ctx().res().setCharacterEncoding(null);
        Downloads.attach(visit, view.cover().id() + "-" + name + ".pdf", renderer.mediaType());
    }
}
