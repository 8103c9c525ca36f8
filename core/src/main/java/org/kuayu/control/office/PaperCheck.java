package org.kuayu.control.office;

import java.util.EnumSet;
import java.util.Set;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.RequiredPapers.Wanted;
import org.kuayu.control.request.RequiredPapers.When;
import org.kuayu.control.work.ControlTools;
import org.kuayu.text.Remark;

/** Whether the papers that the law wants are there, and their numbers (handbook R1). */
final class PaperCheck {
    private final ControlTools tools;

    PaperCheck(ControlTools tools) {
        this.tools = tools;
    }

    void check(RequestDraft draft, SeizureStage stage, Notes notes) {
        boolean inquiry = draft.kind() == RequestKind.INQUIRY;
        if (!inquiry && draft.ruling().isBlank()) {
            notes.error("ruling", new Remark("control.ruling-missing", ""), ControlLaw.RULING);
        }
        if (draft.notice().isBlank()) {
            var remark = new Remark("control.notice-missing", "");
            if (inquiry) {
                notes.warn("notice", remark);
            } else {
                notes.error("notice", remark, ControlLaw.RULING);
            }
        }
        tools.settings()
                .papers()
                .listMissing(draft.kind(), circumstances(draft, stage), draft.attachments())
                .forEach(wanted -> missing(wanted, notes));
        draft.attachments().forEach(attachment -> bytes(attachment, notes));
    }

    private static Set<When> circumstances(RequestDraft draft, SeizureStage stage) {
        var when = EnumSet.noneOf(When.class);
        if (draft.entrustedBy().isPresent()) {
            when.add(When.ENTRUSTED);
        }
        if (stage == SeizureStage.PRESERVATION) {
            when.add(When.PRESERVATION);
        }
        return when;
    }

    private static void missing(Wanted wanted, Notes notes) {
        var remark = new Remark("control.paper-wanted", wanted.paper().name());
        if (wanted.required()) {
            notes.error("attachments", remark, wanted.rule());
        } else {
            notes.warn("attachments", remark, wanted.rule());
        }
    }

    private void bytes(Attachment attachment, Notes notes) {
        if (tools.requests().findPaper(attachment.digest()).isEmpty()) {
            notes.error("attachments", new Remark("control.paper-lost", attachment.fileName()));
        }
    }
}
