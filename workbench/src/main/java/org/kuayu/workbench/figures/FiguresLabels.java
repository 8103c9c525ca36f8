package org.kuayu.workbench.figures;

import java.math.BigDecimal;
import java.util.Locale;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.Scope;
import org.kuayu.court.CourtCode;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Numbers;
import org.kuayu.workbench.shell.Visit;

/** What rows, terms and figures are called and how they are written in the user's language. */
final class FiguresLabels {
    private final Visit visit;
    private final Messages messages;

    FiguresLabels(Visit visit) {
        this.visit = visit;
        this.messages = visit.messages();
    }

    Locale locale() {
        return messages.locale();
    }

    String say(String key, Object... arguments) {
        return visit.say(key, arguments);
    }

    String row(Dimension by, String key) {
        if (key.isEmpty()) {
            return say("figures.unknown." + by);
        }
        return switch (by) {
            case REGION -> messages.sayOr("region." + key, key);
            case LEVEL -> say("level." + key);
            case PROCEDURE -> say("procedure." + key);
            case COURT -> court(key);
            case CAUSE -> key.substring(key.lastIndexOf('/') + 1);
            default -> key;
        };
    }

    String court(String key) {
        return CourtCode.parse(key).value().map(visit::courtName).orElse(key);
    }

    String kind(Scope scope) {
        return scope.procedure()
                .map(p -> say("procedure." + p))
                .orElseGet(() -> say("figures.kind." + scope.proceedings()));
    }

    String term(FlowTerm term) {
        return say("figures.term." + term);
    }

    String measure(Measure measure) {
        return measure.name(locale());
    }

    /** The figure with its unit, or the word for undefined. */
    String value(Figure figure) {
        return figure.value()
                .map(v -> group(v) + say("figures.unit." + figure.measure().unit()))
                .orElse(say("figures.undefined"));
    }

    /** The figure without its unit. */
    String bare(Figure figure) {
        return figure.value().map(FiguresLabels::group).orElse("—");
    }

    private static String group(BigDecimal value) {
        var plain = value.toPlainString();
        int point = plain.indexOf('.');
        return point < 0
                ? Numbers.whole(value.longValue())
                : Numbers.whole(Long.parseLong(plain.substring(0, point))) + plain.substring(point);
    }
}
