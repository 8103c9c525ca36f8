package org.kuayu.workbench.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kuayu.caseload.bulletin.BulletinReport;
import org.kuayu.caseload.printed.Interval;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Messages;

/** The result of a test as a file: a row for each number, or JSON with the findings in both languages. */
final class BulletinFile {
    private BulletinFile() {}

    static List<List<String>> rows(BulletinReport report, Messages messages) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                messages.say("bulletin.line"),
                messages.say("bulletin.column"),
                messages.say("bulletin.number"),
                messages.say("bulletin.label"),
                messages.say("bulletin.interval"),
                messages.say("bulletin.state"),
                messages.say("bulletin.why")));
        for (var judged : report.numbers()) {
            rows.add(List.of(
                    Integer.toString(judged.line()),
                    Integer.toString(judged.column()),
                    judged.number().text(),
                    judged.label(),
                    judged.number().interval().map(Interval::text).orElse(""),
                    messages.say("bulletin.state." + judged.state()),
                    report.sentence(judged, messages.locale())));
        }
        return rows;
    }

    static Map<String, Object> json(BulletinReport report, List<Remark> remarks) {
        var counts = new LinkedHashMap<String, Object>();
        for (var state : BulletinReport.State.values()) {
            counts.put(state.name().toLowerCase(Locale.ROOT), report.count(state));
        }
        counts.put("not_figures", report.others().size());
        var all = new LinkedHashMap<String, Object>();
        all.put("accepted", report.accepted());
        all.put("counts", counts);
        all.put("numbers", report.numbers().stream().map(BulletinFile::number).toList());
        all.put("findings", report.findings().stream().map(f -> finding(report, f)).toList());
        all.put("not_figures", report.others().stream()
                .map(o -> Map.of(
                        "text", report.text().substring(o.from(), o.to()), "why", name(o.why()), "from", o.from(), "to", o.to()))
                .toList());
        all.put("remarks", remarks.stream().map(Remark::code).toList());
        return all;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> number(BulletinReport.Judged judged) {
        var number = judged.number();
        var map = new LinkedHashMap<String, Object>();
        map.put("id", judged.id());
        map.put("text", number.text());
        map.put("label", judged.label());
        map.put("line", judged.line());
        map.put("column", judged.column());
        map.put("from", number.from());
        map.put("to", number.to());
        map.put("kind", name(number.kind()));
        map.put("qualifier", name(number.qualifier()));
        number.interval().ifPresent(i -> {
            map.put("least", i.least().toPlainString());
            map.put("below", i.below().toPlainString());
            map.put("interval", i.text());
        });
        map.put("state", name(judged.state()));
        map.put("findings", judged.findings());
        return map;
    }

    private static Map<String, Object> finding(BulletinReport report, BulletinReport.Finding finding) {
        var map = new LinkedHashMap<String, Object>();
        map.put("identity", name(finding.identity()));
        map.put("holds", finding.holds());
        map.put("numbers", finding.numbers());
        map.put("arithmetic", finding.arithmetic());
        map.put("fits", finding.fits());
        map.put("zh", report.sentence(finding, Locale.CHINESE));
        map.put("en", report.sentence(finding, Locale.ENGLISH));
        return map;
    }
}
