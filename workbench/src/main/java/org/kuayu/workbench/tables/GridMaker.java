package org.kuayu.workbench.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.workbench.figures.FigureWords;
import org.kuayu.workbench.figures.FiguresAddress;
import org.kuayu.workbench.figures.FiguresLabels;
import org.kuayu.workbench.shell.Numbers;
import org.kuayu.workbench.tables.TableGrid.Cell;
import org.kuayu.workbench.tables.TableGrid.Column;
import org.kuayu.workbench.tables.TableGrid.Line;

/** Lays a counted table out in lines and columns, in the order of the groups: codes, names, time. Never by size. */
final class GridMaker {
    private final TableAddress address;
    private final CrossTable table;
    private final FiguresLabels labels;
    private final FigureWords words;
    private final Map<List<List<String>>, CrossTable.Group> groups = new HashMap<>();
    private final LinkedHashSet<List<String>> rows = new LinkedHashSet<>();
    private final LinkedHashSet<List<String>> places = new LinkedHashSet<>();

    GridMaker(TableAddress address, CrossTable table, FiguresLabels labels) {
        this.address = address;
        this.table = table;
        this.labels = labels;
        this.words = new FigureWords(labels);
        table.groups().forEach(g -> groups.put(List.of(g.rowKey(), g.columnKey()), g));
        order(rows, g -> g.columnKey().isEmpty(), CrossTable.Group::rowKey);
        order(places, g -> g.rowKey().isEmpty(), CrossTable.Group::columnKey);
    }

    /** The totals stand in the order of all places; the cells of one line alone may lack some. The whole comes last. */
    private void order(
            LinkedHashSet<List<String>> keys,
            Predicate<CrossTable.Group> total,
            Function<CrossTable.Group, List<String>> key) {
        table.groups().stream().filter(total).map(key).forEach(keys::add);
        table.groups().stream().map(key).forEach(keys::add);
        keys.remove(List.<String>of());
        keys.add(List.of());
    }

    TableGrid grid() {
        var heads = address.rows().stream().map(d -> labels.say("tables.by." + d)).toList();
        return new TableGrid(heads, columns(), rows.stream().map(this::line).toList());
    }

    private List<Column> columns() {
        return places.stream()
                .flatMap(place -> IntStream.range(0, address.measures().size())
                        .mapToObj(i -> column(place, address.measures().get(i))))
                .toList();
    }

    private Column column(List<String> place, Measure measure) {
        return new Column(place, names(address.columns(), place), measure, name(measure));
    }

    private String name(Measure measure) {
        var unit = labels.say("tables.unit." + measure.unit());
        return labels.measure(measure) + (unit.isEmpty() ? "" : labels.say("tables.unit.of", unit));
    }

    private List<String> names(List<Dimension> dimensions, List<String> key) {
        if (key.isEmpty()) {
            return IntStream.range(0, dimensions.size())
                    .mapToObj(i -> i == 0 ? labels.say("figures.total") : "")
                    .toList();
        }
        return IntStream.range(0, key.size())
                .mapToObj(i -> labels.row(dimensions.get(i), key.get(i)))
                .toList();
    }

    private Line line(List<String> key) {
        var cells = new ArrayList<Cell>();
        for (List<String> place : places) {
            var group = Optional.ofNullable(groups.get(List.of(key, place)));
            for (int i = 0; i < address.measures().size(); i++) {
                int at = i;
                cells.add(group.map(g -> cell(g, g.figures().get(at))).orElseGet(() -> none(at)));
            }
        }
        return new Line(key, names(address.rows(), key), cells);
    }

    /** Where no case stands a count is nought, and a quotient is undefined. */
    private Cell none(int at) {
        var figure = address.measures().get(at).of(term -> 0, table.question().period().days());
        return new Cell(text(figure), "", "", figure, false);
    }

    private Cell cell(CrossTable.Group group, Figure figure) {
        boolean few = figure.few();
        return new Cell(
                few ? words.value(figure) : text(figure),
                figure.below().isPresent() && !few ? counts("tables.how." + figure.measure().factor(), figure) : "",
                href(address.cell(group, table.cutoff()), figure.measure()),
                figure,
                few);
    }

    private String counts(String key, Figure figure) {
        var below = figure.below().orElse(1);
        return labels.say(key, Numbers.whole(figure.above()), Numbers.whole(below), Numbers.whole(figure.days()));
    }

    private static String href(FiguresAddress cell, Measure measure) {
        return measure.denominator().isEmpty() ? cell.cases(measure.above().text()) : cell.figure(measure.code());
    }

    private String text(Figure figure) {
        return figure.value().isEmpty() ? labels.say("figures.undefined") : labels.bare(figure);
    }
}
