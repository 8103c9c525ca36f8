package org.kuayu.workbench.activity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.kuayu.caseload.Basis;
import org.kuayu.caseload.Question;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;
import org.kuayu.caseload.report.Activities;
import org.kuayu.caseload.report.Activity;
import org.kuayu.workbench.figures.FiguresAddress;

/**
 * The address of an activity report: that of figures, and {@code judge}, {@code tribunal} and {@code days=all}.
 *
 * @param figures what of the address a page of figures has too
 * @param judge the presiding judge; empty for everybody
 * @param tribunal the tribunal 法庭; empty for all
 * @param all whether all days up to today are counted
 */
public record ActivityAddress(FiguresAddress figures, String judge, String tribunal, boolean all) {
    private static final int LONGEST = 60;

    static ActivityAddress parse(Map<String, List<String>> parameters, ReportPeriod usual, LocalDate today) {
        var figures = FiguresAddress.parse(parameters, usual);
        boolean all = first(parameters, "days").equals("all");
        return new ActivityAddress(
                all ? figures.during(Activities.all(today)) : figures,
                first(parameters, "judge"),
                first(parameters, "tribunal"),
                all);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(v -> v.length() <= LONGEST)
                .findFirst()
                .orElse("");
    }

    /** Whose activity over which days. */
    Basis basis() {
        var scope = office();
        if (!judge.isEmpty()) {
            scope = scope.with(new CaseCondition(Dimension.JUDGE, Set.of(judge)));
        }
        return new Basis(
                scope, figures.question().period(), figures.question().cutoff());
    }

    /** The office alone, whoever sits there. */
    Scope office() {
        var scope = figures.question().scope();
        return tribunal.isEmpty() ? scope : scope.with(new CaseCondition(Dimension.DIVISION, Set.of(tribunal)));
    }

    /** This path with the whole state as its query string. */
    public String path(String path) {
        return figures.path(path)
                + (judge.isEmpty() ? "" : "&judge=" + encode(judge))
                + (tribunal.isEmpty() ? "" : "&tribunal=" + encode(tribunal))
                + (all ? "&days=all" : "");
    }

    /** The cases behind a count of a line, as they stood at the cut-off. */
    static String cases(Activity.Line line, Term term, long cutoff) {
        return figures(line.scope(), line.period(), cutoff).cases(term.text());
    }

    /** A page of figures about this. */
    static FiguresAddress figures(Scope scope, ReportPeriod period, long cutoff) {
        return FiguresAddress.of(new Question(scope, period, Dimension.COURT, OptionalLong.of(cutoff)));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
