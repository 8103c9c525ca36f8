package org.kuayu.workbench.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.caseload.paper.PaperPrint;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperRenderer;
import org.kuayu.document.docx.DocxPapers;
import org.kuayu.document.html.HtmlPapers;
import org.kuayu.document.pdf.PdfPapers;
import org.kuayu.journal.Act;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Visit;

/** Hands papers out as PDF, DOCX or HTML; each file is recorded in the journal with its digest. */
final class PaperFiles {
    private static final Act PRINTED = new Act("report.printed");
    private static final PdfPapers PDF = new PdfPapers();
    private static final Map<String, PaperRenderer> RENDERERS =
            Map.of("pdf", PDF, "docx", new DocxPapers(PDF), "html", new HtmlPapers());

    private final Kuayu kuayu;

    PaperFiles(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    /** How the visitor prints: in the language asked for, else in this one; links begin with the address he sees. */
    PaperPrint print(Visit visit, Locale usual) {
        var language = visit.query("language");
        var base = visit.ctx().scheme() + "://" + visit.ctx().host();
        return new PaperPrint(
                language.isEmpty() ? usual : Locale.of(language.equals("en") ? "en" : "zh"),
                issuer(visit),
                kuayu.clock().instant(),
                new PaperAddresses(base));
    }

    /** The same for a look on the page itself. */
    PaperPrint look(Visit visit, Locale usual) {
        return new PaperPrint(usual, issuer(visit), kuayu.clock().instant(), new PaperAddresses(""));
    }

    private static String issuer(Visit visit) {
        return visit.officer().homeCourt().map(visit::courtName).orElse(visit.say("figures.issuer"));
    }

    /**
     * Which paper a file holds.
     *
     * @param name as it stands in the name of the file
     * @param question as it stands in the journal
     */
    record Sent(String name, String question) {}

    /** Answers with the paper as a file of the kind that the address names. */
    void send(Visit visit, Paper paper, Sent about) throws IOException {
        var kind = visit.path("kind");
        var renderer = Optional.ofNullable(RENDERERS.get(kind)).orElseThrow(Refusal::notFound);
        var file = new ByteArrayOutputStream(1 << 17);
        renderer.render(paper, kuayu.clock().instant(), file);
        record(visit, about, paper.language(), file.toByteArray());
        var name = "kuayu-white-paper-" + about.name() + "-" + paper.language().getLanguage() + "." + kind;
        visit.ctx().header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        visit.ctx().result(file.toByteArray());
        visit.ctx().res().setCharacterEncoding(null);
        visit.ctx().contentType(renderer.mediaType());
    }

    private void record(Visit visit, Sent about, Locale language, byte[] file) {
        var draft = Draft.of(
                        visit.officer().actor(),
                        PRINTED,
                        new Subject("report", Digest.sha256(file).hex()))
                .with(Payload.of(Map.of(
                        "question", about.question(),
                        "language", language.getLanguage(),
                        "bytes", Integer.toString(file.length))));
        kuayu.journal().write(() -> kuayu.journal().append(draft));
    }
}
