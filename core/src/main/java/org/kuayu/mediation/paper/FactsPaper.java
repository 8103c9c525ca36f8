package org.kuayu.mediation.paper;

import java.util.List;
import org.kuayu.document.Paper;
import org.kuayu.mediation.sealed.OpenFact;

/** 无争议事实记载: the only paper on what was said that leaves a mediation. */
final class FactsPaper {
    private final PaperDraft draft;
    private final MediationTexts texts;

    FactsPaper(PaperDraft draft) {
        this.draft = draft;
        this.texts = draft.texts();
    }

    Paper write(List<OpenFact> all) {
        draft.parties();
        List<OpenFact> facts = all.stream().filter(f -> !f.result()).toList();
        List<OpenFact> results = all.stream().filter(OpenFact::result).toList();
        if (all.isEmpty()) {
            draft.open("facts.none");
        } else {
            draft.open("facts.opening", draft.file().causeName(), texts.law(PaperLaws.FACTS));
            facts.forEach(f -> draft.numbered(f.text()));
            if (!results.isEmpty()) {
                draft.open("facts.results");
                results.forEach(f -> draft.numbered(f.text()));
            }
            for (int i = 0; i < facts.size() + results.size(); i++) {
                OpenFact one = i < facts.size() ? facts.get(i) : results.get(i - facts.size());
                draft.open("facts.signed", i + 1, texts.time(one.since()));
            }
        }
        draft.open("facts.only").partySignatures().bodySignature();
        return draft.paper("facts.title");
    }
}
