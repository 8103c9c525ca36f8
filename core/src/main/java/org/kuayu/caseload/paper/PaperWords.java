package org.kuayu.caseload.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.text.Phrases;
import org.kuayu.text.PrintedSum;

/** The words that the program adds to a court's own in one language: captions, labels, figures with their units. */
final class PaperWords {
    private static final char NO_BREAK = '\u00a0';

    private final Phrases phrases;
    private final ReportTexts texts;

    PaperWords(Locale language, UnaryOperator<String> courtName, UnaryOperator<String> regionName) {
        phrases = Phrases.beside(PaperWords.class, "papers", language);
        texts = new ReportTexts(language, courtName, regionName);
    }

    ReportTexts texts() {
        return texts;
    }

    Locale language() {
        return phrases.language();
    }

    String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    /** A figure with its unit; few cases as counts, what is undefined by a word. */
    String value(Figure figure) {
        if (figure.value().isEmpty()) {
            return say("undefined");
        }
        if (figure.few()) {
            return say("few", figure.part(), figure.below().orElseThrow());
        }
        return figure.measure().unit() == Measure.Unit.FEN
                ? money(figure.value().get())
                : PrintedSum.group(figure.value().get()) + unit(figure.measure());
    }

    /** The same for a table whose head names the unit. */
    String bare(Figure figure) {
        if (figure.value().isEmpty()) {
            return "—";
        }
        if (figure.few()) {
            return say("few.bare", figure.part(), figure.below().orElseThrow());
        }
        return figure.measure().unit() == Measure.Unit.FEN ? money(figure.value().get()) : PrintedSum.group(figure.value().get());
    }

    /** The unit behind a figure. */
    String unit(Measure measure) {
        return say("unit." + measure.unit());
    }

    /** A head of a table: the measure with its unit. */
    String head(Measure measure) {
        var unit = say("head." + measure.unit());
        return measure.name(language()) + (unit.isEmpty() ? "" : say("head", unit));
    }

    /** An amount of 分 in 元, 万元 or 亿元, in English in yuan, million or billion; 约 where it was rounded. */
    private String money(BigDecimal fen) {
        var sum = PrintedSum.of(fen.setScale(0, RoundingMode.HALF_UP).longValueExact(), language());
        var printed = sum.digits() + NO_BREAK + say("money." + sum.unit());
        return sum.rounded() ? say("about", printed) : printed;
    }

    /** How a figure came about, 126 927 ÷ 158 571; empty for a plain count, whose note says it. */
    String arithmetic(Figure figure) {
        var measure = figure.measure();
        if (figure.below().isEmpty()) {
            return "";
        }
        return say(
                "arithmetic",
                texts.number(figure.above()),
                texts.number(figure.below().getAsLong()),
                say("times." + measure.factor(), figure.days()));
    }

    /** What a row stands for. */
    String label(Dimension by, String key) {
        if (key.equals(PaperNumbers.TOTAL)) {
            return say("total");
        }
        return phrases.find("value." + by + "." + key)
                .orElseGet(() -> key.isEmpty() ? say("unknown") : texts.label(by, key));
    }

    /** A period as years where it has whole years, else as days. */
    String days(ReportPeriod period) {
        boolean years = period.first().getDayOfYear() == 1
                && period.last().plusDays(1).getDayOfYear() == 1;
        if (!years) {
            return texts.period(period);
        }
        int first = period.first().getYear();
        int last = period.last().getYear();
        return first == last ? say("year", Integer.toString(first)) : say("years", Integer.toString(first), Integer.toString(last));
    }

    /** What a dimension is called at the head of a column. */
    String column(Dimension by) {
        var name = dimension(by);
        return name.substring(0, 1).toUpperCase(language()) + name.substring(1);
    }

    /** What a dimension is called. */
    String dimension(Dimension by) {
        return say("dimension." + by);
    }
}
