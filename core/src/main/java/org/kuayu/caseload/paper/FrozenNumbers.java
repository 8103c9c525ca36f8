package org.kuayu.caseload.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.paper.template.Directive;
import org.kuayu.caseload.shelf.FigureAsk;
import org.kuayu.caseload.shelf.Frozen;
import org.kuayu.caseload.shelf.FrozenValue;

/** Numbers as they were frozen; nothing is counted. */
final class FrozenNumbers implements PaperNumbers {
    private final long cutoff;
    private final Map<String, FrozenValue> values = new HashMap<>();
    private final Map<String, Map<String, List<Cell>>> tables = new HashMap<>();

    FrozenNumbers(Frozen frozen) {
        cutoff = frozen.cutoff();
        for (FrozenValue value : frozen.values()) {
            var name = value.ask().name();
            values.put(name, value);
            var parts = name.split("\\|", -1);
            if (parts.length == 3) {
                tables.computeIfAbsent(parts[0], k -> new LinkedHashMap<>())
                        .computeIfAbsent(parts[1], k -> new ArrayList<>())
                        .add(cell(value));
            }
        }
    }

    private static Cell cell(FrozenValue value) {
        return new Cell(value.ask(), value.figure());
    }

    @Override
    public long cutoff() {
        return cutoff;
    }

    @Override
    public Cell figure(FigureAsk ask) {
        return Optional.ofNullable(values.get(ask.name()))
                .map(FrozenNumbers::cell)
                .orElseThrow(() -> new IllegalArgumentException("not frozen: " + ask.name()));
    }

    @Override
    public List<Row> rows(Directive table, Dimension by, List<Measure> measures) {
        var rows = new ArrayList<Row>();
        tables.getOrDefault(table.key(), Map.of()).forEach((key, cells) -> rows.add(new Row(key, cells)));
        return rows;
    }

    @Override
    public List<String> contradictions(FigureAsk ask) {
        return List.of();
    }
}
