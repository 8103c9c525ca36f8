package org.kuayu.intake.judgment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseNumbers;
import org.kuayu.intake.judgment.JudgmentFacts.Fact;
import org.kuayu.intake.judgment.JudgmentFacts.Party;
import org.kuayu.intake.judgment.JudgmentFacts.Verdict;

/**
 * Reads the facts of a judgment, ruling, mediation paper or decision out of its text, whether its paragraphs are real, were
 * broken into lines by a page, or were run together with single blanks. Never throws; what is not found is absent. Thread-safe.
 */
public final class JudgmentReader {
    private static final int LONGEST = 2_000_000;

    /** A reader; it has no state. */
    public JudgmentReader() {}

    /** The facts in this text, with places in it; text beyond {@value #LONGEST} characters is not read. */
    public JudgmentFacts read(String whole) {
        String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        Folded folded = Folded.of(text);
        var head = new HeadReader(folded);
        Optional<Fact<String>> number = head.number();
        Optional<Fact<String>> kind = head.kind();
        int from = number.or(() -> kind).map(f -> head.folded(f.end())).orElse(0);
        var parties = new PartyReader(folded, from);
        Zones zones = Zones.of(folded.text(), number.map(Fact::start).orElse(0), parties.end());
        return facts(text, new Read(folded, head, parties, zones));
    }

    private record Read(Folded folded, HeadReader head, PartyReader parties, Zones zones) {}

    private static JudgmentFacts facts(String text, Read read) {
        Folded folded = read.folded();
        HeadReader head = read.head();
        PartyReader parties = read.parties();
        Zones zones = read.zones();
        String kind = head.kind().map(Fact::value).orElse("");
        boolean criminal = criminal(kind, parties.parties());
        var operative = new OperativeReader(folded, zones, parties.parties());
        var cause = new CauseReader(folded, zones, parties.parties());
        var signature = new SignatureReader(folded, zones.signature());
        var amounts = new AmountReader(folded, zones);
        List<Fact<Verdict>> verdicts = criminal ? operative.verdicts() : List.of();
        return new JudgmentFacts(
                head.number(),
                head.court(),
                head.kind(),
                signature.day(),
                FiledReader.read(folded, zones),
                criminal ? cause.charges(verdicts) : cause.cause().stream().toList(),
                cause.trial(),
                parties.parties(),
                parties.representatives(),
                signature.judges(),
                signature.clerks(),
                criminal ? Optional.empty() : amounts.claimed(),
                criminal ? Optional.empty() : amounts.awarded(),
                operative.outcome(kind),
                operative.result(),
                verdicts,
                new StatuteReader(folded, 0, zones.signature()).statutes(),
                cited(text, head.number()));
    }

    private static boolean criminal(String kind, List<Fact<Party>> parties) {
        return kind.startsWith("刑事")
                || kind.isEmpty()
                        && parties.stream()
                                .anyMatch(p -> p.value().role().contains("被告人")
                                        || p.value().role().contains("公诉"));
    }

    /** Numbers of other cases, each once; its own is left out. */
    private static List<Fact<String>> cited(String text, Optional<Fact<String>> own) {
        String self = own.flatMap(n -> CaseNumber.parse(n.value()).value())
                .map(CaseNumber::key)
                .orElse("");
        var found = new LinkedHashMap<String, Fact<String>>();
        for (CaseNumbers.Found f : CaseNumbers.findIn(text)) {
            boolean inTitle = own.isPresent() && f.end() <= own.get().end();
            if (!inTitle && !f.number().key().equals(self)) {
                String display = f.number().display();
                found.putIfAbsent(
                        display,
                        new Fact<>(display, f.start(), f.end(), f.doubts().isEmpty(), f.doubts()));
            }
        }
        return List.copyOf(found.values());
    }
}
