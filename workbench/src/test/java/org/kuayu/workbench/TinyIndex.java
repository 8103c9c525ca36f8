package org.kuayu.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.kuayu.Stores;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.document.CaseDocument;
import org.kuayu.journal.Entry;
import org.kuayu.search.CaseIndex;
import org.kuayu.search.CaseQuery;
import org.kuayu.search.Facet;
import org.kuayu.search.Hits;
import org.kuayu.search.IndexStatus;
import org.kuayu.text.Remark;

/** Just enough of an index for the tests of pages: looks for each word of the box in number, cause and text. */
final class TinyIndex implements CaseIndex {
    private final Stores stores;
    private long checkpoint;

    TinyIndex(Stores stores) {
        this.stores = stores;
    }

    @Override
    public Hits search(CaseQuery query, Access access) {
        List<CaseRecord> found = stores.cases().listAfter(Optional.empty(), 10_000).stream()
                .filter(c -> access.allows(c.visibility(), c.court().code()))
                .filter(c -> query.box().isBlank()
                        || java.util.Arrays.stream(query.box().strip().split("\\s+"))
                                .allMatch(w -> text(c).contains(w)))
                .filter(c -> query.chosen().entrySet().stream()
                        .allMatch(e -> e.getValue().contains(value(e.getKey(), c))))
                .sorted(Comparator.comparing(CaseRecord::id))
                .toList();
        var hits = found.stream().skip(query.from()).limit(query.size()).map(c -> hit(query, c)).toList();
        var facets = new EnumMap<Facet, List<Hits.Count>>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, counts(found, c -> value(facet, c)));
        }
        var notes = query.box().contains("(") ? List.of(new Remark("search.literal", query.box())) : List.<Remark>of();
        return new Hits(found.size(), hits, facets, notes);
    }

    private String text(CaseRecord c) {
        var out = new StringBuilder(c.number().display()).append(c.matter().cause());
        stores.documents().listFor(c.id()).forEach(d -> out.append(d.text()));
        return out.toString();
    }

    private static String value(Facet facet, CaseRecord c) {
        String court = c.court().code().map(x -> x.value()).orElse("");
        return switch (facet) {
            case REGION -> court.startsWith("渝") ? "50" : "51";
            case COURT -> court;
            case LEVEL -> court.length() > 4 ? "BASIC" : "INTERMEDIATE";
            case CAUSE -> c.matter().cause();
            case PROCEDURE -> c.matter().procedure().name();
            case YEAR -> c.dates().filed().map(d -> Integer.toString(d.getYear())).orElse("");
        };
    }

    private static List<Hits.Count> counts(List<CaseRecord> found, Function<CaseRecord, String> of) {
        Map<String, Long> counts = new TreeMap<>();
        found.forEach(c -> counts.merge(of.apply(c), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(e -> new Hits.Count(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Hits.Count::hits).reversed())
                .toList();
    }

    private Hits.Hit hit(CaseQuery query, CaseRecord c) {
        var passages = new ArrayList<Hits.Passage>();
        if (!query.box().isBlank()) {
            String word = query.box().strip().split("\\s+")[0];
            for (CaseDocument d : stores.documents().listFor(c.id())) {
                int at = d.text().indexOf(word);
                if (at >= 0 && passages.isEmpty()) {
                    int from = Math.max(0, at - 30);
                    String passage = d.text().substring(from, Math.min(d.text().length(), at + 60));
                    passages.add(new Hits.Passage(
                            passage, List.of(at - from, at - from + word.length()), d.id(), 1));
                }
            }
        }
        return new Hits.Hit(c.id(), passages);
    }

    @Override
    public List<CaseId> listAfter(CaseQuery query, Access access, Optional<CaseId> after, int limit) {
        return stores.cases().listAfter(after, limit).stream().map(CaseRecord::id).toList();
    }

    @Override
    public IndexStatus status() {
        return new IndexStatus(count(), 0, checkpoint, Optional.empty(), false);
    }

    @Override
    public long count() {
        return stores.cases().count();
    }

    @Override
    public void rebuild() {
        checkpoint = stores.journal().lastSequence();
    }

    @Override
    public void close() {}

    @Override
    public String name() {
        return "tiny";
    }

    @Override
    public long checkpoint() {
        return checkpoint;
    }

    @Override
    public void apply(List<Entry> entries) {
        checkpoint = entries.getLast().sequence();
    }

    @Override
    public void keep() {}
}
