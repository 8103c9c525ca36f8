package org.kuayu.control.paper;

import java.util.ArrayList;
import java.util.List;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.Target;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.Letter.Ink;

/** 协助查询通知书. */
final class InquiryNotice {
    /** So many persons stand within the letter; more become an annex. */
    private static final int FEW = 10;

    private final RequestView view;
    private final PaperTexts texts;

    InquiryNotice(RequestView view) {
        this.view = view;
        this.texts = view.texts();
    }

    Paper write() {
        var title = texts.say("inquiry.title");
        var letter = view.letter(Ink.BLACK, title, view.registry());
        int count = view.request().items().size();
        boolean annexed = count > FEW;
        var laws = texts.laws(PaperLaw.inquiry(view.request().forCase().stage()));
        var clauses = new Clauses(texts).open("inquiry.opening", view.matter(), laws);
        clauses.add(annexed ? "inquiry.persons.annex" : "inquiry.persons.here", count);
        if (!annexed) {
            clauses.block(persons(""));
        }
        clauses.add("inquiry.rights")
                .add("inquiry.purpose", view.request().purpose(), texts.laws(List.of(PaperLaw.PURPOSE)))
                .add("inquiry.none")
                .add("inquiry.reply")
                .block(new PaperBlock.Enclosures(texts.say("enclosures"), enclosures(annexed)))
                .block(view.signature())
                .blocks(view.contact());
        if (annexed) {
            clauses.block(new PaperBlock.NewPage()).block(persons(texts.say("inquiry.list.count", count)));
        }
        clauses.blocks(new Slip(view).blocks(title));
        return view.paper(letter, clauses.blocks());
    }

    private List<String> enclosures(boolean annexed) {
        var items = new ArrayList<String>();
        if (annexed) {
            items.add(texts.say("inquiry.list"));
        }
        items.add(texts.say("enclosure.cards"));
        return items;
    }

    private PaperBlock.Listing persons(String caption) {
        var columns = List.of(
                new PaperBlock.Column(texts.say("units.number"), 7),
                new PaperBlock.Column(texts.say("inquiry.name"), 33),
                new PaperBlock.Column(texts.say("inquiry.id"), 17),
                new PaperBlock.Column(texts.say("inquiry.id.number"), 26),
                new PaperBlock.Column(texts.say("inquiry.area"), 17));
        return new PaperBlock.Listing(
                caption, columns, view.request().items().stream().map(this::row).toList());
    }

    private List<String> row(RequestItem item) {
        var person = item.target().person();
        var area = item.target() instanceof Target.OfPerson p ? p.area() : "";
        return List.of(
                String.valueOf(item.number()),
                person.name(),
                texts.say("id." + person.idType()),
                person.number().isEmpty() ? texts.say("unknown") : person.number(),
                area.isEmpty() ? texts.say("inquiry.area.all") : area);
    }
}
