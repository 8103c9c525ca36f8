package org.kuayu.workbench.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.casefile.Procedure;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Proceedings;
import org.kuayu.caseload.Question;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.Scope;
import org.kuayu.court.CourtLevel;

/**
 * The address of a page of figures: the question written as a query string and read back. What is not understood is left
 * out, never an error; {@link #doubt} says which period was not understood.
 *
 * @param question what is asked
 * @param doubt the code of what is wrong with the period asked for; empty where nothing is
 */
public record FiguresAddress(Question question, Optional<String> doubt) {
    private static final int LONGEST = 200;
    static final Dimension[] ROWS = {
        Dimension.REGION,
        Dimension.LEVEL,
        Dimension.COURT,
        Dimension.PROCEDURE,
        Dimension.CAUSE,
        Dimension.YEAR,
        Dimension.MONTH
    };

    /** Reads the parameters of an address; without a period it is the usual one. */
    static FiguresAddress parse(Map<String, List<String>> parameters, ReportPeriod usual) {
        var from = first(parameters, "from");
        var to = first(parameters, "to");
        var year = first(parameters, "year");
        if (year.matches("[12]\\d{3}")) {
            from = year + "-01-01";
            to = year + "-12-31";
        }
        var reading = ReportPeriod.parse(
                from.isEmpty() ? usual.first().toString() : from,
                to.isEmpty() ? usual.last().toString() : to);
        var doubt = reading.value().isPresent()
                ? Optional.<String>empty()
                : Optional.of(reading.remarks().getFirst().code());
        var by = constant(ROWS, first(parameters, "by")).orElse(Dimension.REGION);
        var cutoff = first(parameters, "cutoff");
        return new FiguresAddress(
                new Question(
                        scope(parameters),
                        reading.value().orElse(usual),
                        by,
                        cutoff.matches("\\d{1,15}") ? OptionalLong.of(Long.parseLong(cutoff)) : OptionalLong.empty()),
                doubt);
    }

    private static Scope scope(Map<String, List<String>> parameters) {
        var kind = first(parameters, "kind");
        var procedure = constant(Procedure.values(), kind);
        var proceedings = constant(Proceedings.values(), kind)
                .or(() -> procedure.map(Proceedings::of))
                .orElse(Proceedings.TRIAL_AND_ENFORCEMENT);
        boolean whole = constant(Proceedings.values(), kind).isPresent();
        return new Scope(
                values(parameters, "region", Optional::of),
                values(parameters, "level", v -> constant(CourtLevel.values(), v)),
                values(parameters, "court", Optional::of),
                proceedings,
                whole ? Optional.empty() : procedure,
                first(parameters, "cause"));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(v -> v.length() <= LONGEST)
                .findFirst()
                .orElse("");
    }

    private static <T> java.util.Set<T> values(
            Map<String, List<String>> parameters, String name, Function<String, Optional<T>> read) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(v -> !v.isEmpty() && v.length() <= LONGEST)
                .flatMap(v -> read.apply(v).stream())
                .collect(Collectors.toSet());
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] constants, String written) {
        return Stream.of(constants).filter(c -> name(c).equals(written)).findFirst();
    }

    /** The name of a constant in an address. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is counted, as it stands in the parameter {@code kind}. */
    String kind() {
        var scope = question.scope();
        return scope.procedure().map(FiguresAddress::name).orElseGet(() -> name(scope.proceedings()));
    }

    /** The page with other rows. */
    String by(Dimension by) {
        return with(question.by(by)).path("/figures");
    }

    /** The page about other cases. */
    String about(Scope scope) {
        return with(question.about(scope)).path("/figures");
    }

    /** The page about another period. */
    String over(ReportPeriod period) {
        return with(new Question(question.scope(), period, question.by(), question.cutoff()))
                .path("/figures");
    }

    /** The same page with another question. */
    public FiguresAddress with(Question other) {
        return new FiguresAddress(other, Optional.empty());
    }

    /** This path with the question as its query string. */
    public String path(String path) {
        var scope = question.scope();
        var parts = new ArrayList<String>();
        parts.add("from=" + question.period().first());
        parts.add("to=" + question.period().last());
        scope.regions().forEach(v -> parts.add("region=" + encode(v)));
        scope.levels().forEach(v -> parts.add("level=" + name(v)));
        scope.courts().forEach(v -> parts.add("court=" + encode(v)));
        if (!kind().equals(name(Proceedings.TRIAL_AND_ENFORCEMENT))) {
            parts.add("kind=" + kind());
        }
        if (!scope.cause().isEmpty()) {
            parts.add("cause=" + encode(scope.cause()));
        }
        parts.add("by=" + name(question.by()));
        question.cutoff().ifPresent(c -> parts.add("cutoff=" + c));
        return path + "?" + String.join("&", parts);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
