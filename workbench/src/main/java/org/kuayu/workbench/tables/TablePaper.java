package org.kuayu.workbench.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.workbench.figures.FiguresLabels;

/** A table on paper: what was counted, when it was printed, the table in parts as wide as a page, and what it means. */
final class TablePaper {
    private static final int COLUMNS = 6;

    private final FiguresLabels labels;
    private final TableGrid grid;
    private final TableFacts facts;

    TablePaper(FiguresLabels labels, TableGrid grid, TableFacts facts) {
        this.labels = labels;
        this.grid = grid;
        this.facts = facts;
    }

    Paper paper(String issuer, String title) {
        var blocks = new ArrayList<PaperBlock>();
        blocks.add(new PaperBlock.Facts(facts.facts().stream()
                .map(f -> new Paper.Fact(f.label(), f.text()))
                .toList()));
        for (int from = 0; from < grid.columns().size(); from += COLUMNS) {
            blocks.add(part(title, from, Math.min(grid.columns().size(), from + COLUMNS)));
        }
        blocks.add(new PaperBlock.Note(labels.say("tables.order")));
        blocks.add(new PaperBlock.Heading(1, labels.say("figures.definitions")));
        blocks.add(new PaperBlock.Definitions(facts.meanings().stream()
                .map(m -> new PaperBlock.Definition(
                        m.name(), m.meaning() + " " + m.formula(), Optional.of(m.measure().source())))
                .toList()));
        var head = new PaperBlock.Letter(PaperBlock.Letter.Ink.BLACK, issuer, title, "", "");
        return new Paper(labels.locale(), head, footer(), blocks);
    }

    private String footer() {
        return String.join(" · ", facts.printed(), facts.cutoff(), facts.filters());
    }

    private PaperBlock.Table part(String title, int from, int to) {
        var columns = Stream.concat(
                        Stream.of(String.join(" / ", grid.rowHeads())),
                        grid.columns().subList(from, to).stream().map(TableGrid.Column::label))
                .toList();
        List<List<String>> rows = grid.lines().stream()
                .map(line -> Stream.concat(
                                Stream.of(name(line)),
                                line.cells().subList(from, to).stream().map(TableGrid.Cell::text))
                        .toList())
                .toList();
        return new PaperBlock.Table(title, columns, rows, PaperBlock.Table.Kind.FIGURES_WITH_TOTAL);
    }

    private static String name(TableGrid.Line line) {
        return line.whole() ? line.names().getFirst() : String.join(" / ", line.names());
    }
}
