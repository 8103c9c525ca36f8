package org.kuayu.workbench.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.control.paper.ControlPapers;
import org.kuayu.control.paper.PaperSetting;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.document.Paper;
import org.kuayu.document.SealKey;
import org.kuayu.document.pdf.PdfPapers;
import org.kuayu.document.pdf.PdfSeals;
import org.kuayu.journal.Act;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.workbench.shell.Settings;
import org.kuayu.workbench.shell.Visit;

/** Prints the papers of property control as PDF, sealed, each print an entry of the journal. Thread-safe. */
public final class Printing {
    private static final Act PRINTED = new Act("control.printed");

    private final Kuayu kuayu;
    private final Settings settings;
    private final PdfPapers renderer = new PdfPapers();

    /** Papers of this system, sealed with the key of the data folder. */
    public Printing(Kuayu kuayu, Settings settings) {
        this.kuayu = kuayu;
        this.settings = settings;
    }

    /** What writes the papers. */
    public ControlPapers papers() {
        var tables = kuayu.controlSettings();
        return new ControlPapers(
                tables.courts(), tables.registries(), tables.codes(), tables.reasons());
    }

    /** The setting of a paper about this request, in the user's language. */
    public PaperSetting setting(Visit visit, ControlRequest request) {
        Locale language = visit.messages().language().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        var sides = kuayu.cases()
                .find(request.forCase().id())
                .map(Printing::sides)
                .orElse(PaperSetting.Sides.UNKNOWN);
        var contact = new PaperSetting.Contact(visit.officer().name(), "", "", "");
        return new PaperSetting(language, LegalDay.of(kuayu.clock().instant()), sides, contact);
    }

    private static PaperSetting.Sides sides(CaseRecord record) {
        return new PaperSetting.Sides(
                names(record, "申请"), names(record, "被"), record.matter().cause());
    }

    private static String names(CaseRecord record, String role) {
        return record.parties().stream()
                .filter(party -> party.roleAsPrinted().startsWith(role))
                .map(CaseParty::name)
                .collect(Collectors.joining("、"));
    }

    /** Answers with the sealed PDF of this paper about the request; {@code name} is its number and file name. */
    public void answer(Visit visit, ControlRequest request, Paper paper, String name) throws IOException {
        Instant now = kuayu.clock().instant();
        var out = new ByteArrayOutputStream(1 << 17);
        renderer.render(paper, now, out);
        byte[] pdf = new PdfSeals(key()).seal(out.toByteArray(), name, now);
        var draft = Draft.of(visit.officer().actor(), PRINTED, new Subject("request", request.id()))
                .forCase(request.forCase().number())
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
