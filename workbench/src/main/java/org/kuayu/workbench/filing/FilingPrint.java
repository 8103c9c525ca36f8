package org.kuayu.workbench.filing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.document.Paper;
import org.kuayu.document.SealKey;
import org.kuayu.document.pdf.PdfPapers;
import org.kuayu.document.pdf.PdfSeals;
import org.kuayu.exchange.Receipt;
import org.kuayu.filing.course.Filing;
import org.kuayu.filing.paper.FilingPapers;
import org.kuayu.journal.Act;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.workbench.control.Downloads;
import org.kuayu.workbench.shell.Settings;
import org.kuayu.workbench.shell.Visit;

/** Prints the receipts of a filing as sealed PDF, each print an entry of the journal. Thread-safe. */
final class FilingPrint {
    private static final Act PRINTED = new Act("filing.printed");

    private final Kuayu kuayu;
    private final Settings settings;
    private final PdfPapers renderer = new PdfPapers();

    FilingPrint(Kuayu kuayu, Settings settings) {
        this.kuayu = kuayu;
        this.settings = settings;
    }

    void answer(Visit visit, Filing filing, Receipt receipt) throws IOException {
        Instant now = kuayu.clock().instant();
        var words = new FilingWords(kuayu, visit);
        Paper paper = new FilingPapers(kuayu.filing().catalogue(), words::place)
                .receipt(filing, receipt, words.language());
        var out = new ByteArrayOutputStream(1 << 17);
        renderer.render(paper, now, out);
        byte[] pdf = new PdfSeals(key()).seal(out.toByteArray(), receipt.id(), now);
        var draft = Draft.of(visit.officer().actor(), PRINTED, new Subject("matter", filing.id()))
                .with(Payload.of(Map.of("paper", receipt.id(), "digest", Digest.sha256(pdf).hex())));
        kuayu.journal().write(() -> kuayu.journal().append(draft));
        visit.ctx().result(pdf);
        visit.ctx().res().setCharacterEncoding(null);
        Downloads.attach(visit, receipt.id() + ".pdf", renderer.mediaType());
    }

    private SealKey key() throws IOException {
        Path folder = settings.folder().isPresent()
                ? settings.folder().get()
                : Files.createTempDirectory("kuayu-seal");
        return SealKey.open(folder);
    }
}
