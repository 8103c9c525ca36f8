package org.kuayu.control.paper;

import java.util.ArrayList;
import java.util.List;
import org.kuayu.control.request.RequestKind;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.FormRow;
import org.kuayu.document.PaperBlock.Letter.Ink;

/** The receipt slip 回执 of a notice: a form that the registry fills in and sends back. */
final class Slip {
    private final RequestView view;
    private final PaperTexts texts;

    Slip(RequestView view) {
        this.view = view;
        this.texts = view.texts();
    }

    List<PaperBlock> blocks(String title) {
        var head = view.letter(Ink.BLACK, texts.say("slip", title), view.issuer());
        var rows = new ArrayList<FormRow>();
        rows.add(row(1, "slip.received", "slip.intake"));
        rows.add(filled("slip.asked", asked(title)));
        rows.add(filled("slip.result", texts.say("slip.result." + view.request().kind())));
        if (view.request().kind() == RequestKind.SEIZURE || view.request().kind() == RequestKind.RENEWAL) {
            rows.add(row(1, "slip.term", "slip.ahead"));
        }
        rows.add(row(4, "slip.reason"));
        rows.add(row(1, "slip.clerk", "slip.telephone"));
        var form = new PaperBlock.Form(rows);
        var signature = new PaperBlock.Signature(view.registry(), texts.say("seal.registry"), texts.say("blank.day"));
        return List.of(head, form, signature);
    }

    private String asked(String title) {
        return view.request().kind() == RequestKind.INQUIRY ? title : texts.say("cover.order." + view.order());
    }

    private FormRow filled(String key, String value) {
        return new FormRow(List.of(new Paper.Fact(texts.say(key), value)), 1);
    }

    private FormRow row(int lines, String... keys) {
        return new FormRow(
                List.of(keys).stream().map(k -> new Paper.Fact(texts.say(k), "")).toList(), lines);
    }
}
