package org.kuayu.mediation.paper;

import java.util.List;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.FormRow;
import org.kuayu.mediation.agreement.Agreement;

/** 无异议调解方案, with the slip on which a party objects. */
final class ProposalPaper {
    private final PaperDraft draft;
    private final MediationTexts texts;

    ProposalPaper(PaperDraft draft) {
        this.draft = draft;
        this.texts = draft.texts();
    }

    Paper write(Agreement agreement) {
        draft.parties().open("proposal.opening", draft.file().causeName());
        new AgreementPaper(draft, agreement).terms();
        draft.open("proposal.days", texts.law(PaperLaws.NO_OBJECTION)).bodySignature();
        var letter = new PaperBlock.Letter(
                PaperBlock.Letter.Ink.BLACK,
                draft.setting().body(),
                texts.say("proposal.objection"),
                draft.setting().number(),
                "");
        draft.block(letter)
                .block(new PaperBlock.Form(List.of(
                        new FormRow(List.of(new Paper.Fact(texts.say("proposal.from"), "")), 2),
                        new FormRow(List.of(new Paper.Fact(texts.say("proposal.reason"), "")), 8),
                        new FormRow(List.of(new Paper.Fact(texts.say("proposal.day"), "")), 1))));
        return draft.paper("proposal.title");
    }
}
