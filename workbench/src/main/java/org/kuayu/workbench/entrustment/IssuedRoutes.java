package org.kuayu.workbench.entrustment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.document.Paper;
import org.kuayu.document.SealKey;
import org.kuayu.document.pdf.PdfPapers;
import org.kuayu.document.pdf.PdfSeals;
import org.kuayu.entrustment.Entrusted;
import org.kuayu.entrustment.paper.EntrustmentPaper;
import org.kuayu.entrustment.paper.EntrustmentPapers;
import org.kuayu.entrustment.paper.LetterSetting;
import org.kuayu.journal.Act;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.matter.MatterBook;
import org.kuayu.workbench.control.Downloads;
import org.kuayu.workbench.control.Offices;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Settings;
import org.kuayu.workbench.shell.Visit;

/** The papers that courts issue with an entrustment, as sealed PDF, each print an entry of the journal. */
final class IssuedRoutes {
    private static final Act PRINTED = new Act("entrustment.printed");

    private final Kuayu kuayu;
    private final Settings settings;
    private final PdfPapers renderer = new PdfPapers();

    IssuedRoutes(Kuayu kuayu, Settings settings) {
        this.kuayu = kuayu;
        this.settings = settings;
    }

    void register(Routes routes) {
        routes.get("/entrustments/{id}/issued/{paper}", Offices.COURT, this::issued);
    }

    /** The papers that there are for it now. */
    static List<EntrustmentPaper> listFor(Entrusted it) {
        return it.act()
                .map(EntrustmentPapers::listFor)
                .orElseGet(() -> EntrustmentPapers.listFor(it.transfer().orElseThrow()));
    }

    private void issued(Visit visit) throws IOException {
        Entrusted it = kuayu.entrustment()
                .find(kuayu.directory().worker(visit.officer()), visit.path("id"))
                .orElseThrow(Refusal::notFound);
        EntrustmentPaper paper = Arrays.stream(EntrustmentPaper.values())
                .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(visit.path("paper")))
                .filter(listFor(it)::contains)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var papers = new EntrustmentPapers(setting(visit, it));
        Paper written = it.act()
                .map(act -> papers.write(paper, act))
                .orElseGet(() -> papers.write(paper, it.transfer().orElseThrow()));
        answer(visit, it, written, it.cover().id() + "-" + visit.path("paper"));
    }

    private LetterSetting setting(Visit visit, Entrusted it) {
        boolean english = visit.messages().language().equals("en");
        String kind = it.act()
                .flatMap(act -> kuayu.entrustment().kinds().find(act.order().kind()))
                .map(k -> english ? k.english() : k.chinese())
                .orElse("");
        return new LetterSetting(
                it.cover().id(),
                english ? Locale.ENGLISH : Locale.CHINESE,
                LegalDay.of(kuayu.clock().instant()),
                kind,
                kuayu.controlSettings().courts());
    }

    private void answer(Visit visit, Entrusted it, Paper paper, String name) throws IOException {
        Instant now = kuayu.clock().instant();
        var out = new ByteArrayOutputStream(1 << 17);
        renderer.render(paper, now, out);
        byte[] pdf = new PdfSeals(key()).seal(out.toByteArray(), name, now);
        var draft = Draft.of(visit.officer().actor(), PRINTED, new Subject(MatterBook.SUBJECT, it.cover().id()))
                .forCase(it.cover().number())
                .with(Payload.of(Map.of("paper", name, "digest", Digest.sha256(pdf).hex())));
        kuayu.journal().write(() -> kuayu.journal().append(draft));
        visit.ctx().result(pdf);
        visit.ctx().res().setCharacterEncoding(null);
        Downloads.attach(visit, name + ".pdf", renderer.mediaType());
    }

    private SealKey key() throws IOException {
        Path folder = settings.folder().isPresent()
                ? settings.folder().get()
                : Files.createTempDirectory("kuayu-seal");
        return SealKey.open(folder);
    }
}
