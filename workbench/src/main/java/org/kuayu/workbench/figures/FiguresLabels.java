package org.kuayu.workbench.figures;

import java.util.Locale;
import java.util.function.Function;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.Measure.Unit;
import org.kuayu.caseload.Scope;
import org.kuayu.court.CourtCircuits;
import org.kuayu.court.CourtCode;
import org.kuayu.text.PrintedSum;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Visit;

/** What rows, terms and figures are called and how they are written in the user's language. */
public final class FiguresLabels {
    private final Messages messages;
    private final Function<CourtCode, String> courts;

    /** The words of this visitor's language. */
    public FiguresLabels(Visit visit) {
        this(visit.messages(), visit::courtName);
    }

    /** The words of this language, courts called by these names. */
    public FiguresLabels(Messages messages, Function<CourtCode, String> courts) {
        this.messages = messages;
        this.courts = courts;
    }

    /** The language. */
    public Locale locale() {
        return messages.locale();
    }

    /** The sentence for the key. */
    public String say(String key, Object... arguments) {
        return arguments.length == 0 ? messages.say(key) : messages.say(key, arguments);
    }

    /** What a row of this dimension is called. */
    public String row(Dimension by, String key) {
        if (key.isEmpty()) {
            return messages.sayOr("figures.unknown." + by, say("tables.unknown"));
        }
        return switch (by) {
            case REGION -> messages.sayOr("region." + key, key);
            case LEVEL -> say("level." + key);
            case PROCEDURE -> say("procedure." + key);
            case COURT -> court(key);
            case CIRCUIT -> say(
                    CourtCircuits.alone(key) ? "figures.circuit.alone" : "figures.circuit",
                    court(CourtCircuits.named(key)));
            case CAUSE -> key.substring(key.lastIndexOf('/') + 1);
            case CLOSING, PARTY_REGION, LIMIT, START, APPEALED, ENFORCED -> messages.sayOr("tables.key." + by + "." + key, key);
            case AMOUNT, AGE, DIVISION, YEAR, MONTH, FILED, CLOSED, JUDGE -> key;
        };
    }

    /** The name of a court, or its key while it is in no list. */
    public String court(String key) {
        return CourtCode.parse(key).value().map(courts).orElse(key);
    }

    /** What is counted together. */
    public String kind(Scope scope) {
        return scope.procedure()
                .map(p -> say("procedure." + p))
                .orElseGet(() -> say("figures.kind." + scope.proceedings()));
    }

    /** The name of a count of the flow. */
    public String term(FlowTerm term) {
        return messages.sayOr("figures.term." + term, term.name());
    }

    /** The name of a measure. */
    public String measure(Measure measure) {
        return measure.name(locale());
    }

    /** The figure with its unit, or the word for undefined. */
    public String value(Figure figure) {
        return figure.value()
                .map(v -> bare(figure) + say("figures.unit." + figure.measure().unit()))
                .orElse(say("figures.undefined"));
    }

    /** The figure without its unit. */
    public String bare(Figure figure) {
        return figure.value().map(v -> PrintedSum.group(figure.measure().unit() == Unit.FEN ? v.movePointLeft(2) : v)).orElse("—");
    }

    /** Which cases an address counts, in words. */
    public String filters(FiguresAddress address) {
        return FiguresPages.filters(address, this);
    }
}
