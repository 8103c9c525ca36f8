package org.kuayu.caseload.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kuayu.text.Table;

/**
 * A measure as data: what is divided by what. Rows of {@code measures.csv}; an embedder can add his own.
 *
 * @param code stable, for example {@code closing-rate}
 * @param names its name by language: {@code zh}, {@code en}
 * @param numerator counts that are added
 * @param denominator the count it is divided by; absent for a plain count
 * @param factor what the quotient is multiplied by
 * @param decimals decimals kept, rounded half up
 * @param notes its definition in a sentence, by language
 * @param source where the definition comes from
 */
public record Measure(
        String code,
        Map<String, String> names,
        FlowTerm numerator,
        Optional<FlowTerm> denominator,
        Factor factor,
        int decimals,
        Map<String, String> notes,
        String source) {
    /** What a quotient is multiplied by, which also says its unit. */
    public enum Factor {
        /** Cases 件. */
        ONE,
        /** Per cent. */
        PERCENT,
        /** Days: the length of the period. */
        DAYS
    }

    public Measure {
        names = Map.copyOf(names);
        notes = Map.copyOf(notes);
    }

    /** The measures of {@code measures.csv}, in its order. */
    public static List<Measure> standard() {
        return Standard.LIST;
    }

    /**
     * The standard measure with this code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Measure get(String code) {
        return standard().stream()
                .filter(m -> m.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("measure: " + code));
    }

    /** Its name in Chinese, or in English for any other language. */
    public String name(Locale language) {
        return names.get(key(language));
    }

    /** Its definition in Chinese, or in English for any other language. */
    public String note(Locale language) {
        return notes.get(key(language));
    }

    private static String key(Locale language) {
        return language.getLanguage().equals("zh") ? "zh" : "en";
    }

    /** Its figure for this flow over this period; undefined where the denominator is nought. */
    public Figure of(Flow flow, ReportPeriod period) {
        return of(flow, period.days());
    }

    /** Its figure for this flow over so many days; undefined where the denominator is nought. */
    public Figure of(Flow flow, long days) {
        var top = BigDecimal.valueOf(flow.count(numerator)).multiply(BigDecimal.valueOf(times(days)));
        long bottom = denominator.map(flow::count).orElse(1L);
        var value = bottom == 0
                ? Optional.<BigDecimal>empty()
                : Optional.of(top.divide(BigDecimal.valueOf(bottom), decimals, RoundingMode.HALF_UP));
        return new Figure(this, value, flow, days);
    }

    private long times(long days) {
        return switch (factor) {
            case ONE -> 1;
            case PERCENT -> 100;
            case DAYS -> days;
        };
    }

    private static final class Standard {
        static final List<Measure> LIST = Table.beside(Measure.class, "measures.csv").rows().stream()
                .map(Standard::row)
                .toList();

        private static Measure row(Map<String, String> row) {
            var below = row.get("denominator");
            return new Measure(
                    row.get("code"),
                    Map.of("zh", row.get("zh"), "en", row.get("en")),
                    FlowTerm.valueOf(row.get("numerator")),
                    Arrays.stream(FlowTerm.values())
                            .filter(t -> t.name().equals(below))
                            .findFirst(),
                    Factor.valueOf(row.get("factor")),
                    Integer.parseInt(row.get("decimals")),
                    Map.of("zh", row.get("note_zh"), "en", row.get("note_en")),
                    row.get("source"));
        }
    }
}
