package org.kuayu.caseload.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Flow;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.printed.PrintedFigure;
import org.kuayu.court.CourtCircuits;
import org.kuayu.text.Phrases;
import org.kuayu.text.PrintedSum;

/** The words of the printed report in one language, and how it writes numbers and names. */
final class ReportTexts {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Phrases phrases;
    private final UnaryOperator<String> courtName;
    private final UnaryOperator<String> regionName;

    ReportTexts(Locale language, UnaryOperator<String> courtName, UnaryOperator<String> regionName) {
        this.phrases = Phrases.beside(ReportTexts.class, "white-paper", language);
        this.courtName = courtName;
        this.regionName = regionName;
    }

    Locale language() {
        return phrases.language();
    }

    String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    String number(long number) {
        return PrintedSum.group(BigDecimal.valueOf(number));
    }

    /** An amount in 亿 or 万 where Chinese counts so, else with all its digits. */
    String amount(BigDecimal number) {
        if (phrases.chinese()) {
            if (number.compareTo(YI) >= 0) {
                return PrintedSum.group(number.movePointLeft(8).stripTrailingZeros()) + say("unit.亿");
            }
            if (number.compareTo(WAN) >= 0) {
                return PrintedSum.group(number.movePointLeft(4).stripTrailingZeros()) + say("unit.万");
            }
        }
        return PrintedSum.group(number);
    }

    /** The figure with its unit, or the word for undefined. */
    String figure(Figure figure) {
        return figure.value()
                .map(v -> PrintedSum.group(v) + say("unit." + figure.measure().unit()))
                .orElse(say("undefined"));
    }

    /** The figure without its unit, for a table whose head names it. */
    String bare(Figure figure) {
        return figure.value().map(PrintedSum::group).orElse("—");
    }

    /** How the figure of this flow came about: 结案 126 927 ÷ 受理 158 571. */
    String arithmetic(Figure figure, Flow flow) {
        var measure = figure.measure();
        var above = term(measure.numerator().base()) + " " + number(figure.above());
        return measure.denominator()
                .map(d -> above
                        + (measure.factor() == Measure.Factor.DAYS ? " × " + say("days", number(figure.days())) : "")
                        + " ÷ " + term(d.base()) + " " + number(figure.below().orElseThrow()))
                .orElseGet(() -> say(
                        "arithmetic." + measure.code(),
                        number(flow.opening()),
                        number(flow.received())));
    }

    String term(FlowTerm term) {
        return say("term." + term);
    }

    String time(Instant instant) {
        return TIME.format(instant.atZone(SHANGHAI));
    }

    String period(ReportPeriod period) {
        return say("period", period.first(), period.last());
    }

    /** What a row stands for. */
    String label(Dimension by, String key) {
        if (key.isEmpty()) {
            return say("unknown." + by);
        }
        return switch (by) {
            case REGION -> regionName.apply(key);
            case COURT -> courtName.apply(key);
            case CIRCUIT -> say(
                    CourtCircuits.alone(key) ? "circuit.alone" : "circuit", courtName.apply(CourtCircuits.named(key)));
            case LEVEL -> say("level." + key);
            case PROCEDURE -> say("procedure." + key);
            case CAUSE -> key.substring(key.lastIndexOf('/') + 1);
            default -> key;
        };
    }

    /** A period bound of a printed figure: days stay, words are put into this language where they are known. */
    String bound(String printed) {
        return phrases.find("bound." + printed.replace(' ', '_'))
                .orElseGet(() -> PrintedFigure.side(printed, phrases.language()));
    }
}
