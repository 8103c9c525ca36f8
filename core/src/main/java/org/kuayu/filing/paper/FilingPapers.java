package org.kuayu.filing.paper;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.kuayu.calendar.LegalDay;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.DigestLine;
import org.kuayu.document.PaperBlock.Letter.Ink;
import org.kuayu.exchange.Receipt;
import org.kuayu.filing.catalogue.ServiceCatalogue;
import org.kuayu.filing.course.Filing;
import org.kuayu.filing.course.FilingPaper;
import org.kuayu.filing.course.FilingParty;
import org.kuayu.filing.course.FilingRole;
import org.kuayu.journal.Digest;
import org.kuayu.text.Phrases;

/**
 * Writes the receipts of a filing for the citizen: what was taken, what the court asked for, what it decided, each with its
 * place in the chain. Persons are masked. The same input gives the same paper. Thread-safe.
 */
public final class FilingPapers {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final ServiceCatalogue catalogue;
    private final UnaryOperator<String> places;

    /** Papers with the names of this catalogue, and of places by their codes. */
    public FilingPapers(ServiceCatalogue catalogue, UnaryOperator<String> places) {
        this.catalogue = catalogue;
        this.places = places;
    }

    /** One receipt of the filing, in this language. */
    public Paper receipt(Filing filing, Receipt receipt, Locale language) {
        Phrases texts = Phrases.beside(FilingPapers.class, "filing-papers", language);
        String act = receipt.about().substring("filing.".length());
        String issuer = places.apply(ofCounter(act) ? filing.draft().from() : filing.draft().court());
        String title = texts.say("title." + act);
        var blocks = new ArrayList<PaperBlock>();
        blocks.add(new PaperBlock.Statement(texts.say("says." + act)));
        blocks.add(new PaperBlock.Facts(facts(filing, receipt, texts)));
        if (act.equals("taken") || act.equals("supplied")) {
            blocks.add(new PaperBlock.Enclosures(texts.say("papers"), papers(filing, texts)));
        }
        if (act.equals("supplement-asked")) {
            blocks.add(new PaperBlock.Enclosures(texts.say("missing"), missing(filing, texts)));
        }
        blocks.add(new PaperBlock.Signature(issuer, texts.say("seal"), LegalDay.of(receipt.at()).toString()));
        blocks.add(new DigestLine(texts.say("payload"), receipt.payload().text()));
        blocks.add(new DigestLine(
                texts.say("previous"),
                receipt.previous().equals(Digest.NONE) ? texts.say("first") : receipt.previous().text()));
        blocks.add(new DigestLine(texts.say("digest"), receipt.digest().text()));
        blocks.add(new PaperBlock.Note(texts.say("chain")));
        var letter = new PaperBlock.Letter(Ink.BLACK, issuer, title, receipt.id(), "");
        return new Paper(texts.language(), letter, texts.say("footer", receipt.id(), title), blocks);
    }

    private static boolean ofCounter(String act) {
        return List.of("taken", "refused", "supplied", "delivered").contains(act);
    }

    private List<Paper.Fact> facts(Filing filing, Receipt receipt, Phrases texts) {
        var facts = new ArrayList<Paper.Fact>();
        facts.add(fact(texts, "number", filing.id()));
        facts.add(fact(texts, "at", minute(receipt.at())));
        facts.add(fact(texts, "kind", kind(filing, texts)));
        facts.add(fact(texts, "claimant", names(filing, FilingRole.CLAIMANT, texts)));
        facts.add(fact(texts, "respondent", names(filing, FilingRole.RESPONDENT, texts)));
        facts.add(fact(texts, "cause", filing.draft().claim().cause()));
        facts.add(fact(texts, "counter", places.apply(filing.draft().from())));
        facts.add(fact(texts, "court", places.apply(filing.draft().court())));
        filing.decision()
                .filter(decision -> receipt.kind() == Receipt.Kind.ANSWERED || receipt.kind() == Receipt.Kind.CONFIRMED)
                .ifPresent(decision -> {
                    facts.add(fact(texts, "decision", texts.say("decision." + decision.state())));
                    if (!decision.number().isEmpty()) {
                        facts.add(fact(texts, "case", decision.number()));
                    }
                    if (!decision.reason().isEmpty()) {
                        facts.add(fact(texts, "reason", decision.reason()));
                    }
                });
        if (receipt.kind() == Receipt.Kind.REFUSED) {
            String note = filing.hops().getLast().note();
            facts.add(fact(texts, "reason", texts.find("reason." + note).orElse(note)));
        }
        return facts;
    }

    private static Paper.Fact fact(Phrases texts, String key, String value) {
        return new Paper.Fact(texts.say("fact." + key), value);
    }

    private String kind(Filing filing, Phrases texts) {
        return catalogue
                .findKind(filing.draft().kind())
                .map(kind -> kind.name(texts.language()))
                .orElse(filing.draft().kind());
    }

    private static String minute(Instant at) {
        return MINUTE.format(at.atZone(LegalDay.ZONE));
    }

    private static String names(Filing filing, FilingRole role, Phrases texts) {
        List<FilingParty> parties = filing.draft().listParties(role);
        if (parties.isEmpty()) {
            return "—";
        }
        String first = parties.getFirst().person().toString().strip();
        return parties.size() == 1 ? first : texts.say("more", first, parties.size());
    }

    private List<String> papers(Filing filing, Phrases texts) {
        return filing.papers().stream().map(paper -> line(paper, texts)).toList();
    }

    private String line(FilingPaper paper, Phrases texts) {
        return texts.say(
                "paper", catalogue.paperName(paper.code(), texts.language()), texts.say("seen." + paper.seen()),
                paper.file().name());
    }

    private List<String> missing(Filing filing, Phrases texts) {
        return filing.supplement().orElseThrow().missing().stream()
                .map(code -> catalogue.paperName(code, texts.language()))
                .toList();
    }
}
