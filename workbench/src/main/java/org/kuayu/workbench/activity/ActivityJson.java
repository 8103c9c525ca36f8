package org.kuayu.workbench.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.report.Activity;

/** An activity report for programs: counts by name, figures as decimal text, and the list behind each count. */
final class ActivityJson {
    private ActivityJson() {}

    static Map<String, Object> of(ActivityAddress address, Activity report) {
        var json = new LinkedHashMap<String, Object>();
        var period = report.basis().period();
        json.put("from", period.first().toString());
        json.put("to", period.last().toString());
        json.put("judge", address.judge());
        json.put("tribunal", address.tribunal());
        json.put("cutoff", report.cutoff());
        var flow = new LinkedHashMap<String, Long>();
        FlowTerm.flow().forEach(t -> flow.put(t.name(), report.flow().count(t)));
        json.put("flow", flow);
        json.put("unfiled", report.unfiled());
        json.put("closings", lines(report.closings(), report.cutoff()));
        json.put("ages", lines(report.ages(), report.cutoff()));
        json.put("procedures", lines(report.procedures(), report.cutoff()));
        json.put("months", lines(report.months(), report.cutoff()));
        json.put("figures", report.figures().stream().map(ActivityJson::figure).toList());
        return json;
    }

    private static List<Map<String, Object>> lines(List<Activity.Line> lines, long cutoff) {
        return lines.stream()
                .map(line -> {
                    var json = new LinkedHashMap<String, Object>();
                    json.put("key", line.key());
                    line.counts()
                            .forEach(c -> json.put(
                                    c.term().base().name(),
                                    Map.of("count", c.value(), "cases", ActivityAddress.cases(line, c.term(), cutoff))));
                    return (Map<String, Object>) json;
                })
                .toList();
    }

    private static Map<String, Object> figure(Figure figure) {
        var json = new LinkedHashMap<String, Object>();
        json.put("measure", figure.measure().code());
        json.put("value", figure.value().map(Object::toString).orElse(null));
        json.put("above", figure.above());
        figure.below().ifPresent(b -> json.put("below", b));
        return json;
    }
}
