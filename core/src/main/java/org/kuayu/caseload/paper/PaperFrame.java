package org.kuayu.caseload.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.caseload.paper.template.PaperTemplate;
import org.kuayu.caseload.shelf.Frozen;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;

/** Cover and foot of a paper: what a reader must know before the first figure; each page of a draft says that it is one. */
final class PaperFrame {
    private final PaperWords words;
    private final PaperPrint print;

    PaperFrame(PaperWords words, PaperPrint print) {
        this.words = words;
        this.print = print;
    }

    Paper paper(PaperTemplate template, long cutoff, Optional<Frozen> frozen, List<PaperBlock> blocks) {
        var scope = new ScopeWords(words).of(template.scope());
        var facts = new ArrayList<Paper.Fact>();
        facts.add(new Paper.Fact(words.say("cover.period"), words.period(template.period())));
        facts.add(new Paper.Fact(words.say("cover.scope"), scope));
        facts.add(new Paper.Fact(words.say("cover.cutoff"), words.say("cutoff", words.number(cutoff))));
        facts.add(new Paper.Fact(
                words.say("state"),
                frozen.map(f -> words.say("state.frozen", words.time(f.at()), f.by(), f.id()))
                        .orElse(words.say(template.cutoff().isPresent() ? "state.draft.cutoff" : "state.draft"))));
        facts.add(new Paper.Fact(words.say("cover.printed"), words.time(print.printed())));
        facts.add(new Paper.Fact(words.say("cover.access"), words.say("cover.access.text")));
        var issuer = template.issuer().isEmpty() ? print.issuer() : template.issuer();
        var subtitle = template.subtitle().isEmpty() ? words.period(template.period()) : template.subtitle();
        var cover = new Paper.Cover(issuer, template.title(), subtitle, facts);
        var footer = words.say("footer", words.time(print.printed()), words.number(cutoff), scope);
        return new Paper(
                words.language(), cover, frozen.isPresent() ? footer : words.say("footer.draft", footer), blocks);
    }
}
