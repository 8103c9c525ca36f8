package org.kuayu.workbench.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kuayu.Kuayu;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.intake.table.TableWriter;
import org.kuayu.journal.Act;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.search.CaseQuery;
import org.kuayu.staff.Role;
import org.kuayu.text.Masking;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** Writes every case that a question finds as a table, up to a cap that the answer's header states; recorded. */
final class ExportApi implements Feature {
    /** The most cases of one export. */
    static final int CAP = 100_000;

    private static final Act MADE = new Act("export.made");
    private static final int PAGE = 500;

    private final Kuayu kuayu;

    ExportApi(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        var who = Who.roles(Role.COURT_STAFF, Role.STATISTICIAN, Role.ADMINISTRATOR);
        routes.get("/api/v1/export", who, this::export);
    }

    private void export(Visit visit) throws IOException {
        String format = Addresses.word(visit, "format", List.of("csv", "jsonl", "xlsx"));
        int limit = Math.max(1, Addresses.number(visit, "limit", CAP, CAP));
        var query = Addresses.query(visit);
        long total = kuayu.index().search(query.withPage(0, 0), visit.access()).total();
        record(visit, query, Math.min(total, limit));
        visit.ctx()
                .contentType(mediaType(format))
                .header("Content-Disposition", "attachment; filename=\"kuayu-cases." + format + "\"")
                .header("Kuayu-Total", Long.toString(total))
                .header("Kuayu-Cap", Integer.toString(limit));
        var out = new BufferedOutputStream(visit.ctx().outputStream(), 1 << 16);
        var json = new CaseJson(visit.access());
        if (format.equals("jsonl")) {
            each(
                    visit,
                    query,
                    limit,
                    record -> line(out, Json.line(json.of(record).map())));
            out.flush();
        } else {
            try (var table = format.equals("csv") ? TableWriter.csv(out) : TableWriter.xlsx(out, "案件")) {
                table.row(CaseJson.HEADERS);
                each(visit, query, limit, record -> table.row(json.row(record)));
            }
        }
    }

    private static String mediaType(String format) {
        return switch (format) {
            case "csv" -> "text/csv; charset=utf-8";
            case "jsonl" -> "application/x-ndjson; charset=utf-8";
            default -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        };
    }

    private void each(Visit visit, CaseQuery query, int limit, Consumer<CaseRecord> row) {
        Optional<CaseId> after = Optional.empty();
        int left = limit;
        while (left > 0) {
            var ids = kuayu.index().listAfter(query, visit.access(), after, Math.min(PAGE, left));
            if (ids.isEmpty()) {
                return;
            }
            new ArrayList<>(kuayu.cases().listByIds(ids)).forEach(row);
            after = Optional.of(ids.getLast());
            left -= ids.size();
        }
    }

    private void record(Visit visit, CaseQuery query, long rows) {
        var facts = Map.of("box", Masking.inText(query.box()), "rows", Long.toString(rows));
        var draft = Draft.of(visit.officer().actor(), MADE, new Subject("export", "cases"))
                .with(Payload.of(facts));
        kuayu.journal().write(() -> kuayu.journal().append(draft));
    }

    private static void line(OutputStream out, String text) {
        try {
            out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
