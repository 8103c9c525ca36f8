package org.kuayu.workbench.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.workbench.figures.FiguresAddress;

/** A table for programs: codes, both counts of each figure, values as decimal text (null where undefined). */
final class TableJson {
    private TableJson() {}

    static Map<String, Object> of(TableAddress address, CrossTable table, TableFacts facts) {
        var json = new LinkedHashMap<String, Object>();
        var period = table.question().period();
        json.put("from", period.first().toString());
        json.put("to", period.last().toString());
        json.put("filters", facts.filters());
        json.put("cutoff", table.cutoff());
        json.put("address", address.path("/tables/new"));
        json.put("rows", address.rows().stream().map(FiguresAddress::name).toList());
        json.put("columns", address.columns().stream().map(FiguresAddress::name).toList());
        json.put("measures", facts.meanings().stream().map(TableJson::meaning).toList());
        json.put("contradictions", table.contradictions());
        json.put("groups", table.groups().stream().map(g -> group(address, table, g)).toList());
        return json;
    }

    private static Map<String, Object> meaning(TableFacts.Meaning meaning) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", meaning.measure().code());
        json.put("name", meaning.name());
        json.put("unit", FiguresAddress.name(meaning.measure().unit()));
        json.put("formula", meaning.formula());
        json.put("denominator", meaning.denominator());
        json.put("meaning", meaning.meaning());
        json.put("source", meaning.measure().source());
        return json;
    }

    private static Map<String, Object> group(TableAddress address, CrossTable table, CrossTable.Group group) {
        var json = new LinkedHashMap<String, Object>();
        json.put("row", group.rowKey());
        json.put("column", group.columnKey());
        json.put("from", group.period().first().toString());
        json.put("to", group.period().last().toString());
        var cell = address.cell(group, table.cutoff());
        json.put("figures", group.figures().stream().map(f -> figure(f, cell)).toList());
        return json;
    }

    private static Map<String, Object> figure(Figure figure, FiguresAddress cell) {
        var json = new LinkedHashMap<String, Object>();
        json.put("measure", figure.measure().code());
        json.put("value", figure.value().map(v -> v.toPlainString()).orElse(null));
        json.put("above", figure.above());
        json.put("below", figure.below().isPresent() ? figure.below().getAsLong() : null);
        json.put("cases", cell.cases(figure.measure().above().text()));
        return json;
    }
}
