package org.kuayu.workbench.entrustment;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.entrustment.file.EntrustedPaper;
import org.kuayu.entrustment.file.PaperKind;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Visit;

/**
 * The papers of a form: those uploaded before come back with every form, as text in a box that keeps them while it is ticked;
 * new files are kept at once, so that a form that is refused loses none.
 *
 * @param papers what was kept and uploaded
 * @param refused why a file was not taken
 */
record Uploads(List<EntrustedPaper> papers, List<Remark> refused) {
    private static final int MOST = 60;

    static Uploads of(Visit visit, Kuayu kuayu) throws IOException {
        var papers = new ArrayList<EntrustedPaper>();
        var refused = new ArrayList<Remark>();
        visit.forms("paper").stream().limit(MOST).flatMap(text -> read(text).stream()).forEach(papers::add);
        if (visit.ctx().isMultipartFormData()) {
            for (PaperKind kind : PaperKind.values()) {
                for (UploadedFile file : visit.ctx().uploadedFiles(field(kind))) {
                    if (file.size() > 0) {
                        Reading<EntrustedPaper> kept = kept(kuayu, kind, file);
                        kept.value().ifPresentOrElse(papers::add, () -> refused.addAll(kept.remarks()));
                    }
                }
            }
        }
        return new Uploads(papers.stream().distinct().toList(), refused);
    }

    private static Reading<EntrustedPaper> kept(Kuayu kuayu, PaperKind kind, UploadedFile file) throws IOException {
        try (var in = file.content()) {
            return kuayu.entrustment().attach(kind, file.filename(), in.readAllBytes());
        }
    }

    /** Why a file was not taken, the first of them. */
    Optional<Remark> refusal() {
        return refused.stream().findFirst();
    }

    /** The name of the field that takes files of this kind. */
    static String field(PaperKind kind) {
        return "file." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** A paper as the text of its box. */
    static String text(EntrustedPaper paper) {
        return String.join("|", paper.kind().name(), paper.digest(), Long.toString(paper.size()), paper.fileName());
    }

    private static Optional<EntrustedPaper> read(String text) {
        String[] parts = text.split("\\|", 4);
        boolean whole = parts.length == 4
                && parts[1].matches("[0-9a-f]{64}")
                && parts[2].matches("\\d{1,12}")
                && parts[3].length() <= 300;
        return whole
                ? Stream.of(PaperKind.values())
                        .filter(k -> k.name().equals(parts[0]))
                        .findFirst()
                        .map(k -> new EntrustedPaper(k, parts[3], parts[1], Long.parseLong(parts[2])))
                : Optional.empty();
    }
}
