package org.kuayu.workbench.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.caseload.shelf.SavedTable;
import org.kuayu.caseload.shelf.SavedTable.Content;
import org.kuayu.caseload.shelf.SavedTable.Schedule;
import org.kuayu.workbench.figures.FiguresJson;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** Own tables over the API: what is saved, saving one, and counting one. */
final class TablesApi implements Feature {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Kuayu kuayu;

    TablesApi(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/api/v1/tables", TableRoutes.READERS, this::list);
        routes.post("/api/v1/tables", TableRoutes.READERS, this::save);
        routes.get("/api/v1/tables/count", TableRoutes.READERS, this::count);
        routes.get("/api/v1/tables/{id}", TableRoutes.READERS, this::one);
    }

    private void list(Visit visit) {
        visit.ctx()
                .json(Map.of(
                        "tables",
                        kuayu.savedTables().list(visit.officer()).stream()
                                .map(TablesApi::saved)
                                .toList()));
    }

    private static Map<String, Object> saved(SavedTable table) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", table.id());
        json.put("version", table.version());
        json.put("title", table.content().title());
        json.put("owner", table.owner());
        json.put("shared", table.content().shared());
        json.put("schedule", table.content().schedule().name());
        json.put("address", table.content().address());
        json.put("saved", table.at().toString());
        return json;
    }

    private void save(Visit visit) {
        var asked = read(visit.ctx().bodyAsBytes());
        var content = new Content(
                asked.path("title").asText().strip(),
                asked.path("address").asText(),
                Schedule.NEVER,
                asked.path("shared").asBoolean());
        if (content.address().length() > TableAddress.LONGEST) {
            throw new Refusal(422, "table-address");
        }
        var key = asked.path("key").asText(content.title() + "\n" + content.address());
        var added = kuayu.savedTables().add(visit.officer(), key, content);
        var table = added.value()
                .orElseThrow(() -> new Refusal(422, added.remarks().getFirst().code().replace('.', '-')));
        visit.ctx().status(201).json(saved(table));
    }

    private static JsonNode read(byte[] body) {
        try {
            var root = MAPPER.readTree(body);
            if (root != null && root.isObject()) {
                return root;
            }
        } catch (IOException e) {
            throw wrong();
        }
        throw wrong();
    }

    private static Refusal wrong() {
        return new Refusal(400, "parameter", Map.of("parameter", "body"));
    }

    private void count(Visit visit) {
        var pages = new TablePages(kuayu, visit);
        visit.ctx().json(counted(pages, pages.asked()));
    }

    private void one(Visit visit) {
        var table = kuayu.savedTables().find(visit.officer(), visit.path("id")).orElseThrow(Refusal::notFound);
        var pages = new TablePages(kuayu, visit);
        var json = saved(table);
        json.put("table", counted(pages, pages.kept(table.content().address())));
        visit.ctx().json(json);
    }

    /** A counted table as JSON; refused where it would be too large. */
    static Map<String, Object> counted(TablePages pages, TableAddress address) {
        var read = pages.count(address);
        var table = read.value().orElseThrow(() -> {
            var why = read.remarks().getFirst();
            return new Refusal(422, why.code().replace('.', '-'), Map.of("most", why.detail()));
        });
        var json = TableJson.of(address, table, pages.facts(address, table));
        json.put("doubts", FiguresJson.doubts(address.doubts()));
        return json;
    }
}
