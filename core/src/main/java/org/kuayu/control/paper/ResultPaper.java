package org.kuayu.control.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.kuayu.control.request.Target;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.Letter.Ink;
import org.kuayu.property.RegisterExtract;
import org.kuayu.property.RegisterHit;
import org.kuayu.property.RegisterHits;
import org.kuayu.property.RightKind;

/** 查询结果: the answers of a registry by person and right, with what was not found and what was not supplied (PI-3). */
final class ResultPaper {
    private final RequestView view;
    private final PaperTexts texts;
    private final CertifiedResult result;
    private final List<PaperBlock> blocks = new ArrayList<>();

    ResultPaper(RequestView view, CertifiedResult result) {
        this.view = view;
        this.texts = view.texts();
        this.result = result;
    }

    Paper write() {
        var title = texts.say("result.title");
        var letter = new PaperBlock.Letter(Ink.BLACK, view.registry(), title, result.number(), "");
        blocks.add(new PaperBlock.Facts(facts()));
        for (int i = 0; i < result.parts().size(); i++) {
            part(result.parts().get(i), i + 1);
        }
        var electronic = texts.laws(List.of(PaperLaw.ELECTRONIC));
        blocks.add(new PaperBlock.Note(texts.say("result.use", texts.laws(List.of(PaperLaw.PURPOSE)), electronic)));
        blocks.add(new PaperBlock.Signature(
                view.registry(), texts.say("seal.registry"), texts.signedDay(view.setting().day())));
        var footer = texts.say("pages.footer", result.number(), title);
        return new Paper(texts.language(), letter, footer, blocks);
    }

    private List<Paper.Fact> facts() {
        var request = view.request();
        return List.of(
                fact("result.case", request.forCase().number()),
                fact("result.court", view.issuer()),
                fact("result.notice", view.number()),
                fact("result.request", request.id()),
                fact("result.purpose", request.purpose()),
                fact("result.printed", texts.timeWithZone(result.at())));
    }

    private Paper.Fact fact(String key, String value) {
        return new Paper.Fact(texts.say(key), value.isEmpty() ? texts.say("unknown") : value);
    }

    private void part(CertifiedResult.Part part, int number) {
        var person = part.item().target().person();
        var name = result.parts().size() > 1 ? texts.ordinal(number) + person.name() : person.name();
        blocks.add(new PaperBlock.Heading(1, name));
        var area = part.item().target() instanceof Target.OfPerson p ? p.area() : "";
        blocks.add(new PaperBlock.Facts(List.of(
                fact("result.person", texts.person(person)),
                fact("result.area", area.isEmpty() ? texts.say("result.area.all") : area),
                fact("result.asof", texts.timeWithZone(part.answer().extract().asOf())),
                fact("result.answered", texts.timeWithZone(part.answer().answeredAt())))));
        rights(part);
        blocks.add(new PaperBlock.DigestLine(
                texts.say("result.bound"), part.answer().bound().text()));
        blocks.add(new PaperBlock.DigestLine(
                texts.say("result.digest"), part.answer().digest().text()));
    }

    private void rights(CertifiedResult.Part part) {
        RegisterExtract extract = part.answer().extract();
        if (extract.nothingFound()) {
            blocks.add(new PaperBlock.Statement(texts.say(
                    "result.none",
                    texts.timeWithZone(extract.asOf()),
                    view.registry(),
                    part.item().target().person().name())));
        }
        var hits = new RegisterHits(extract, part.item().target().person());
        var ticked = new HashSet<>(part.selected());
        boolean partly = false;
        for (RightKind kind : hits.groups()) {
            var found = hits.findGroup(kind).orElseThrow();
            var shown = found.stream().filter(h -> ticked.contains(h.entry())).toList();
            partly |= shown.size() < found.size();
            if (!found.isEmpty()) {
                right(kind, found.size(), shown);
            }
        }
        if (partly) {
            blocks.add(new PaperBlock.Note(texts.say("result.selection")));
        }
        silence(extract);
    }

    private void right(RightKind kind, int found, List<RegisterHit> shown) {
        var name = texts.say("right." + kind);
        int count = shown.size();
        blocks.add(new PaperBlock.Heading(
                2,
                count == found
                        ? texts.say("result.kind", name, found)
                        : texts.say("result.kind.selected", name, found, count)));
        if (count > 0) {
            blocks.add(new ResultHits(texts, view.names(), view.request().registry()).listing(shown));
        }
    }

    /** What was looked for and not found, and what was not supplied: never the same. */
    private void silence(RegisterExtract extract) {
        if (extract.lists().isEmpty()) {
            blocks.add(new PaperBlock.Statement(texts.say("result.absent.all")));
            return;
        }
        var none = names(extract.lists().keySet().stream()
                .filter(k -> extract.lists().get(k).isEmpty())
                .toList());
        var absent = names(List.of(RightKind.values()).stream()
                .filter(k -> !extract.lists().containsKey(k))
                .toList());
        if (!none.isEmpty()) {
            blocks.add(new PaperBlock.Note(texts.say("result.none.kinds", none)));
        }
        if (!absent.isEmpty()) {
            blocks.add(new PaperBlock.Note(texts.say("result.absent", absent)));
        }
    }

    private String names(List<RightKind> kinds) {
        return texts.list(kinds.stream().sorted().map(k -> texts.say("right." + k)).toList());
    }
}
