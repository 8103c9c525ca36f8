package org.kuayu.workbench.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.kuayu.caseload.CountedRow;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.Term;
import org.kuayu.text.Remark;

/**
 * Figures for programs: counts by name, rates as decimal text (null where undefined) with their two counts, sums in 分, and
 * the address of the cases behind each count.
 */
public final class FiguresJson {
    private FiguresJson() {}

    static Map<String, Object> of(FiguresAddress address, FiguresPanel panel, CrossTable table) {
        var json = about(address, table.cutoff());
        json.put("panel", FiguresAddress.name(panel));
        json.put("by", FiguresAddress.name(panel.rows(address)));
        json.put("balanced", FiguresPages.balanced(table));
        json.put("contradictions", table.contradictions());
        table.find(List.of(), List.of()).ifPresent(g -> json.put("total", row(address, g)));
        json.put(
                "rows",
                table.groups().stream()
                        .filter(g -> !g.rowKey().isEmpty())
                        .map(g -> row(address, g))
                        .toList());
        return json;
    }

    private static Map<String, Object> about(FiguresAddress address, long cutoff) {
        var question = address.question();
        var json = new LinkedHashMap<String, Object>();
        json.put("from", question.period().first().toString());
        json.put("to", question.period().last().toString());
        json.put("kind", address.kind());
        json.put("where", question.scope().where().stream().map(CaseCondition::text).toList());
        json.put("search", address.hits());
        json.put("cutoff", cutoff);
        json.put("doubts", doubts(address.doubts()));
        return json;
    }

    /** What of an address was not understood and left out. */
    public static List<Map<String, String>> doubts(List<Remark> doubts) {
        var all = new ArrayList<Map<String, String>>();
        for (Remark doubt : doubts) {
            var json = new LinkedHashMap<String, String>();
            json.put("code", doubt.code());
            json.put("text", doubt.detail());
            all.add(json);
        }
        return all;
    }

    private static Map<String, Object> row(FiguresAddress address, CrossTable.Group group) {
        var there = address.with(address.question().about(group.scope())).during(group.period());
        var json = new LinkedHashMap<String, Object>();
        json.put("key", String.join("/", group.rowKey()));
        if (!group.columnKey().isEmpty()) {
            json.put("column", String.join("/", group.columnKey()));
        }
        json.put("from", group.period().first().toString());
        json.put("to", group.period().last().toString());
        group.figures().forEach(f -> json.put(f.measure().code(), value(f)));
        var cases = new LinkedHashMap<String, String>();
        group.figures().stream()
                .filter(f -> f.measure().denominator().isEmpty())
                .forEach(f -> cases.put(f.measure().code(), cases(there, f.measure().above())));
        json.put("cases", cases);
        return json;
    }

    private static Object value(Figure figure) {
        return figure.measure().denominator().isEmpty()
                ? figure.above()
                : figure.value().map(Object::toString).orElse(null);
    }

    private static String cases(FiguresAddress address, Term term) {
        return address.path("/api/v1/figures/cases") + "&count=" + FiguresAddress.encode(term.text());
    }

    /** One figure with its two counts. */
    static Map<String, Object> figure(FiguresAddress address, Figure figure, long cutoff) {
        var json = about(address, cutoff);
        json.put("measure", measure(figure.measure()));
        json.put("value", figure.value().map(Object::toString).orElse(null));
        json.put("above", figure.above());
        json.put("below", figure.below().isPresent() ? figure.below().getAsLong() : null);
        json.put("days", figure.days());
        var cases = new LinkedHashMap<String, String>();
        cases.put("above", cases(address, figure.measure().above()));
        figure.measure().below().ifPresent(t -> cases.put("below", cases(address, t)));
        json.put("cases", cases);
        return json;
    }

    /** A measure with its definition in both languages. */
    static Map<String, Object> measure(Measure measure) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", measure.code());
        json.put("family", measure.family().name());
        json.put("names", measure.names());
        json.put("numerator", measure.above().text());
        json.put("denominator", measure.below().map(Term::text).orElse(null));
        json.put("factor", measure.factor().name());
        json.put("unit", measure.unit().name());
        json.put("window", measure.window().name());
        json.put("decimals", measure.decimals());
        json.put("notes", measure.notes());
        json.put("source", measure.source());
        return json;
    }

    /** A case as it was counted, with what differs today. */
    static Map<String, Object> counted(CountedRow row, BehindPage.Row shown) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", shown.number());
        json.put("href", shown.href());
        json.put("court", row.court().key());
        json.put("division", row.spell().division());
        json.put("procedure", row.procedure().name());
        json.put("cause", row.causePath());
        json.put("filed", row.filed().map(Object::toString).orElse(null));
        json.put("closed", row.closed().map(Object::toString).orElse(null));
        json.put("closing", row.spell().closing().name());
        json.put("claimed", fen(row.claimed()));
        json.put("awarded", fen(row.awarded()));
        json.put("today", shown.today());
        return json;
    }

    private static Object fen(OptionalLong sum) {
        return sum.isPresent() ? sum.getAsLong() : null;
    }
}
