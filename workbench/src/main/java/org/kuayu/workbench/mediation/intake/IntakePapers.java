package org.kuayu.workbench.mediation.intake;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.document.PaperFile;
import org.kuayu.matter.Worker;
import org.kuayu.mediation.act.DisputePaper;
import org.kuayu.text.Reading;
import org.kuayu.workbench.mediation.Remarks;
import org.kuayu.workbench.mediation.act.Typed;
import org.kuayu.workbench.shell.Visit;

/**
 * The papers of an application: those uploaded before come back with every form, as text in a box that keeps them while it is
 * ticked; new files are kept at once, so that a form that is refused loses none.
 *
 * @param kept papers that are kept
 * @param wrong why others are not
 */
record IntakePapers(List<DisputePaper> kept, List<String> wrong) {
    /** Nothing uploaded. */
    static final IntakePapers NONE = new IntakePapers(List.of(), List.of());

    private static final int MOST = 60;

    IntakePapers {
        kept = List.copyOf(kept);
        wrong = List.copyOf(wrong);
    }

    /** The papers of the form sent: kept ones, then new ones. */
    static IntakePapers of(Visit visit, Kuayu kuayu, Worker worker) throws IOException {
        var kept = new ArrayList<DisputePaper>();
        var wrong = new ArrayList<String>();
        Typed.of(visit, "intake").all("paper").stream().limit(MOST).flatMap(t -> read(t).stream()).forEach(kept::add);
        if (visit.ctx().isMultipartFormData()) {
            for (UploadedFile file : visit.ctx().uploadedFiles("file")) {
                if (file.size() > 0) {
                    var paper = keep(kuayu, worker, file);
                    paper.value()
                            .ifPresentOrElse(
                                    kept::add,
                                    () -> wrong.add(Remarks.sentence(visit.messages(), paper.remarks().getFirst())));
                }
            }
        }
        return new IntakePapers(kept.stream().distinct().toList(), wrong);
    }

    private static Reading<DisputePaper> keep(Kuayu kuayu, Worker worker, UploadedFile file) throws IOException {
        try (var in = file.content()) {
            Reading<PaperFile> kept = kuayu.mediation().keepPaper(worker, file.filename(), in.readAllBytes());
            return kept.value()
                    .map(f -> Reading.of(new DisputePaper("", f.name(), f.name(), f.mediaType(), f.digest(), f.size(), false)))
                    .orElseGet(() -> new Reading.Refused<>(kept.remarks().getFirst()));
        }
    }

    /** A paper as the text of its box. */
    static String text(DisputePaper p) {
        return String.join("|", p.digest(), Long.toString(p.size()), p.mediaType(), p.fileName());
    }

    private static Optional<DisputePaper> read(String text) {
        String[] parts = text.split("\\|", 4);
        boolean whole = parts.length == 4
                && parts[0].matches("[0-9a-f]{64}")
                && parts[1].matches("\\d{1,12}")
                && parts[3].length() <= 300;
        return whole
                ? Optional.of(new DisputePaper(
                        "", parts[3], parts[3], parts[2], parts[0], Long.parseLong(parts[1]), false))
                : Optional.empty();
    }
}
