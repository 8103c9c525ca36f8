package org.kuayu.workbench.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kuayu.caseload.FlowTable;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.workbench.search.ListAddress;
import org.kuayu.workbench.shell.Numbers;

/** The chart of a table as data for {@code figures.js}, and in words. Its twin is the table below it. */
final class FiguresChart {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 60;

    private final FlowTable table;
    private final FiguresLabels labels;

    FiguresChart(FlowTable table, FiguresLabels labels) {
        this.table = table;
        this.labels = labels;
    }

    /** The data; empty text where there are no rows or too many to tell apart. */
    String json() {
        if (table.rows().isEmpty() || table.rows().size() > MOST) {
            return "";
        }
        boolean time = table.question().by().isTime();
        var chart = new LinkedHashMap<String, Object>();
        chart.put("shape", time ? "columns" : "bars");
        chart.put("names", table.rows().stream().map(this::name).toList());
        chart.put(
                "series",
                (time ? List.of(FlowTerm.N, FlowTerm.C, FlowTerm.P) : List.of(FlowTerm.N, FlowTerm.C))
                        .stream().map(this::series).toList());
        try {
            return JSON.writeValueAsString(chart);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("chart", e);
        }
    }

    private Map<String, Object> series(FlowTerm term) {
        return Map.of(
                "name", labels.term(term),
                "values", table.rows().stream().map(r -> r.flow().count(term)).toList(),
                "links",
                        table.rows().stream()
                                .map(r -> r.listing(term).map(ListAddress::of).orElse(""))
                                .toList());
    }

    private String name(FlowTable.Row row) {
        return labels.row(table.question().by(), row.key());
    }

    /** The chart in words. */
    String words() {
        return table.rows().stream()
                .map(r -> labels.say(
                        "figures.chart.row",
                        name(r),
                        Numbers.whole(r.flow().received()),
                        Numbers.whole(r.flow().closed())))
                .collect(Collectors.joining(
                        labels.say("figures.chart.join"),
                        labels.say("figures.chart." + table.question().by()),
                        ""));
    }
}
