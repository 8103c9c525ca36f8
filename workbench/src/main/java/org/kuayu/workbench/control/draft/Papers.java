package org.kuayu.workbench.control.draft;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.RequestKind;
import org.kuayu.workbench.shell.Visit;

/**
 * The papers of a form: those uploaded before come back with every form, as text in a box that keeps them while it is
 * ticked; new files are kept at once, so that a form that is refused loses none.
 */
final class Papers {
    /** The name of the box that keeps a paper. */
    static final String KEPT = "paper";

    private static final int MOST = 40;

    private Papers() {}

    /** The kinds that the form of this kind of request asks for, in the order in which they are named. */
    static List<Attachment.Kind> kinds(RequestKind kind) {
        Attachment.Kind ruling =
                switch (kind) {
                    case RELEASE -> Attachment.Kind.RELEASE_RULING;
                    case TRANSFER -> Attachment.Kind.SALE_RULING;
                    default -> Attachment.Kind.RULING;
                };
        return kind == RequestKind.INQUIRY
                ? List.of(
                        Attachment.Kind.INQUIRY_NOTICE,
                        Attachment.Kind.WORK_CARD,
                        Attachment.Kind.DUTY_CARD,
                        Attachment.Kind.APPLICATION,
                        Attachment.Kind.DELIVERY_LETTER,
                        Attachment.Kind.OTHER)
                : List.of(
                        ruling,
                        Attachment.Kind.ASSISTANCE_NOTICE,
                        Attachment.Kind.WORK_CARD,
                        Attachment.Kind.DUTY_CARD,
                        Attachment.Kind.DELIVERY_LETTER,
                        Attachment.Kind.OTHER);
    }

    /** The name of the field that takes files of this kind. */
    static String field(Attachment.Kind kind) {
        return "file." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** A paper as the text of its box. */
    static String text(Attachment paper) {
        String size = Long.toString(paper.size());
        return String.join("|", paper.kind().name(), paper.digest(), size, paper.mediaType(), paper.fileName());
    }

    /** The papers of the form sent: kept ones, then new ones. */
    static List<Attachment> of(Visit visit, Kuayu kuayu) throws IOException {
        var papers = new ArrayList<Attachment>();
        visit.forms(KEPT).stream().limit(MOST).flatMap(text -> read(text).stream()).forEach(papers::add);
        if (visit.ctx().isMultipartFormData()) {
            for (Attachment.Kind kind : Attachment.Kind.values()) {
                for (UploadedFile file : visit.ctx().uploadedFiles(field(kind))) {
                    if (file.size() > 0) {
                        try (var in = file.content()) {
                            papers.add(kuayu.control()
                                    .requests()
                                    .attach(visit.officer(), kind, file.filename(), in.readAllBytes()));
                        }
                    }
                }
            }
        }
        return papers.stream().distinct().toList();
    }

    private static Optional<Attachment> read(String text) {
        String[] parts = text.split("\\|", 5);
        boolean whole = parts.length == 5
                && parts[1].matches("[0-9a-f]{64}")
                && parts[2].matches("\\d{1,12}")
                && parts[4].length() <= 300;
        return whole
                ? Stream.of(Attachment.Kind.values())
                        .filter(k -> k.name().equals(parts[0]))
                        .findFirst()
                        .map(k -> new Attachment(k, parts[4], parts[3], parts[1], Long.parseLong(parts[2])))
                : Optional.empty();
    }
}
