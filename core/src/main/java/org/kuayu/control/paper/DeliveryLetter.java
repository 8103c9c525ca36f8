package org.kuayu.control.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.RequestKind;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.FormRow;
import org.kuayu.document.PaperBlock.Letter.Ink;

/** 委托送达函: the court that has the case asks another one to deliver its notice (handbook Q13). */
final class DeliveryLetter {
    private final RequestView view;
    private final PaperTexts texts;

    DeliveryLetter(RequestView view) {
        this.view = view;
        this.texts = view.texts();
    }

    Paper write() {
        var letter = view.letter(Ink.RED, texts.say("delivery.title"), view.deliverer());
        boolean inquiry = view.request().kind() == RequestKind.INQUIRY;
        var notice = texts.say(inquiry ? "inquiry.title" : "notice.title");
        var law = texts.laws(List.of(PaperLaw.DELIVERY));
        var clauses = new Clauses(texts)
                .open("delivery.opening", view.matter(), view.registry(), notice, law)
                .add("delivery.where", view.registry());
        if (inquiry) {
            clauses.add("delivery.haste.INQUIRY");
        } else {
            clauses.add("delivery.haste", texts.laws(List.of(PaperLaw.ORDER)));
        }
        clauses.add("delivery.return");
        if (!inquiry) {
            clauses.add("delivery.control");
        }
        clauses.open("delivery.thanks")
                .block(new PaperBlock.Enclosures(texts.say("enclosures"), papers(notice)))
                .block(view.signature())
                .blocks(view.contact())
                .blocks(slip(notice));
        return view.paper(letter, clauses.blocks());
    }

    private List<String> papers(String notice) {
        var attached = view.request().attachments().stream()
                .map(Attachment::kind)
                .filter(k -> k != Attachment.Kind.DELIVERY_LETTER
                        && k != Attachment.Kind.INQUIRY_NOTICE
                        && k != Attachment.Kind.ASSISTANCE_NOTICE)
                .distinct()
                .map(k -> texts.say("attachment." + k));
        return Stream.concat(Stream.of(notice), attached).toList();
    }

    private List<PaperBlock> slip(String notice) {
        var head = view.letter(Ink.BLACK, texts.say("delivery.slip"), view.issuer());
        var rows = new ArrayList<FormRow>();
        rows.add(row("delivery.recipient", view.registry(), 1));
        rows.add(row("delivery.papers", String.join("\n", papers(notice)), 2));
        var time = new Paper.Fact(texts.say("delivery.time"), "");
        rows.add(new FormRow(List.of(time, new Paper.Fact(texts.say("delivery.place"), "")), 2));
        rows.add(row("delivery.signed", "", 3));
        rows.add(row("delivery.by", "", 2));
        rows.add(row("delivery.note", "", 3));
        return List.of(head, new PaperBlock.Form(rows));
    }

    private FormRow row(String key, String value, int lines) {
        return new FormRow(List.of(new Paper.Fact(texts.say(key), value)), lines);
    }
}
