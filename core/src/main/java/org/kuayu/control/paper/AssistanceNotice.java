package org.kuayu.control.paper;

import java.util.ArrayList;
import java.util.List;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.request.RequestKind;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.Letter.Ink;

/** 协助执行通知书: seizure, pre-seizure, renewal, release, transfer. */
final class AssistanceNotice {
    private final RequestView view;
    private final PaperTexts texts;
    private final RequestKind kind;
    private final UnitList units;

    AssistanceNotice(RequestView view) {
        this.view = view;
        this.texts = view.texts();
        this.kind = view.request().kind();
        this.units = new UnitList(view);
    }

    Paper write() {
        var title = texts.say("notice.title");
        var letter = view.letter(Ink.BLACK, title, view.registry());
        var clauses = new Clauses(texts).open("notice.opening", view.matter(), ruling("notice.ruling."), laws());
        order(clauses);
        if (!units.annexed()) {
            clauses.block(units.listing(""));
        }
        scope(clauses);
        term(clauses);
        effects(clauses);
        clauses.add("notice.reply")
                .add("notice.review")
                .block(new PaperBlock.Enclosures(texts.say("enclosures"), enclosures()))
                .block(view.signature())
                .blocks(view.contact());
        if (units.annexed()) {
            var caption = texts.say("units.title.count", view.units().size());
            clauses.block(new PaperBlock.NewPage()).block(units.listing(caption));
        }
        clauses.blocks(new Slip(view).blocks(title));
        return view.paper(letter, clauses.blocks());
    }

    private String laws() {
        return texts.laws(PaperLaw.order(kind, view.request().forCase().stage(), view.anyPre()));
    }

    private String ruling(String key) {
        var number = view.request().ruling();
        var which = number.isEmpty() ? "bare" : view.request().forCase().stage().name();
        return texts.say(key + which, number);
    }

    private void order(Clauses clauses) {
        if (kind == RequestKind.TRANSFER) {
            var buyers = view.buyers();
            if (buyers.size() == 1) {
                clauses.add("notice.TRANSFER", view.debtors(), units.where(), texts.person(buyers.getFirst()));
            } else {
                clauses.add("notice.TRANSFER.many", view.debtors(), units.where());
            }
        } else {
            clauses.add("notice." + view.order(), view.debtors(), units.where());
        }
    }

    private void scope(Clauses clauses) {
        units.commonScope()
                .filter(s -> !s.equals(SeizureScope.WHOLE))
                .ifPresent(s -> clauses.add(
                        kind == RequestKind.RELEASE ? "notice.scope.RELEASE" : "notice.scope",
                        texts.scopes().say(s)));
    }

    private void term(Clauses clauses) {
        if (kind != RequestKind.SEIZURE && kind != RequestKind.RENEWAL) {
            return;
        }
        units.commonTerm()
                .ifPresentOrElse(term -> common(clauses, term), () -> clauses.add("notice.each." + kind));
    }

    private void common(Clauses clauses, SeizureTerm term) {
        if (term.writtenEnd().isEmpty()) {
            clauses.add("notice.length." + kind, texts.length(term.length().orElseThrow()));
            return;
        }
        var end = texts.day(term.writtenEnd().get());
        term.writtenStart()
                .ifPresentOrElse(
                        start -> clauses.add("notice.term." + kind, texts.day(start), end),
                        () -> clauses.add("notice.until." + kind, end));
    }

    private void effects(Clauses clauses) {
        switch (kind) {
            case SEIZURE -> clauses.add("notice.waiting").add("notice.bar");
            case RELEASE -> clauses.add("notice.released");
            case TRANSFER -> clauses.add("notice.transferred");
            default -> clauses.add("notice.bar");
        }
    }

    private List<String> enclosures() {
        var items = new ArrayList<String>();
        items.add(ruling("enclosure.ruling."));
        if (units.annexed()) {
            items.add(texts.say("units.title"));
        }
        items.add(texts.say("enclosure.cards"));
        return items;
    }
}
