package org.kuayu.caseload.printed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kuayu.text.Table;

/**
 * A figure that somebody printed: kept exactly as printed, with its qualifier, its sentence and its source. It is never
 * added to counted figures.
 *
 * @param id of its row, for example {@code SF06}
 * @param measure what it measures, as the row says it
 * @param scope whom it is about, as printed
 * @param from when its period begins; as printed where that is no day
 * @param to when its period ends; as printed where that is no day
 * @param value the number as printed, for example {@code 53.5}
 * @param qualifier what the print says about its exactness
 * @param unit the unit as printed, with its scale: {@code 万件}
 * @param sentence the sentence it stands in, word by word; empty where only the figure was taken down
 * @param source where it was printed
 */
public record PrintedFigure(
        String id,
        String measure,
        String scope,
        String from,
        String to,
        String value,
        Qualifier qualifier,
        String unit,
        String sentence,
        String source) {
    private static final Map<Character, BigDecimal> SCALES =
            Map.of('万', BigDecimal.valueOf(10_000), '亿', BigDecimal.valueOf(100_000_000));

    /** The figures of the white paper on judicial cooperation, each with its sentence ({@code seed-figures.csv}). */
    public static List<PrintedFigure> seed() {
        return Table.beside(PrintedFigure.class, "seed-figures.csv").rows().stream()
                .map(r -> of(r, r.get("sentence"), "川渝司法协作白皮书（2020—2024），新闻报道"))
                .toList();
    }

    /** Figures that courts published, each with its source ({@code published-figures.csv}). */
    public static List<PrintedFigure> published() {
        return Table.beside(PrintedFigure.class, "published-figures.csv").rows().stream()
                .map(r -> of(r, "", r.get("source")))
                .toList();
    }

    private static PrintedFigure of(Map<String, String> row, String sentence, String source) {
        return new PrintedFigure(
                row.get("id"),
                row.get("measure"),
                row.get("scope"),
                row.get("period_from"),
                row.get("period_to"),
                row.get("value"),
                qualifier(row.get("qualifier")),
                row.get("unit"),
                sentence,
                source);
    }

    private static Qualifier qualifier(String text) {
        if (text.startsWith("余")) {
            return Qualifier.AT_LEAST;
        }
        if (text.startsWith("约")) {
            return Qualifier.ABOUT;
        }
        return text.equals("exact") ? Qualifier.EXACT : Qualifier.QUALITATIVE;
    }

    /**
     * What the number says; empty for a qualitative one. 余 counts from the last digit that is not nought: 700余 ends
     * below 800, 53.5万余 below 536 000.
     */
    public Optional<Interval> interval() {
        return qualifier.interval(new BigDecimal(value), scale().orElse(BigDecimal.ONE));
    }

    private Optional<BigDecimal> scale() {
        return Optional.ofNullable(SCALES.get(unit.charAt(0)));
    }

    /** The figure as Chinese prints it: 53.5 万余件, 约 253 亿元, 700 余件. */
    public String printed() {
        var head = scale().isPresent() ? unit.substring(0, 1) : "";
        var tail = unit.substring(head.length());
        return switch (qualifier) {
            case AT_LEAST -> value + " " + head + "余" + tail;
            case ABOUT -> "约 " + value + " " + unit;
            case NEARLY -> "近 " + value + " " + unit;
            default -> value + " " + unit;
        };
    }

    /** What it measures in this language, where the row says it in both: English first, Chinese after it. */
    public String measure(Locale language) {
        return side(measure, language);
    }

    /** The part of a text of two languages that is in this one; the whole text where it is in one language only. */
    public static String side(String both, Locale language) {
        int cut = 0;
        while (cut < both.length() && !Character.isIdeographic(both.codePointAt(cut))) {
            cut++;
        }
        if (cut == 0 || cut == both.length()) {
            return both;
        }
        return language.getLanguage().equals("zh")
                ? both.substring(cut)
                : both.substring(0, cut).strip();
    }
}
