package org.kuayu.workbench.control.draft;

import java.util.List;
import java.util.Optional;
import org.kuayu.control.request.Attachment;
import org.kuayu.court.CourtCode;
import org.kuayu.workbench.shell.Visit;

/**
 * What every form of a request asks for, as typed.
 *
 * @param caseNumber the case
 * @param shownCase the case whose parties the form shows already
 * @param purpose why
 * @param notice number of the notice
 * @param ruling number of the ruling
 * @param entrusted code of the court on whose behalf; empty for none
 * @param papers the papers uploaded
 * @param supersedes the earlier request; empty for none
 * @param reason why a fresh answer does not suffice; empty for none
 * @param editing the draft that is put in another shape; empty for a new one
 * @param revision the revision of it that the officer saw
 */
public record DraftFields(
        String caseNumber,
        String shownCase,
        String purpose,
        String notice,
        String ruling,
        String entrusted,
        List<Attachment> papers,
        String supersedes,
        String reason,
        String editing,
        long revision) {
    private static final int LONGEST = 500;

    /** Nothing typed. */
    static final DraftFields EMPTY =
            new DraftFields("", "", "", "", "", "", List.of(), "", "", "", 0);

    public DraftFields {
        papers = List.copyOf(papers);
    }

    /** The fields of the form sent, with these papers. */
    static DraftFields of(Visit visit, List<Attachment> papers) {
        String revision = visit.form("revision");
        return new DraftFields(
                typed(visit, "case"),
                typed(visit, "case.shown"),
                typed(visit, "purpose"),
                typed(visit, "notice"),
                typed(visit, "ruling"),
                typed(visit, "entrusted"),
                papers,
                typed(visit, "supersedes"),
                typed(visit, "reason"),
                typed(visit, "editing"),
                revision.matches("\\d{1,15}") ? Long.parseLong(revision) : 0);
    }

    static String typed(Visit visit, String name) {
        String value = visit.form(name).strip();
        return value.substring(0, Math.min(LONGEST, value.length()));
    }

    /** The court on whose behalf, where a code was typed that is one. */
    Optional<CourtCode> entrustedBy() {
        return CourtCode.parse(entrusted).value();
    }

    /** The notice carries the number of the case unless another was typed. */
    String noticeOrCase() {
        return notice.isEmpty() ? caseNumber : notice;
    }

    /** The same for this case and purpose. */
    DraftFields about(String number, String why) {
        return new DraftFields(
                number, "", why, notice, ruling, entrusted, papers, supersedes, reason, editing, revision);
    }
}
