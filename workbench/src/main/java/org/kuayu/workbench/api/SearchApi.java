package org.kuayu.workbench.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kuayu.Kuayu;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.search.Hits;
import org.kuayu.workbench.cases.CaseNames;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** Search, cases and documents. */
final class SearchApi implements Feature {
    private final Kuayu kuayu;

    SearchApi(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/api/v1/cases", Who.OFFICER, this::search);
        routes.get("/api/v1/cases/{id}", Who.OFFICER, this::one);
        routes.get("/api/v1/cases/{id}/documents", Who.OFFICER, this::documents);
        routes.get("/api/v1/documents/{id}", Who.OFFICER, this::document);
    }

    private void search(Visit visit) {
        var query = Addresses.query(visit);
        Hits hits = kuayu.index().search(query, visit.access());
        Map<CaseId, CaseRecord> records =
                kuayu.cases().listByIds(hits.hits().stream().map(Hits.Hit::id).toList()).stream()
                        .collect(Collectors.toMap(CaseRecord::id, Function.identity()));
        var json = new CaseJson(visit.access().withoutNames());
        Json.object()
                .put("total", hits.total())
                .put("from", query.from())
                .put(
                        "cases",
                        hits.hits().stream()
                                .filter(hit -> records.containsKey(hit.id()))
                                .map(hit -> json.of(records.get(hit.id()))
                                        .put("passages", passages(records.get(hit.id()), hit))
                                        .map())
                                .toList())
                .put("facets", facets(hits))
                .put(
                        "notes",
                        hits.notes().stream().map(n -> Sentences.of(visit, n)).toList())
                .answer(visit);
    }

    private static List<Map<String, Object>> passages(CaseRecord record, Hits.Hit hit) {
        return hit.passages().stream()
                .map(p -> Map.<String, Object>of(
                        "text",
                        CaseNames.inList(p.text(), record),
                        "marks",
                        p.marks(),
                        "document",
                        p.documentId(),
                        "page",
                        p.page()))
                .toList();
    }

    private static Map<String, Object> facets(Hits hits) {
        var facets = new TreeMap<String, Object>();
        new EnumMap<>(hits.facets())
                .forEach((facet, counts) -> facets.put(
                        facet.name(),
                        counts.stream()
                                .map(c -> Map.of("value", c.value(), "hits", c.hits()))
                                .toList()));
        return facets;
    }

    private void one(Visit visit) {
        CaseRecord record = record(visit, visit.path("id"));
        var documents = kuayu.documents().listFor(record.id());
        var json = new CaseJson(visit.access());
        json.of(record)
                .put(
                        "documents",
                        documents.stream().map(d -> json.outline(d).map()).toList())
                .put(
                        "citedBy",
                        kuayu.cases().listCiting(record.number().display()).stream()
                                .filter(c -> visit.access()
                                        .allows(c.visibility(), c.court().code()))
                                .map(c -> c.id().value())
                                .toList())
                .answer(visit);
    }

    /** The case, if there is one and this user may see it. */
    private CaseRecord record(Visit visit, String id) {
        if (id.isBlank() || id.length() > 200) {
            throw Refusal.notFound();
        }
        return kuayu.cases()
                .find(CaseId.of(id))
                .filter(c -> visit.access().allows(c.visibility(), c.court().code()))
                .orElseThrow(Refusal::notFound);
    }

    private void documents(Visit visit) {
        CaseRecord record = record(visit, visit.path("id"));
        var json = new CaseJson(visit.access());
        Json.object()
                .put("case", record.id().value())
                .put(
                        "documents",
                        kuayu.documents().listFor(record.id()).stream()
                                .map(d -> json.of(d, record).map())
                                .toList())
                .answer(visit);
    }

    private void document(Visit visit) {
        String id = visit.path("id");
        if (!id.matches("[0-9a-f]{64}")) {
            throw Refusal.notFound();
        }
        var document = kuayu.documents().find(id).orElseThrow(Refusal::notFound);
        CaseRecord record = record(visit, document.caseId().value());
        new CaseJson(visit.access()).of(document, record).answer(visit);
    }
}
