package org.kuayu.mediation.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.kuayu.document.Paper;
import org.kuayu.mediation.act.DisputeFile.Branch;
import org.kuayu.mediation.act.EndGround;

/** 受理通知, 终止通知, 告知仲裁. */
final class NoticePapers {
    private final PaperDraft draft;
    private final MediationTexts texts;

    NoticePapers(PaperDraft draft) {
        this.draft = draft;
        this.texts = draft.texts();
    }

    Paper acceptance(Instant accepted, LocalDate lastDay) {
        draft.parties()
                .open("acceptance.opening", draft.file().causeName(), texts.day(accepted))
                .clause(
                        "acceptance.mediators",
                        texts.list(draft.setting().mediators()),
                        texts.law(PaperLaws.REPLACE))
                .clause("acceptance.term", texts.day(lastDay), texts.law(PaperLaws.TERM))
                .clause("acceptance.voluntary")
                .clause("acceptance.confidential", texts.law(PaperLaws.CONCESSIONS))
                .clause("acceptance.false", texts.law(PaperLaws.FALSE))
                .clause("acceptance.free")
                .bodySignature();
        return draft.paper("acceptance.title");
    }

    Paper end(EndGround ground, Instant ended) {
        draft.parties()
                .open("end.opening", draft.file().causeName(), texts.day(ended))
                .clause("end.ground", texts.law(EndGround.LAW), texts.say("end.ground." + ground));
        boolean pending = draft.file().origin().channel().pendingCase();
        boolean arbitration = draft.file().branch() == Branch.LABOUR
                && draft.file().labour().filter(l -> l.awarded()).isEmpty();
        if (pending) {
            draft.clause("end.next.trial", texts.law(PaperLaws.TRIAL));
        } else if (arbitration) {
            draft.clause("end.next.arbitration", texts.law(PaperLaws.ARBITRATION));
        } else {
            draft.clause("end.next.court", texts.law(PaperLaws.REGISTER));
        }
        draft.clause("end.facts", texts.law(PaperLaws.SECRET)).bodySignature();
        return draft.paper("end.title");
    }

    Paper arbitration(String commission, Optional<LocalDate> limitation) {
        draft.parties().open("arbitration.opening", draft.file().causeName(), texts.law(PaperLaws.ARBITRATION));
        if (!commission.isBlank()) {
            draft.clause("arbitration.commission", commission);
        }
        draft.clause("arbitration.limitation", texts.law(PaperLaws.LIMITATION));
        limitation.ifPresent(day -> draft.open("arbitration.limitation.until", texts.day(day)));
        draft.clause("arbitration.answer", texts.law(PaperLaws.ANSWER))
                .clause("arbitration.decide", texts.law(PaperLaws.DECIDE))
                .clause("arbitration.suit", texts.law(PaperLaws.SUIT))
                .clause("arbitration.order", texts.law(PaperLaws.ORDER))
                .bodySignature();
        return draft.paper("arbitration.title");
    }
}
