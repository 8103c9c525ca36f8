package org.kuayu.workbench.projection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;
import org.kuayu.caseload.report.ProjectionPlan;
import org.kuayu.caseload.report.Projections;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.figures.FiguresAddress;

/**
 * The address of a projection: the scope as in that of figures, {@code last}, the last of the twelve months it rests on,
 * and the fields of its plan.
 *
 * @param figures the scope and cut-off
 * @param last the last month of the basis
 * @param fields what was typed into the fields of the plan
 * @param plan the plan, or why there is none
 * @param doubt what is wrong with the month asked for
 */
public record ProjectionAddress(
        FiguresAddress figures,
        YearMonth last,
        Map<String, String> fields,
        Reading<ProjectionPlan> plan,
        Optional<Remark> doubt) {
    static final List<String> FIELDS = List.of("months", "growth", "judges", "closings", "diverted");
    private static final int LONGEST = 20;

    static ProjectionAddress parse(Map<String, List<String>> parameters, FiguresAddress figures, YearMonth usual) {
        var fields = new LinkedHashMap<String, String>();
        FIELDS.forEach(f -> fields.put(f, first(parameters, f)));
        var written = first(parameters, "last");
        var last = month(written);
        return new ProjectionAddress(
                figures,
                last.orElse(usual),
                fields,
                ProjectionPlan.parse(fields),
                written.isEmpty() || last.isPresent() ? Optional.empty() : Optional.of(new Remark("doubt.month", written)));
    }

    private static Optional<YearMonth> month(String written) {
        try {
            return Optional.of(written)
                    .filter(w -> w.matches("[12]\\d{3}-\\d{2}"))
                    .map(YearMonth::parse)
                    .filter(m -> m.getYear() >= 1950 && m.getYear() <= 2199);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(v -> v.length() <= LONGEST)
                .findFirst()
                .orElse("");
    }

    /** What the field holds; the usual value where nothing was typed. */
    public String field(String name) {
        var typed = fields.get(name);
        return typed.isEmpty() ? name.equals("months") ? Integer.toString(ProjectionPlan.UNCHANGED.months()) : "0" : typed;
    }

    /** The same, acts after this journal sequence left out. */
    ProjectionAddress asOf(long cutoff) {
        var question = figures.question();
        var fixed = question.asOf(Math.min(question.cutoff().orElse(cutoff), cutoff));
        return new ProjectionAddress(figures.with(fixed), last, fields, plan, doubt);
    }

    /** The cases behind a count of one month. */
    String cases(YearMonth month, FlowTerm term) {
        var days = new ReportPeriod(month.atDay(1), month.atEndOfMonth());
        return FiguresAddress.of(figures.question()).during(days).cases(Term.of(term).text());
    }

    /** What is asked of the statistics. */
    Projections.Ask ask(ProjectionPlan wanted) {
        var question = figures.question();
        return new Projections.Ask(question.scope(), last, wanted, question.cutoff());
    }

    /** This path with the whole state as its query string. */
    public String path(String path) {
        var out = new StringBuilder(figures.path(path)).append("&last=").append(last);
        fields.forEach((name, typed) -> out.append(
                typed.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)));
        return out.toString();
    }
}
