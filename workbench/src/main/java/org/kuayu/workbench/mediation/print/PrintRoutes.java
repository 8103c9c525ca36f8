package org.kuayu.workbench.mediation.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.document.Bundle;
import org.kuayu.document.pdf.PdfBinder;
import org.kuayu.document.pdf.PdfPapers;
import org.kuayu.journal.Act;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.matter.MatterBook;
import org.kuayu.mediation.DisputeView;
import org.kuayu.mediation.paper.MediationTemplates;
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
    private final Optional<Path> words;
    private final PdfBinder binder = new PdfBinder();

    /** The papers of this system, in the words that a court put into the folder {@code templates} of its data. */
    public PrintRoutes(Kuayu kuayu, Optional<Path> data) {
        this.kuayu = kuayu;
        this.words = data.map(folder -> folder.resolve("templates"));
    }

    /** Read at each print, so that changed words need no restart. */
    private MediationTemplates templates() throws IOException {
        var bundled = MediationTemplates.bundled();
        return words.isPresent() ? bundled.withFolder(words.get()) : bundled;
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
        byte[] pdf = pdf(new Prints(kuayu, visit, view, templates()), name);
        var draft = Draft.of(visit.officer().actor(), PRINTED, new Subject(MatterBook.SUBJECT, view.cover().id()))
                .with(Payload.of(Map.of("paper", name, "digest", Digest.sha256(pdf).hex())));
        kuayu.journal().write(() -> kuayu.journal().append(draft));
        visit.ctx().result(pdf);
        visit.ctx().res().setCharacterEncoding(null);
        Downloads.attach(visit, view.cover().id() + "-" + name + ".pdf", renderer.mediaType());
    }

    private byte[] pdf(Prints prints, String name) throws IOException {
        Instant now = kuayu.clock().instant();
        var out = new ByteArrayOutputStream(1 << 17);
        Optional<Bundle> bundle = prints.bundle(name);
        if (bundle.isPresent()) {
            binder.bind(bundle.get(), now, out);
        } else {
            renderer.render(prints.find(name).orElseThrow(Refusal::notFound), now, out);
        }
        return out.toByteArray();
    }
}
