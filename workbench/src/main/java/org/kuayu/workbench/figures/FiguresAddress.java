package org.kuayu.workbench.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.kuayu.caseload.Question;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Proceedings;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.text.Remark;
import org.kuayu.workbench.search.ListAddress;

/**
 * The address of a page of figures: the question written as a query string and read back. What is not understood is left
 * out, never an error; {@link #doubts} says what that was.
 *
 * <p>{@code from}, {@code to} (or {@code year}, and {@code window=december} for a year from December to November),
 * {@code region}, {@code level}, {@code court}, {@code circuit} (a court with those below it), {@code kind}, {@code cause}, {@code by}, {@code cutoff}, any number of
 * {@code where=closing:MEDIATION|WITHDRAWAL}, and {@code search}: the query string of a search, whose hits alone are
 * counted.
 *
 * @param question what is asked
 * @param selection the search over whose hits is counted; absent for every case
 * @param doubts what was not understood: codes below {@code figures.} with the text
 */
public record FiguresAddress(Question question, Optional<ListAddress> selection, List<Remark> doubts) {
    static final Dimension[] ROWS = {
        Dimension.REGION,
        Dimension.LEVEL,
        Dimension.CIRCUIT,
        Dimension.COURT,
        Dimension.PROCEDURE,
        Dimension.CAUSE,
        Dimension.YEAR,
        Dimension.MONTH
    };

    public FiguresAddress {
        doubts = List.copyOf(doubts);
    }

    /** The address of a question without further conditions. */
    public static FiguresAddress of(Question question) {
        return new FiguresAddress(question, Optional.empty(), List.of());
    }

    /** The page of figures over the hits of this search. */
    public static String these(ListAddress search) {
        return "/figures?search=" + encode(query(search));
    }

    private static String query(ListAddress search) {
        var whole = search.withPage(1).toString();
        int mark = whole.indexOf('?');
        return mark < 0 ? "" : whole.substring(mark + 1);
    }

    /** Reads the parameters of an address; without a period it is the usual one. */
    public static FiguresAddress parse(Map<String, List<String>> parameters, ReportPeriod usual) {
        return new FiguresReading(parameters, usual).read();
    }

    /** The constant that has this name in an address. */
    public static <T extends Enum<T>> Optional<T> constant(T[] constants, String written) {
        return Stream.of(constants).filter(c -> name(c).equals(written)).findFirst();
    }

    /** The name of a constant in an address. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is counted, as it stands in the parameter {@code kind}. */
    String kind() {
        var scope = question.scope();
        return scope.procedure().map(FiguresAddress::name).orElseGet(() -> name(scope.proceedings()));
    }

    /** Whether the period is a year from December to November. */
    public boolean decembers() {
        var first = question.period().first();
        var last = question.period().last();
        return first.getMonth() == Month.DECEMBER
                && first.getDayOfMonth() == 1
                && last.equals(first.plusYears(1).minusDays(1));
    }

    /** The page with other rows. */
    String by(Dimension by) {
        return with(question.by(by)).path("/figures");
    }

    /** The page about other cases. */
    String about(Scope scope) {
        return with(question.about(scope)).path("/figures");
    }

    /** The same address over another period. */
    public FiguresAddress during(ReportPeriod period) {
        return with(new Question(question.scope(), period, question.by(), question.cutoff()));
    }

    /** The page about another period. */
    String over(ReportPeriod period) {
        return during(period).path("/figures");
    }

    /** The same page with another question. */
    public FiguresAddress with(Question other) {
        return new FiguresAddress(other, selection, List.of());
    }

    /** The same page without a cut-off, and with this doubt besides the others. */
    FiguresAddress now(Remark doubt) {
        var all = new ArrayList<>(doubts);
        all.add(doubt);
        var now = new Question(question.scope(), question.period(), question.by(), OptionalLong.empty());
        return new FiguresAddress(now, selection, all);
    }

    /** The conditions beyond region, level, court, kind and cause. */
    public List<CaseCondition> where() {
        return question.scope().where();
    }

    /** The court whose circuit alone is counted, where the one choice of the form can say it. */
    public Optional<String> circuit() {
        var all = where().stream().filter(c -> c.by() == Dimension.CIRCUIT).toList();
        return all.size() == 1 && all.getFirst().values().size() == 1
                ? Optional.of(all.getFirst().values().iterator().next())
                : Optional.empty();
    }

    /** The conditions that the form does not show as a choice. */
    public List<CaseCondition> unshown() {
        boolean shown = circuit().isPresent();
        return where().stream().filter(c -> !shown || c.by() != Dimension.CIRCUIT).toList();
    }

    /** The same page with this condition as well, in place of one on the same dimension. */
    public FiguresAddress where(CaseCondition condition) {
        return with(question.about(without(condition.by()).question.scope().with(condition)));
    }

    /** The same page without the condition on this dimension. */
    public FiguresAddress without(Dimension dimension) {
        var scope = question.scope();
        var rest = scope.where().stream().filter(c -> c.by() != dimension).toList();
        return with(question.about(scope.withWhere(rest)));
    }

    /** The same page over the hits of this search, or over every case. */
    public FiguresAddress over(Optional<ListAddress> hits) {
        return new FiguresAddress(question, hits, List.of());
    }

    /** The page of one figure, by the code of its measure. */
    public String figure(String measure) {
        return path("/figures/figure") + "&measure=" + encode(measure);
    }

    /** The page of the cases behind a term, by its text. */
    public String cases(String term) {
        return path("/figures/cases") + "&count=" + encode(term);
    }

    /** This path with the question as its query string. */
    public String path(String path) {
        return path + "?" + String.join("&", parts());
    }

    /** The question as name and value, each {@code name=value}, encoded. */
    List<String> parts() {
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
        scope.where().forEach(c -> parts.add("where=" + encode(written(c))));
        selection.ifPresent(s -> parts.add("search=" + encode(hits())));
        parts.add("by=" + name(question.by()));
        question.cutoff().ifPresent(c -> parts.add("cutoff=" + c));
        return parts;
    }

    /** A condition as the parameter {@code where} holds it. */
    public static String written(CaseCondition condition) {
        return name(condition.by()) + ":" + String.join("|", condition.values());
    }

    /** The search as the parameter {@code search} holds it: its query string; empty where there is none. */
    public String hits() {
        return selection.map(FiguresAddress::query).orElse("");
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
