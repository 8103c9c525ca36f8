package org.kuayu.workbench.tables;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.caseload.CrossQuestion;
import org.kuayu.caseload.CrossTable;
import org.kuayu.intake.table.TableWriter;
import org.kuayu.workbench.figures.FiguresCounter;
import org.kuayu.workbench.figures.FiguresLabels;

/**
 * A table with more places than are counted at once, as CSV: counted line by line at one cut-off and written as it is
 * counted, so that memory does not grow with its size.
 */
final class TableStream {
    /** The most places of a table that is written so. */
    static final long MOST = 1_000_000;

    private final FiguresCounter counter;
    private final TableAddress address;
    private final FiguresLabels labels;
    private final CrossTable lines;
    private final CrossTable columns;

    private TableStream(FiguresCounter counter, TableAddress address, FiguresLabels labels, List<CrossTable> sides) {
        this.counter = counter;
        this.address = address;
        this.labels = labels;
        this.lines = sides.getFirst();
        this.columns = sides.getLast();
    }

    /** The stream of a table; empty where even its rows or its columns alone are too many. */
    static Optional<TableStream> of(FiguresCounter counter, TableAddress address, FiguresLabels labels) {
        var question = address.question();
        var down = new CrossQuestion(
                question.rows(), List.of(), question.measures(), question.scope(), question.period(), question.cutoff());
        var rows = counter.count(down).value();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var fixed = OptionalLong.of(rows.get().cutoff());
        var across = new CrossQuestion(
                List.of(), question.columns(), question.measures(), question.scope(), question.period(), fixed);
        return counter.count(across)
                .value()
                .map(columns -> new TableStream(counter, address, labels, List.of(rows.get(), columns)));
    }

    /** How many lines it has, without the whole. */
    long lines() {
        return lines.groups().stream().filter(g -> !g.rowKey().isEmpty()).count();
    }

    /** How many columns it has for each measure, without the whole. */
    long columns() {
        return columns.groups().stream().filter(g -> !g.columnKey().isEmpty()).count();
    }

    /** Its places. */
    long places() {
        return lines() * columns();
    }

    /** Whether it is written line by line. */
    boolean fits() {
        return places() <= MOST;
    }

    /** Writes it, the whole last. */
    void csv(OutputStream out) {
        try (var csv = TableWriter.csv(out)) {
            csv.row(heads());
            lines.groups().stream().filter(g -> !g.rowKey().isEmpty()).forEach(line -> csv.row(line(line)));
            lines.groups().stream().filter(g -> g.rowKey().isEmpty()).forEach(whole -> csv.row(line(whole)));
        }
    }

    private List<String> heads() {
        var grid = grid(List.of());
        var heads = new ArrayList<String>();
        grid.rowHeads().forEach(h -> heads.addAll(List.of(labels.say("tables.csv.code", h), h)));
        grid.columns().forEach(c -> heads.add(c.label()));
        return heads;
    }

    /** The columns of the whole come first, so that every line has the same. */
    private TableGrid grid(List<CrossTable.Group> line) {
        var groups = new ArrayList<>(columns.groups());
        groups.addAll(line);
        return new GridMaker(address, new CrossTable(address.question(), lines.cutoff(), groups, List.of()), labels).grid();
    }

    private List<String> line(CrossTable.Group line) {
        if (line.rowKey().isEmpty()) {
            return TableFiles.plain(grid(List.of()).lines().getLast(), address.rows().size());
        }
        var across = new CrossQuestion(
                List.of(),
                address.columns(),
                address.measures(),
                line.scope(),
                line.period(),
                OptionalLong.of(lines.cutoff()));
        var cells = counter.count(across).orThrow().groups().stream()
                .map(g -> new CrossTable.Group(line.rowKey(), g.columnKey(), g.scope(), g.period(), g.figures()))
                .toList();
        return TableFiles.plain(grid(cells).lines().getFirst(), address.rows().size());
    }
}
