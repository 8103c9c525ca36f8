package org.kuayu.caseload.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.printed.PrintedFigure;
import org.kuayu.court.CourtCircuits;
import org.kuayu.text.Phrases;
import org.kuayu.text.PrintedSum;

/** The words that the program adds to a court's own in one language: captions, labels, figures with their units. */
final class PaperWords {
    private static final char NO_BREAK = '\u00a0';

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Phrases phrases;
    private final UnaryOperator<String> courtName;
    private final UnaryOperator<String> regionName;

    PaperWords(Locale language, UnaryOperator<String> courtName, UnaryOperator<String> regionName) {
        phrases = Phrases.beside(PaperWords.class, "papers", language);
        this.courtName = courtName;
        this.regionName = regionName;
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
                number(figure.above()),
                number(figure.below().getAsLong()),
                say("times." + measure.factor(), figure.days()));
    }

    /** What a row stands for. */
    String label(Dimension by, String key) {
        if (key.equals(PaperNumbers.TOTAL)) {
            return say("total");
        }
        if (key.isEmpty()) {
            return phrases.find("unknown." + by).orElseGet(() -> say("unknown"));
        }
        return phrases.find("value." + by + "." + key).orElseGet(() -> switch (by) {
            case REGION -> regionName.apply(key);
            case COURT -> courtName.apply(key);
            case CIRCUIT -> say(
                    CourtCircuits.alone(key) ? "circuit.alone" : "circuit", courtName.apply(CourtCircuits.named(key)));
            case CAUSE -> key.substring(key.lastIndexOf('/') + 1);
            default -> key;
        });
    }

    String number(long number) {
        return PrintedSum.group(BigDecimal.valueOf(number));
    }

    /** A number in 亿 or 万 where Chinese counts so, else with all its digits. */
    String amount(BigDecimal number) {
        if (phrases.chinese()) {
            if (number.compareTo(YI) >= 0) {
                return PrintedSum.group(number.movePointLeft(8).stripTrailingZeros()) + say("amount.亿");
            }
            if (number.compareTo(WAN) >= 0) {
                return PrintedSum.group(number.movePointLeft(4).stripTrailingZeros()) + say("amount.万");
            }
        }
        return PrintedSum.group(number);
    }

    /** A time in Beijing. */
    String time(Instant instant) {
        return TIME.format(instant.atZone(SHANGHAI));
    }

    /** A period bound of a printed figure: days stay, words are put into this language where they are known. */
    String bound(String printed) {
        return phrases.find("bound." + printed.replace(' ', '_'))
                .orElseGet(() -> PrintedFigure.side(printed, phrases.language()));
    }

    /** A period as its first and last day. */
    String period(ReportPeriod period) {
        return say("period", period.first(), period.last());
    }

    /** A period as years where it has whole years, else as days. */
    String days(ReportPeriod period) {
        boolean years = period.first().getDayOfYear() == 1
                && period.last().plusDays(1).getDayOfYear() == 1;
        if (!years) {
            return period(period);
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
