package org.kuayu.mediation.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.court.CourtLevel;
import org.kuayu.court.Courts;
import org.kuayu.mediation.agreement.ConfirmationProposal.Choice;
import org.kuayu.text.Remark;
import org.kuayu.text.Table;

/**
 * Proposes the court that may confirm an agreement, with its reasons (handbook R22, R29). The court that invited the
 * mediation alone; otherwise the basic courts of the domiciles, the subject and the organisations, or the intermediate courts
 * above them where the dispute belongs there. Immutable, thread-safe.
 */
public final class ConfirmationCourts {
    private static final Citation LAW = new Citation("民事诉讼法", 2023, 205);
    private static final Citation FIRST = new Citation("最高人民法院关于适用〈民事诉讼法〉的解释", 2022, 352);
    private static final Citation FREE = new Citation("最高人民法院关于人民调解协议司法确认程序的若干规定", 2011, 11);

    private final Courts courts;
    private final List<Map<String, String>> levels;

    private ConfirmationCourts(Courts courts, List<Map<String, String>> levels) {
        this.courts = courts;
        this.levels = levels;
    }

    /** With these courts, and the levels of the table that ships with the library. */
    public static ConfirmationCourts of(Courts courts) {
        return new ConfirmationCourts(
                courts, Table.beside(ConfirmationCourts.class, "confirmation-levels.csv").rows());
    }

    /** Where confirming is free of charge (R27). */
    public static Citation free() {
        return FREE;
    }

    /** What the cause says about the level; empty where the basic court is the ordinary one. */
    public Optional<LevelRule> level(String cause) {
        return levels.stream()
                .filter(row -> cause.contains(row.get("word")))
                .findFirst()
                .map(row -> new LevelRule(
                        CourtLevel.valueOf(row.get("level")),
                        new Remark(row.get("code"), row.get("word")),
                        new Citation(
                                row.get("instrument"),
                                Integer.parseInt(row.get("year")),
                                Integer.parseInt(row.get("article")))));
    }

    /** At which level disputes of a cause begin, and why. */
    public record LevelRule(CourtLevel level, Remark remark, Citation law) {}

    /** The proposal for a dispute that this court invited a body to mediate. */
    public ConfirmationProposal invited(CourtCode court, String cause) {
        var choice = new Choice(
                courts.currentCode(court), List.of(new Remark("confirmation.invited", name(court))), LAW);
        var remarks = new ArrayList<Remark>();
        level(cause).filter(rule -> lower(court, rule)).ifPresent(rule -> remarks.add(rule.remark()));
        return new ConfirmationProposal(List.of(choice), remarks, Optional.empty());
    }

    private boolean lower(CourtCode court, LevelRule rule) {
        return courts.findByCode(court).filter(c -> c.level().compareTo(rule.level()) > 0).isPresent();
    }

    /** The proposal for a dispute that no court sent: every place gives a court, named once with all its reasons. */
    public ConfirmationProposal byPlaces(List<ConfirmationPlace> places, String cause) {
        Optional<LevelRule> rule = level(cause);
        boolean intermediate = rule.filter(r -> r.level() == CourtLevel.INTERMEDIATE).isPresent();
        var reasons = new LinkedHashMap<CourtCode, List<Remark>>();
        for (ConfirmationPlace place : places) {
            CourtCode code = courts.currentCode(place.basic());
            CourtCode competent = intermediate ? intermediateAbove(code) : code;
            Remark why = reason(place);
            List<Remark> of = reasons.computeIfAbsent(competent, c -> new ArrayList<>());
            if (!of.contains(why)) {
                of.add(why);
            }
        }
        var choices = new ArrayList<Choice>();
        reasons.forEach((court, why) -> choices.add(new Choice(court, why, LAW)));
        return new ConfirmationProposal(
                choices,
                rule.map(LevelRule::remark).map(List::of).orElse(List.of()),
                Optional.of(FIRST).filter(f -> choices.size() > 1));
    }

    private static Remark reason(ConfirmationPlace place) {
        return switch (place.link()) {
            case DOMICILE -> new Remark("confirmation.domicile", place.of());
            case SUBJECT -> new Remark("confirmation.subject", place.of());
            case ORGANISATION -> new Remark("confirmation.organisation", place.of());
        };
    }

    private CourtCode intermediateAbove(CourtCode basic) {
        return courts.superiors(basic).stream()
                .filter(c -> c.level() == CourtLevel.INTERMEDIATE)
                .findFirst()
                .map(Court::code)
                .orElse(basic);
    }

    private String name(CourtCode court) {
        return courts.findByCode(court).map(Court::name).orElse(court.value());
    }
}
