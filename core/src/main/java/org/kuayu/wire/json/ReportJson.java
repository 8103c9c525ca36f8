package org.kuayu.wire.json;

import java.util.Map;
import java.util.Optional;
import org.kuayu.wire.json.ItemReport.Accepted;
import org.kuayu.wire.json.ItemReport.Answered;
import org.kuayu.wire.json.ItemReport.Declined;
import org.kuayu.wire.json.ItemReport.Entered;
import org.kuayu.wire.json.ItemReport.What;

/** A report about one item as content. */
final class ReportJson {
    private ReportJson() {}

    static Map<String, Object> write(ItemReport report) {
        var out = PartJson.members(
                "request", report.request(),
                "item", (long) report.item(),
                "bound", report.bound().text(),
                "at", report.at().toString());
        switch (report.what()) {
            case Accepted a -> out.put("what", "ACCEPTED");
            case Entered e -> {
                out.put("what", "ENTERED");
                out.put("entry", entry(e));
            }
            case Answered a -> {
                out.put("what", "ANSWERED");
                out.put("extract", PartJson.extract(a.extract()));
            }
            case Declined d -> {
                out.put("what", "DECLINED");
                out.put("reason", PartJson.members("code", d.code(), "note", d.note()));
            }
        }
        return out;
    }

    private static Map<String, Object> entry(Entered entry) {
        var out = PartJson.members("business", entry.business(), "note", entry.note());
        entry.waiting().ifPresent(waiting -> out.put("waiting", waiting));
        PartJson.day(out, "from", entry.from());
        PartJson.day(out, "lastDay", entry.lastDay());
        return out;
    }

    static Optional<ItemReport> read(JsonFields in) {
        String request = in.text("request");
        int item = in.count("item");
        var bound = in.required("bound", PartJson::digest);
        var at = in.instant("at");
        var what = in.required("what", kind -> what(kind, in));
        return bound.flatMap(b -> at.flatMap(t -> what.map(w -> new ItemReport(request, item, b, t, w))));
    }

    private static Optional<What> what(String kind, JsonFields in) {
        return switch (kind) {
            case "ACCEPTED" -> Optional.of(new Accepted());
            case "ENTERED" -> in.object("entry").map(ReportJson::entry);
            case "ANSWERED" -> in.object("extract").flatMap(PartJson::extract).map(Answered::new);
            case "DECLINED" -> in.object("reason").map(r -> new Declined(r.text("code"), r.textOr("note")));
            default -> Optional.empty();
        };
    }

    private static What entry(JsonFields in) {
        return new Entered(
                in.text("business"), in.truth("waiting"), in.day("from"), in.day("lastDay"), in.textOr("note"));
    }
}
