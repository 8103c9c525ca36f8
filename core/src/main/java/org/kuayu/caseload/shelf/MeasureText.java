package org.kuayu.caseload.shelf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.Term;

/** The text form in which a measure is frozen: its formula and names as they were, whatever the file of measures says later. */
final class MeasureText {
    private MeasureText() {}

    static Map<String, String> fields(Measure measure) {
        var fields = new HashMap<String, String>();
        fields.put("code", measure.code());
        fields.put("family", measure.family().name());
        measure.names().forEach((language, name) -> fields.put("name." + language, name));
        fields.put("numerator", measure.numerator().text());
        measure.denominator().ifPresent(d -> fields.put("denominator", d.text()));
        fields.put("scope", String.join("; ", measure.scope().stream().map(CaseCondition::text).toList()));
        fields.put("factor", measure.factor().name());
        fields.put("window", measure.window().name());
        fields.put("decimals", Integer.toString(measure.decimals()));
        measure.notes().forEach((language, note) -> fields.put("note." + language, note));
        fields.put("source", measure.source());
        return fields;
    }

    static Measure measure(Map<String, String> fields) {
        return new Measure(
                fields.get("code"),
                Measure.Family.valueOf(fields.get("family")),
                byLanguage(fields, "name."),
                Term.parse(fields.get("numerator")).orThrow(),
                Optional.ofNullable(fields.get("denominator")).map(d -> Term.parse(d).orThrow()),
                conditions(fields.get("scope")),
                Measure.Factor.valueOf(fields.get("factor")),
                Measure.Window.valueOf(fields.get("window")),
                Integer.parseInt(fields.get("decimals")),
                byLanguage(fields, "note."),
                fields.get("source"));
    }

    private static List<CaseCondition> conditions(String text) {
        return CaseCondition.parse(text).orThrow();
    }

    private static Map<String, String> byLanguage(Map<String, String> fields, String prefix) {
        var out = new HashMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                out.put(name.substring(prefix.length()), value);
            }
        });
        return out;
    }
}
