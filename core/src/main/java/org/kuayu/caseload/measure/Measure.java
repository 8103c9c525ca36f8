package org.kuayu.caseload.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.kuayu.casefile.Procedure;

/**
 * A measure as data: what is divided by what. Rows of {@code measures.csv}; an embedder can add a file of his own, see
 * {@link Measures}.
 *
 * @param code stable, for example {@code closing-rate}
 * @param family whose measure it is
 * @param names its name by language: {@code zh}, {@code en}
 * @param numerator what is counted
 * @param denominator what it is divided by; absent for a plain count
 * @param scope what the cases above and below the line must be like
 * @param factor what the quotient is multiplied by
 * @param window which days make a year
 * @param decimals decimals kept, rounded half up
 * @param notes its definition in a sentence, by language
 * @param source where the definition comes from
 */
public record Measure(
        String code,
        Family family,
        Map<String, String> names,
        Term numerator,
        Optional<Term> denominator,
        List<CaseCondition> scope,
        Factor factor,
        Window window,
        int decimals,
        Map<String, String> notes,
        String source) {
    private static final int MOST_DECIMALS = 6;
    private static final List<String> OVERVIEW = List.of(
            "opening",
            "received",
            "handled",
            "closed",
            "pending",
            "closing-rate",
            "clearance-rate",
            "disposition-time");

    /** Whose measures they are. Measures of two families with like names are not the same. */
    public enum Family {
        /** Chinese court statistics. */
        CHINESE,
        /** The Council of Europe's CEPEJ. */
        CEPEJ,
        /** The NCSC's CourTools. */
        COURTOOLS,
        /** The NCSC's Court Statistics Project. */
        CSP
    }

    /** What a quotient is multiplied by. */
    public enum Factor {
        /** Nothing: a count, a mean, or one count for each of another. */
        ONE,
        /** A hundred: per cent. */
        PERCENT,
        /** A hundred, of what is left of the denominator when the numerator is taken off: per cent. */
        REMAINDER,
        /** The days of the period. */
        DAYS
    }

    /** The unit of its figures. */
    public enum Unit {
        /** 件. */
        CASES,
        /** 案. */
        DISPUTES,
        /** 人. */
        JUDGES,
        /** Per cent. */
        PERCENT,
        /** 天. */
        DAYS,
        /** 分. */
        FEN,
        /** A bare quotient. */
        RATIO
    }

    /** Which days make a year. */
    public enum Window {
        /** January to December. */
        CALENDAR,
        /** December of the year before to November, as some local scorecards count. */
        DECEMBER;

        /** The days of this year. */
        public ReportPeriod year(int year) {
            return this == CALENDAR
                    ? ReportPeriod.year(year)
                    : new ReportPeriod(LocalDate.of(year - 1, 12, 1), LocalDate.of(year, 11, 30));
        }
    }

    public Measure {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(family, "family");
        names = Map.copyOf(names);
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        scope = List.copyOf(scope);
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(window, "window");
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("decimals: " + decimals);
        }
        notes = Map.copyOf(notes);
        Objects.requireNonNull(source, "source");
    }

    /** The measures of {@code measures.csv}, in its order. */
    public static List<Measure> standard() {
        return Measures.standard().list();
    }

    /** The counts of a flow, both rates and the disposition time: what a table of figures opens with. */
    public static List<Measure> overview() {
        return OVERVIEW.stream().map(Measure::get).toList();
    }

    /**
     * The standard measure with this code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Measure get(String code) {
        return Measures.standard().find(code).orElseThrow(() -> new IllegalArgumentException("measure: " + code));
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

    /** What is counted above the line, its scope included. */
    public Term above() {
        return numerator.with(scope);
    }

    /** What is counted below the line, its scope included; absent for a plain count. */
    public Optional<Term> below() {
        return denominator.map(t -> t.with(scope));
    }

    /** Whether the counts of a {@link Flow} suffice for it. */
    public boolean plain() {
        return Stream.concat(Stream.of(above()), below().stream()).allMatch(Term::plain);
    }

    /**
     * What its cases are counted with: that of the procedures which its scope names; absent where it names none, or some
     * of more than one kind.
     */
    public Optional<Proceedings> proceedings() {
        var kinds = scope.stream()
                .filter(c -> c.by() == Dimension.PROCEDURE)
                .flatMap(c -> c.values().stream())
                .map(p -> Proceedings.of(Procedure.valueOf(p)))
                .distinct()
                .toList();
        return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
    }

    /** The unit of its figures. */
    public Unit unit() {
        if (factor != Factor.ONE) {
            return factor == Factor.DAYS ? Unit.DAYS : Unit.PERCENT;
        }
        return switch (numerator.of()) {
            case DAYS, NET_DAYS -> Unit.DAYS;
            case CLAIMED, AWARDED -> Unit.FEN;
            case CASES -> denominator.isEmpty() ? Unit.CASES : Unit.RATIO;
            case DISPUTES -> denominator.isEmpty() ? Unit.DISPUTES : Unit.RATIO;
            case JUDGES -> denominator.isEmpty() ? Unit.JUDGES : Unit.RATIO;
        };
    }

    /** Its figure for this flow over this period; undefined where the denominator is nought. */
    public Figure of(Flow flow, ReportPeriod period) {
        return of(flow, period.days());
    }

    /**
     * Its figure for this flow over so many days; undefined where the denominator is nought.
     *
     * @throws IllegalArgumentException for a measure that is not {@link #plain}
     */
    public Figure of(Flow flow, long days) {
        if (!plain()) {
            throw new IllegalArgumentException("a flow does not suffice for " + code);
        }
        return of(term -> flow.count(term.base()), days);
    }

    /** Its figure where each count is known, over so many days; undefined where the denominator is nought. */
    public Figure of(ToLongFunction<Term> counts, long days) {
        long top = above().sum(counts);
        var bottom = below().map(t -> OptionalLong.of(t.sum(counts))).orElse(OptionalLong.empty());
        if (bottom.isPresent() && bottom.getAsLong() == 0) {
            return new Figure(this, Optional.empty(), top, bottom, days);
        }
        var value = BigDecimal.valueOf(factor == Factor.REMAINDER ? bottom.orElseThrow() - top : top)
                .multiply(BigDecimal.valueOf(times(days)))
                .divide(BigDecimal.valueOf(bottom.orElse(1)), decimals, RoundingMode.HALF_UP);
        return new Figure(this, Optional.of(value), top, bottom, days);
    }

    private long times(long days) {
        return switch (factor) {
            case ONE -> 1;
            case PERCENT, REMAINDER -> 100;
            case DAYS -> days;
        };
    }
}
