package org.kuayu.workbench.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.shelf.FigureAsk;
import org.kuayu.caseload.shelf.FreezeOrder;
import org.kuayu.caseload.shelf.Frozen;
import org.kuayu.caseload.shelf.FrozenValue;

/** A table as frozen figures, and frozen figures as a table: the name of each figure says where it stands. */
final class FrozenTables {
    private static final String BETWEEN = "\u001f";
    private static final String PART = "\u001e";

    private FrozenTables() {}

    /** The order by which a table that was counted is frozen; the body is the address at which it stands. */
    static FreezeOrder order(String key, String title, String body, CrossTable table) {
        var asks = table.groups().stream()
                .flatMap(g -> g.figures().stream().map(f -> new FigureAsk(name(g, f), f.measure(), g.scope(), g.period())))
                .toList();
        return new FreezeOrder(
                key, Frozen.Kind.TABLE, title, body, body, asks, OptionalLong.of(table.cutoff()));
    }

    private static String name(CrossTable.Group group, Figure figure) {
        return String.join(
                PART, joined(group.rowKey()), joined(group.columnKey()), figure.measure().code());
    }

    private static String joined(List<String> key) {
        return key.size() + String.join("", key.stream().map(k -> BETWEEN + k).toList());
    }

    private static List<String> key(String joined) {
        var parts = joined.split(BETWEEN, -1);
        return List.of(parts).subList(1, parts.length);
    }

    /** The table that was frozen, with the numbers of that time. */
    static CrossTable table(TableAddress address, Frozen frozen) {
        var groups = new LinkedHashMap<List<String>, List<FrozenValue>>();
        for (FrozenValue value : frozen.values()) {
            var place = List.of(value.ask().name().split(PART, -1)).subList(0, 2);
            groups.computeIfAbsent(place, p -> new ArrayList<>()).add(value);
        }
        var all = groups.entrySet().stream().map(e -> group(e.getKey(), e.getValue())).toList();
        return new CrossTable(address.question(), frozen.cutoff(), all, List.of());
    }

    private static CrossTable.Group group(List<String> place, List<FrozenValue> values) {
        var ask = values.getFirst().ask();
        var figures = IntStream.range(0, values.size())
                .mapToObj(i -> figure(values.get(i)))
                .toList();
        return new CrossTable.Group(key(place.get(0)), key(place.get(1)), ask.scope(), ask.period(), figures);
    }

    private static Figure figure(FrozenValue value) {
        return new Figure(
                value.ask().measure(), value.value(), value.above(), value.below(), value.ask().period().days());
    }
}
