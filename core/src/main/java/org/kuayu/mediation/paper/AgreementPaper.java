package org.kuayu.mediation.paper;

import java.util.ArrayList;
import java.util.List;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.FormRow;
import org.kuayu.mediation.agreement.Agreement;
import org.kuayu.mediation.agreement.AgreementSignature;
import org.kuayu.mediation.agreement.Obligation;
import org.kuayu.mediation.agreement.Signing;

/** 调解协议书, and the terms of a 无异议调解方案, which are written alike. */
final class AgreementPaper {
    private final PaperDraft draft;
    private final MediationTexts texts;
    private final Agreement agreement;

    AgreementPaper(PaperDraft draft, Agreement agreement) {
        this.draft = draft;
        this.texts = draft.texts();
        this.agreement = agreement;
    }

    Paper write(Signing signing) {
        String opening = agreement.partial() ? "agreement.opening.partial" : "agreement.opening";
        String mediators = texts.list(agreement.frame().mediators());
        draft.parties().open(opening, draft.file().causeName(), agreement.frame().body(), mediators);
        draft.heading("agreement.facts").text(agreement.facts());
        draft.heading("agreement.disputed").text(agreement.disputed());
        draft.heading("agreement.terms");
        terms();
        part("agreement.manner", agreement.manner());
        part("agreement.liability", agreement.liability());
        part("agreement.open", agreement.open());
        draft.heading("agreement.effect")
                .open("agreement.effect." + agreement.frame().form(), texts.law(signing.law()))
                .open("agreement.confirmation", texts.law(PaperLaws.CONFIRM))
                .open("agreement.copies", agreement.frame().copies());
        draft.block(new PaperBlock.Form(signatures(signing)));
        signing.effective()
                .ifPresentOrElse(
                        at -> draft.open("agreement.in-force", texts.time(at)),
                        () -> draft.open("agreement.not-in-force", missing(signing)));
        return draft.paper("agreement.title");
    }

    private void part(String key, String text) {
        if (!text.isBlank()) {
            draft.heading(key).text(text);
        }
    }

    /** The obligations and clauses, numbered, with the sum of several payments. */
    void terms() {
        agreement.obligations().forEach(o -> draft.numbered(say(o)));
        agreement.clauses().stream().filter(c -> !c.isBlank()).forEach(draft::numbered);
        long payments = agreement.obligations().stream().filter(o -> o.fen().isPresent()).count();
        if (payments > 1) {
            draft.open("agreement.total", texts.money(agreement.total()));
        }
    }

    private String say(Obligation o) {
        String day = o.due().map(texts::day).orElseGet(() -> texts.say("agreement.undated"));
        return switch (o.kind()) {
            case PAY -> texts.say(
                    "agreement.pay",
                    name(o.debtor()),
                    day,
                    name(o.creditor()),
                    o.fen().isPresent() ? texts.money(o.fen().getAsLong()) : texts.say("agreement.unsummed"),
                    manner("agreement.pay.manner", o));
            case REFRAIN -> texts.say("agreement.refrain", name(o.debtor()), o.text());
            case DELIVER, TRANSFER, ACT -> texts.say(
                    "agreement.act", name(o.debtor()), day, o.text(), manner("agreement.act.manner", o));
        };
    }

    private String manner(String key, Obligation o) {
        return o.manner().isBlank() ? "" : texts.say(key, o.manner());
    }

    private String name(String party) {
        return party.isBlank() ? texts.say("agreement.unnamed") : agreement.nameOf(party);
    }

    private List<FormRow> signatures(Signing signing) {
        var rows = new ArrayList<FormRow>();
        for (Signing.Place place : signing.places()) {
            rows.add(new FormRow(List.of(new Paper.Fact(label(place), signed(place))), 2));
        }
        boolean peoples = signing.places().stream().anyMatch(p -> p.role() == AgreementSignature.Role.MEDIATOR);
        if (!peoples) {
            var mediators = new Paper.Fact(texts.say("agreement.mediator"), "");
            rows.add(new FormRow(List.of(mediators, new Paper.Fact(texts.say("agreement.seal"), "")), 3));
        }
        return rows;
    }

    private String label(Signing.Place place) {
        return switch (place.role()) {
            case PARTY -> texts.say("sign.of", agreement.nameOf(place.signer()));
            case MEDIATOR -> texts.say("agreement.mediator");
            case SEAL -> texts.say("agreement.seal");
        };
    }

    private String signed(Signing.Place place) {
        return place.signed()
                .map(s -> texts.say(
                        "signed", signer(place), texts.time(s.at()), texts.say("signed." + s.manner())))
                .orElse("");
    }

    private String signer(Signing.Place place) {
        return place.role() == AgreementSignature.Role.PARTY ? agreement.nameOf(place.signer()) : place.signer();
    }

    private String missing(Signing signing) {
        return texts.list(signing.missing().stream().map(this::signer).toList());
    }
}
