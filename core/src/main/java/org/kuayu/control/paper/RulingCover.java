package org.kuayu.control.paper;

import java.util.ArrayList;
import java.util.List;
import org.kuayu.control.request.Attachment;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.FormRow;
import org.kuayu.document.PaperBlock.Letter.Ink;

/** 裁定书封面: what lies under it, for which case, and the digests of the papers attached. */
final class RulingCover {
    private final RequestView view;
    private final PaperTexts texts;

    RulingCover(RequestView view) {
        this.view = view;
        this.texts = view.texts();
    }

    Paper write() {
        var request = view.request();
        var number = request.ruling().isEmpty() ? request.forCase().number() : request.ruling();
        var letter = new PaperBlock.Letter(Ink.BLACK, view.issuer(), texts.say("cover.title"), number, "");
        var blocks = new ArrayList<PaperBlock>();
        blocks.add(form(number));
        if (!request.attachments().isEmpty()) {
            blocks.add(papers());
        }
        blocks.add(new PaperBlock.Note(texts.say("cover.note")));
        blocks.add(view.signature());
        return view.paper(letter, blocks);
    }

    private PaperBlock.Form form(String number) {
        var request = view.request();
        var stage = request.forCase().stage();
        var sides = view.setting().sides();
        var laws = texts.laws(PaperLaw.order(request.kind(), stage, view.anyPre()));
        return new PaperBlock.Form(List.of(
                row("cover.case", request.forCase().number()),
                row("cover.ruling", number),
                row("cover.cause", sides.cause()),
                row("cover.applicants." + stage, sides.applicants()),
                row("debtor." + stage, debtors()),
                row("cover.orders", texts.say("cover.order." + view.order())),
                row("cover.units", texts.say("cover.units.count", view.units().size())),
                row("cover.to", view.registry()),
                row("cover.notice", view.number()),
                row("cover.law", laws)));
    }

    private FormRow row(String key, String value) {
        return new FormRow(List.of(new Paper.Fact(texts.say(key), value.isEmpty() ? texts.say("unknown") : value)), 1);
    }

    private String debtors() {
        var persons = view.persons();
        return persons.size() <= RequestView.FEW
                ? texts.list(persons.stream().map(texts::person).toList())
                : texts.say("debtors.many", "", persons.getFirst().name(), persons.size());
    }

    private PaperBlock.Listing papers() {
        var columns = List.of(
                new PaperBlock.Column(texts.say("cover.paper"), 20),
                new PaperBlock.Column(texts.say("cover.file"), 28),
                new PaperBlock.Column(texts.say("cover.size"), 16),
                new PaperBlock.Column(texts.say("cover.digest"), 36));
        return new PaperBlock.Listing(
                texts.say("cover.papers"),
                columns,
                view.request().attachments().stream().map(this::paper).toList());
    }

    private List<String> paper(Attachment attachment) {
        return List.of(
                texts.say("attachment." + attachment.kind()),
                attachment.fileName(),
                texts.say("cover.size.bytes", attachment.size()),
                folded(attachment.digest()));
    }

    /** A digest in lines of 32 digits. */
    private static String folded(String digest) {
        return digest.replaceAll("([0-9a-f]{32})(?=[0-9a-f])", "$1\n");
    }
}
