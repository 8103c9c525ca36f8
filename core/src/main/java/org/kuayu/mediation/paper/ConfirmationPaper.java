package org.kuayu.mediation.paper;

import java.time.Instant;
import java.util.List;
import org.kuayu.calendar.DueDate;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.mediation.agreement.Agreement;
import org.kuayu.mediation.agreement.Obligation;

/** 司法确认申请书: all parties of the agreement are applicants. */
final class ConfirmationPaper {
    private final PaperDraft draft;
    private final MediationTexts texts;

    ConfirmationPaper(PaperDraft draft) {
        this.draft = draft;
        this.texts = draft.texts();
    }

    Paper write(Agreement agreement, Instant effective, DueDate due) {
        var lines = new PartyLines(texts);
        draft.file()
                .parties()
                .forEach(p -> draft.text(lines.line(p, texts.say("confirmation.applicant"))));
        String number = agreement.frame().number();
        String body = agreement.frame().body();
        draft.heading("confirmation.request").open("confirmation.request.text", body, number);
        draft.heading("confirmation.facts")
                .open(
                        "confirmation.facts.text",
                        draft.file().causeName(),
                        body,
                        texts.day(effective),
                        number,
                        texts.law(PaperLaws.CONFIRM),
                        texts.day(due.lastDay()));
        draft.heading("confirmation.promise")
                .clause("confirmation.promise.voluntary")
                .clause("confirmation.promise.others")
                .open("confirmation.free", texts.law(PaperLaws.FREE));
        draft.block(new PaperBlock.Enclosures(texts.say("confirmation.attached"), attached(agreement)))
                .open("submit")
                .text(draft.setting().court().isBlank() ? texts.say("blank") : draft.setting().court())
                .partySignatures()
                .text(texts.signedDay(draft.setting().day()));
        return draft.paper("confirmation.title");
    }

    private List<String> attached(Agreement agreement) {
        boolean property = agreement.obligations().stream().anyMatch(o -> o.kind() != Obligation.Kind.PAY);
        return List.of("agreement", "body", "property", "identity", "address").stream()
                .filter(what -> property || !what.equals("property"))
                .map(what -> texts.say("confirmation.attached." + what))
                .toList();
    }
}
