package org.kuayu.workbench.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kuayu.caseload.FlowTable;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.workbench.search.ListAddress;

/** Figures for programs: counts by name, rates as decimal text (null where undefined), and the list behind each count. */
final class FiguresJson {
    private FiguresJson() {}

    static Map<String, Object> of(FiguresAddress address, FlowTable table) {
        var question = table.question();
        var json = new LinkedHashMap<String, Object>();
        json.put("from", question.period().first().toString());
        json.put("to", question.period().last().toString());
        json.put("kind", address.kind());
        json.put("by", FiguresAddress.name(question.by()));
        json.put("cutoff", table.cutoff());
        json.put("balanced", table.balanced());
        json.put("contradictions", table.contradictions());
        json.put("total", row(table.total()));
        json.put("rows", table.rows().stream().map(FiguresJson::row).toList());
        return json;
    }

    private static Map<String, Object> row(FlowTable.Row row) {
        var json = new LinkedHashMap<String, Object>();
        json.put("key", row.key());
        json.put("from", row.period().first().toString());
        json.put("to", row.period().last().toString());
        for (Measure measure : Measure.overview()) {
            var value = row.figure(measure).value();
            if (measure.denominator().isEmpty()) {
                json.put(measure.code(), row.flow().count(measure.numerator().base()));
            } else {
                json.put(measure.code(), value.map(Object::toString).orElse(null));
            }
        }
        json.put("unfiled", row.unfiled());
        var cases = new LinkedHashMap<String, String>();
        for (FlowTerm term : FlowTerm.flow()) {
            row.listing(term).ifPresent(q -> cases.put(code(term), ListAddress.of(q)));
        }
        json.put("cases", cases);
        return json;
    }

    private static String code(FlowTerm term) {
        return Measure.overview().stream()
                .filter(m -> m.denominator().isEmpty() && m.numerator().base() == term)
                .map(Measure::code)
                .findFirst()
                .orElseThrow();
    }
}
