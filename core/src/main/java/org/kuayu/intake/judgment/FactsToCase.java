package org.kuayu.intake.judgment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kuayu.casefile.CaseAmounts;
import org.kuayu.casefile.CaseCitations;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.CaseTypes;
import org.kuayu.casefile.Causes;
import org.kuayu.casefile.Procedure;
import org.kuayu.intake.CaseField;
import org.kuayu.intake.DocumentReader;
import org.kuayu.intake.judgment.JudgmentFacts.Fact;
import org.kuayu.intake.judgment.JudgmentFacts.Party;
import org.kuayu.text.Remark;

/** Turns the facts of a judgment into a case record and into the list of places that a person checks. */
final class FactsToCase {
    private FactsToCase() {}

    static CaseRecord record(JudgmentFacts facts, CaseNumber number, CaseCourt court, CaseId id) {
        Procedure stage = CaseTypes.bundled().procedureOf(number.type());
        var matter = new CaseMatter(joined(facts.causes()), causePath(facts, stage), stage, result(facts));
        return CaseRecord.builder(number, court)
                .id(id)
                .matter(matter)
                .dates(new CaseDates(day(facts.filed()), closed(facts).map(Fact::value), day(facts.date())))
                .amounts(new CaseAmounts(amount(facts.claimed()), amount(facts.awarded())))
                .parties(facts.parties().stream().map(f -> party(f.value())).toList())
                .citations(new CaseCitations(
                        facts.statutes().stream()
                                .map(s -> s.value().canonical())
                                .toList(),
                        facts.citedNumbers().stream().map(Fact::value).toList()))
                .build();
    }

    /** The place of the first cause that has one. */
    private static String causePath(JudgmentFacts facts, Procedure stage) {
        return facts.causes().stream()
                .map(cause -> Causes.bundled().pathOf(cause.value(), stage, day(facts.filed())))
                .filter(path -> !path.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String joined(List<Fact<String>> facts) {
        return facts.stream().map(Fact::value).collect(Collectors.joining("、"));
    }

    /** Verdicts of a criminal judgment; the operative part of another; for a ruling the word of the outcome. */
    private static String result(JudgmentFacts facts) {
        if (!facts.verdicts().isEmpty()) {
            return facts.verdicts().stream().map(v -> verdict(v.value())).collect(Collectors.joining("；"));
        }
        boolean judgment = facts.kind().map(k -> k.value().endsWith("判决书")).orElse(true);
        Optional<Fact<String>> shown =
                judgment ? facts.result().or(facts::outcome) : facts.outcome().or(facts::result);
        return shown.map(Fact::value).orElse("");
    }

    static String verdict(JudgmentFacts.Verdict verdict) {
        String charges = verdict.charges().isEmpty() ? "" : "犯" + String.join("、", verdict.charges());
        return verdict.defendant() + charges + (verdict.sentence().isEmpty() ? "" : "，" + verdict.sentence());
    }

    /**
     * The day of a judgment or a mediation paper, which states no day of closing, is taken for the day its case was closed;
     * a ruling may leave the case open.
     */
    private static Optional<Fact<LocalDate>> closed(JudgmentFacts facts) {
        boolean ends = facts.kind().map(k -> k.value().matches(".*(?:判决书|调解书)")).orElse(false);
        return facts.date().filter(d -> ends);
    }

    private static Optional<LocalDate> day(Optional<Fact<LocalDate>> fact) {
        return fact.map(Fact::value);
    }

    private static OptionalLong amount(Optional<Fact<Long>> fact) {
        return fact.map(f -> OptionalLong.of(f.value())).orElse(OptionalLong.empty());
    }

    private static CaseParty party(Party party) {
        return new CaseParty(party.name(), party.role(), party.natural(), party.identity(), party.domicile());
    }

    /** Every fact with its place, in the order of the text. */
    static List<DocumentReader.Fact> facts(JudgmentFacts facts) {
        var out = new ArrayList<DocumentReader.Fact>();
        one(out, CaseField.NUMBER, facts.caseNumber(), v -> v);
        one(out, CaseField.COURT, facts.court(), v -> v);
        one(out, CaseField.DOCUMENT_KIND, facts.kind(), v -> v);
        one(out, CaseField.FILED, facts.filed(), LocalDate::toString);
        one(out, CaseField.CLOSED, closed(facts), LocalDate::toString);
        one(out, CaseField.JUDGED, facts.date(), LocalDate::toString);
        one(out, CaseField.PROCEDURE, facts.trial(), v -> v);
        one(out, CaseField.CLAIMED, facts.claimed(), FactsToCase::yuan);
        one(out, CaseField.AWARDED, facts.awarded(), FactsToCase::yuan);
        all(out, CaseField.CAUSE, facts.causes(), v -> v);
        facts.parties().forEach(p -> out.add(fact(side(p.value().role()), p, v -> v.role() + "：" + v.name())));
        all(out, CaseField.JUDGES, facts.judges(), v -> v.role() + "：" + v.name());
        all(out, CaseField.CLERK, facts.clerks(), v -> v);
        all(out, CaseField.RESULT, facts.verdicts(), FactsToCase::verdict);
        if (facts.verdicts().isEmpty()) {
            one(out, CaseField.RESULT, facts.outcome().or(facts::result), v -> v);
        }
        all(out, CaseField.STATUTES, facts.statutes(), v -> v.canonical() + v.detail());
        all(out, CaseField.CITED_NUMBERS, facts.citedNumbers(), v -> v);
        out.sort(Comparator.comparingInt(DocumentReader.Fact::from));
        return out;
    }

    private static CaseField side(String role) {
        if (role.startsWith("第三人")) {
            return CaseField.THIRD_PARTIES;
        }
        boolean accused = role.matches("(?:被告|被申请|被执行|被上诉|附带民事诉讼被告|原审被告).*");
        boolean plaintiff = role.matches("(?:原告|申请|公诉|原公诉|自诉|上诉人|附带民事诉讼原告).*");
        return accused ? CaseField.DEFENDANTS : plaintiff ? CaseField.PLAINTIFFS : CaseField.PARTIES;
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static <T> void one(
            List<DocumentReader.Fact> out, CaseField field, Optional<Fact<T>> fact, Function<T, String> text) {
        fact.ifPresent(f -> out.add(fact(field, f, text)));
    }

    private static <T> void all(
            List<DocumentReader.Fact> out, CaseField field, List<Fact<T>> facts, Function<T, String> text) {
        facts.forEach(f -> out.add(fact(field, f, text)));
    }

    private static <T> DocumentReader.Fact fact(CaseField field, Fact<T> f, Function<T, String> text) {
        Optional<Remark> doubt = f.remarks().stream().findFirst();
        return new DocumentReader.Fact(field, text.apply(f.value()), f.start(), f.end(), doubt);
    }
}
