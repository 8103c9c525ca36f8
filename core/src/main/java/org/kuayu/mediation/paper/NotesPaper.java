package org.kuayu.mediation.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.mediation.sealed.Audience;
import org.kuayu.mediation.sealed.BidView;
import org.kuayu.mediation.sealed.InsideView;
import org.kuayu.mediation.sealed.OfferView;
import org.kuayu.mediation.sealed.StatementView;

/** 调解员内部记录: all that an insider may read. It is marked as internal and never part of what leaves. */
final class NotesPaper {
    private final PaperDraft draft;
    private final MediationTexts texts;

    NotesPaper(PaperDraft draft) {
        this.draft = draft;
        this.texts = draft.texts();
    }

    Paper write(InsideView view) {
        draft.block(new PaperBlock.Statement(texts.say("notes.mark", texts.law(PaperLaws.SECRET))));
        draft.heading("notes.statements");
        table(
                List.of("notes.number", "notes.when", "notes.kind", "notes.audience", "notes.text"),
                List.of(8, 19, 14, 13, 46),
                view.statements().stream().map(this::statement).toList());
        draft.heading("notes.offers");
        table(
                List.of("notes.number", "notes.when", "notes.offer.by", "notes.offer.what", "notes.offer.answer"),
                List.of(8, 19, 13, 34, 26),
                view.offers().stream().map(this::offer).toList());
        draft.heading("notes.bids");
        table(
                List.of("notes.number", "notes.bid.name", "notes.bid.sides", "notes.bid.result"),
                List.of(10, 36, 24, 30),
                view.bids().stream().map(this::bid).toList());
        return draft.paper("notes.title");
    }

    private void table(List<String> heads, List<Integer> shares, List<List<String>> rows) {
        if (rows.isEmpty()) {
            draft.open("notes.none");
        } else {
            draft.listing(heads, shares, rows);
        }
    }

    private List<String> statement(StatementView s) {
        return List.of(
                String.valueOf(s.number()),
                texts.time(s.at()),
                texts.say("notes.kind." + s.kind()),
                audience(s.audience()),
                s.text() + (s.retracted() ? texts.say("notes.retracted") : ""));
    }

    private String audience(Audience audience) {
        return texts.say("notes.audience." + audience.reach(), audience.side());
    }

    private List<String> offer(OfferView o) {
        var what = new ArrayList<String>();
        o.fen().ifPresent(fen -> what.add(texts.money(fen)));
        Optional.of(o.terms()).filter(t -> !t.isBlank()).ifPresent(what::add);
        String held = o.carried() ? "" : texts.say("notes.offer.held");
        String answer = texts.say("notes.answer." + o.answer().map(Enum::name).orElse("OPEN"));
        var answered = new ArrayList<>(List.of(answer));
        o.answeredAt().ifPresent(at -> answered.add(texts.time(at)));
        Optional.of(o.words()).filter(w -> !w.isBlank()).ifPresent(answered::add);
        return List.of(
                String.valueOf(o.number()),
                texts.time(o.at()),
                texts.say("notes.audience.SIDE", o.side()),
                String.join("\n", what) + held,
                String.join("\n", answered));
    }

    private List<String> bid(BidView b) {
        OptionalLong midpoint = b.midpoint();
        String result = midpoint.isPresent()
                ? texts.say("notes.bid.met", texts.money(midpoint.getAsLong()))
                : texts.say("notes.bid.open");
        return List.of(String.valueOf(b.number()), b.name(), texts.list(List.of(b.payer(), b.taker())), result);
    }
}
