package org.kuayu.caseload.bulletin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kuayu.text.Phrases;

/** Says what came of a bulletin's numbers, in Chinese or English. */
final class FindingSentence {
    private static final Map<Locale, Phrases> PHRASES = Map.of(
            Locale.CHINESE, Phrases.beside(FindingSentence.class, "findings", Locale.CHINESE),
            Locale.ENGLISH, Phrases.beside(FindingSentence.class, "findings", Locale.ENGLISH));

    private final BulletinReport report;
    private final Phrases phrases;

    FindingSentence(BulletinReport report, Locale language) {
        this.report = report;
        this.phrases = PHRASES.get(language.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH);
    }

    /** The identity by its name and in figures, and what would fit. */
    String of(BulletinReport.Finding finding) {
        String identity = phrases.say("identity." + finding.identity());
        if (finding.identity() == Identity.REST) {
            return phrases.say("rest", finding.arithmetic());
        }
        if (finding.holds()) {
            return phrases.say("holds", identity, finding.arithmetic());
        }
        String fits = new TreeMap<>(finding.fits())
                .entrySet().stream()
                        .map(e -> phrases.say("fits", printed(e.getKey()), e.getValue()))
                        .collect(Collectors.joining(phrases.say("or")));
        String said = phrases.say(
                fits.isEmpty() ? "fails.bare" : "fails", identity, finding.arithmetic(), fits);
        return finding.unitSlip() ? said + phrases.say("unit") : said;
    }

    /** The state of a number and why. */
    String of(BulletinReport.Judged judged) {
        List<BulletinReport.Finding> findings =
                judged.findings().stream().map(report.findings()::get).toList();
        return switch (judged.state()) {
            case UNTESTED ->
                findings.isEmpty()
                        ? phrases.say("untested")
                        : findings.stream().filter(BulletinReport.Finding::holds).findFirst().map(this::of).orElse(phrases.say("depends"));
            case CONFIRMED -> of(findings.stream()
                    .filter(f -> f.holds() && f.identity() != Identity.REST)
                    .findFirst()
                    .orElseThrow());
            case MISFIT, CONFLICT ->
                findings.stream().filter(f -> !f.holds()).map(this::of).collect(Collectors.joining(" "));
        };
    }

    private String printed(int id) {
        return report.numbers().get(id).number().text();
    }
}
