package org.kuayu.mediation.paper;

import java.util.ArrayList;
import java.util.List;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputePaper;
import org.kuayu.mediation.act.DisputeParty;

/** 调解申请书. */
final class ApplicationPaper {
    private final PaperDraft draft;
    private final MediationTexts texts;
    private final DisputeFile file;

    ApplicationPaper(PaperDraft draft) {
        this.draft = draft;
        this.texts = draft.texts();
        this.file = draft.file();
    }

    Paper write() {
        draft.parties().block(new PaperBlock.Facts(facts())).heading("application.requests");
        for (DisputeFile.Claim claim : file.claims()) {
            draft.numbered(claim.fen()
                    .map(fen -> texts.say("application.request.sum", claim.text(), texts.money(fen)))
                    .orElse(claim.text()));
        }
        draft.heading("application.facts").text(file.facts());
        if (!file.papers().isEmpty()) {
            draft.heading("application.evidence")
                    .listing(
                            List.of(
                                    "application.evidence.number",
                                    "application.evidence.name",
                                    "application.evidence.by",
                                    "application.evidence.seen"),
                            List.of(9, 45, 26, 20),
                            evidence());
        }
        draft.heading("application.online")
                .listing(
                        List.of("application.online.party", "application.online.consent", "application.online.service"),
                        List.of(34, 22, 44),
                        file.parties().stream().map(this::online).toList())
                .open("application.truth", texts.law(PaperLaws.FALSE))
                .open("submit")
                .text(draft.setting().body())
                .block(new PaperBlock.Signature(
                        draft.names(DisputeParty.Role.APPLICANT),
                        texts.say("sign"),
                        texts.signedDay(draft.setting().day())));
        return draft.paper("application.title");
    }

    private List<Paper.Fact> facts() {
        var facts = new ArrayList<Paper.Fact>();
        fact(facts, "application.cause", file.causeName());
        fact(facts, "application.body", draft.setting().body());
        fact(facts, "application.court", draft.setting().court());
        fact(facts, "application.number", file.origin().caseNumber());
        file.object().ifPresent(unit -> fact(facts, "application.object", unit.display()));
        return facts;
    }

    private void fact(List<Paper.Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Paper.Fact(texts.say(key), value));
        }
    }

    private List<List<String>> evidence() {
        var rows = new ArrayList<List<String>>();
        for (DisputePaper paper : file.papers()) {
            String by = file.parties().stream()
                    .filter(p -> p.id().equals(paper.party()))
                    .findFirst()
                    .map(p -> p.person().name())
                    .orElse(draft.setting().body());
            String seen = texts.say(paper.original() ? "application.original" : "application.copy");
            rows.add(List.of(String.valueOf(rows.size() + 1), paper.title(), by, seen));
        }
        return rows;
    }

    private List<String> online(DisputeParty party) {
        String yes = texts.say(party.contact().online() ? "application.online.yes" : "application.online.no");
        String service = party.contact().service();
        return List.of(party.person().name(), yes, service.isBlank() ? texts.say("none") : service);
    }
}
