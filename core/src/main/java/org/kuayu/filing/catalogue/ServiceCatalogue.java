package org.kuayu.filing.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.text.Remark;
import org.kuayu.text.Table;

/**
 * The items of cross-border service, the kinds of filing and the names of papers, from tables that an embedder may add to
 * or replace row by row (XR-2). Immutable, thread-safe.
 */
public final class ServiceCatalogue {
    private static final class Bundled {
        static final ServiceCatalogue CATALOGUE = new ServiceCatalogue(Map.of(), Map.of(), Map.of())
                .withItems(Table.beside(ServiceCatalogue.class, "service-items.csv"))
                .withKinds(Table.beside(ServiceCatalogue.class, "filing-kinds.csv"))
                .withPaperNames(Table.beside(ServiceCatalogue.class, "paper-names.csv"));
    }

    private final Map<String, ServiceItem> items;
    private final Map<String, FilingKind> kinds;
    private final Map<String, Map<String, String>> papers;

    private ServiceCatalogue(
            Map<String, ServiceItem> items, Map<String, FilingKind> kinds, Map<String, Map<String, String>> papers) {
        this.items = Collections.unmodifiableMap(items);
        this.kinds = Collections.unmodifiableMap(kinds);
        this.papers = Collections.unmodifiableMap(papers);
    }

    /** The tables that ship with the library. */
    public static ServiceCatalogue bundled() {
        return Bundled.CATALOGUE;
    }

    /** This catalogue and more items; a later row takes the place of an earlier one with its code. */
    public ServiceCatalogue withItems(Table table) {
        var all = new LinkedHashMap<>(items);
        for (Map<String, String> row : table.rows()) {
            all.put(
                    row.get("code"),
                    new ServiceItem(
                            row.get("code"),
                            row.get("zh"),
                            row.get("en"),
                            ServicePerformer.valueOf(row.get("performer")),
                            Optional.of(row.get("clock")).filter(c -> !c.isEmpty()),
                            row.get("evidence").equals("by-kind") ? List.of() : NeededPaper.list(row.get("evidence")),
                            Arrays.asList(row.get("documents").split(";")),
                            ServiceResult.valueOf(row.get("result"))));
        }
        return new ServiceCatalogue(all, kinds, papers);
    }

    /** This catalogue and more kinds of filing; a later row takes the place of an earlier one with its code. */
    public ServiceCatalogue withKinds(Table table) {
        var all = new LinkedHashMap<>(kinds);
        for (Map<String, String> row : table.rows()) {
            Optional<Remark> excluded = row.get("taken").equals("true")
                    ? Optional.empty()
                    : Optional.of(new Remark("filing." + row.get("reason"), row.get("code")));
            var rule = new Citation(
                    row.get("instrument"), Integer.parseInt(row.get("year")), Integer.parseInt(row.get("article")));
            all.put(
                    row.get("code"),
                    new FilingKind(
                            row.get("code"), row.get("zh"), row.get("en"), excluded,
                            NeededPaper.list(row.get("papers")), rule));
        }
        return new ServiceCatalogue(items, all, papers);
    }

    /** This catalogue and more names of papers. */
    public ServiceCatalogue withPaperNames(Table table) {
        var all = new LinkedHashMap<>(papers);
        table.rows().forEach(row -> all.put(row.get("code"), row));
        return new ServiceCatalogue(items, kinds, all);
    }

    /** The items in the order of the table. */
    public Collection<ServiceItem> listItems() {
        return items.values();
    }

    /** The item with this code. */
    public Optional<ServiceItem> findItem(String code) {
        return Optional.ofNullable(items.get(code));
    }

    /** The kinds of filing in the order of the table, also those that are not taken. */
    public Collection<FilingKind> listKinds() {
        return kinds.values();
    }

    /** The kind of filing with this code. */
    public Optional<FilingKind> findKind(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /** The name of a paper in Chinese, or in English for any other language; the code itself where it has none. */
    public String paperName(String code, Locale language) {
        Map<String, String> row = papers.get(code);
        return row == null ? code : row.get(language.getLanguage().equals("zh") ? "zh" : "en");
    }
}
