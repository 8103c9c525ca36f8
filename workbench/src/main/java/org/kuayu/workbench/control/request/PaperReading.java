package org.kuayu.workbench.control.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kuayu.Kuayu;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.PaperText;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.workbench.shell.Visit;

/** Reads the papers that carry the request, for who approves it: what it says and they do not. */
final class PaperReading {
    private static final int MOST = 60;
    private static final long LARGEST = 4L << 20;
    private static final List<Attachment.Kind> TELLING = List.of(
            Attachment.Kind.RULING,
            Attachment.Kind.RELEASE_RULING,
            Attachment.Kind.SALE_RULING,
            Attachment.Kind.ASSISTANCE_NOTICE,
            Attachment.Kind.INQUIRY_NOTICE);

    private final Kuayu kuayu;
    private final Visit visit;

    PaperReading(Kuayu kuayu, Visit visit) {
        this.kuayu = kuayu;
        this.visit = visit;
    }

    List<RequestPage.Compared> compare(ControlRequest request) {
        var compared = new ArrayList<RequestPage.Compared>();
        for (Attachment paper : request.attachments()) {
            if (TELLING.contains(paper.kind())) {
                compared.add(compare(request, paper));
            }
        }
        return compared;
    }

    private RequestPage.Compared compare(ControlRequest request, Attachment paper) {
        return new RequestPage.Compared(
                paper,
                kuayu.control()
                        .requests()
                        .findPaper(visit.officer(), request.id(), paper.digest())
                        .filter(bytes -> bytes.length <= LARGEST)
                        .flatMap(bytes -> kuayu.intake()
                                .readJudgment(
                                        new ImportFile(paper.fileName(), Path.of(""), bytes.length, paper.digest()),
                                        bytes)
                                .value())
                        .map(read -> PaperText.of(read.document().text()).compare(request, MOST))
                        .orElse(List.of()));
    }
}
