package org.kuayu.caseload.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.paper.template.Directive;
import org.kuayu.caseload.paper.template.PaperFault;
import org.kuayu.caseload.paper.template.PaperTemplate;
import org.kuayu.caseload.paper.template.Part;
import org.kuayu.caseload.paper.template.Run;
import org.kuayu.caseload.shelf.FigureAsk;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.Running;
import org.kuayu.document.PaperBlock.Span;
import org.kuayu.text.Remark;

/** Writes one paper from a template without faults: text as it stands, figures from where its numbers come. */
final class PaperWriting {
    private static final List<Measure> TABLE = Stream.of(
                    "opening", "received", "closed", "pending", "closing-rate", "clearance-rate")
            .map(Measure::get)
            .toList();
    private static final List<Measure> CHART =
            Stream.of("received", "closed").map(Measure::get).toList();
    private static final int MOST_SERIES = 3;

    private final PaperTemplate template;
    private final PaperNumbers numbers;
    private final PaperWords words;
    private final PaperPrint print;
    private final List<PaperBlock> blocks = new ArrayList<>();
    private final PaperNotes notes;
    private final PaperPictures pictures;
    private final PaperEvidence evidence;
    private final Set<Measure> used = new LinkedHashSet<>();
    private final List<PaperFault> doubts = new ArrayList<>();
    private int tables;
    private int charts;

    PaperWriting(PaperTemplate template, PaperNumbers numbers, PaperWords words, PaperPrint print) {
        this.template = template;
        this.numbers = numbers;
        this.words = words;
        this.print = print;
        this.notes = new PaperNotes(words, name -> spans(template.note(name)));
        this.pictures = new PaperPictures(words);
        this.evidence = new PaperEvidence(words, this::cell, new PaperEvidence.PaperLinked() {
            @Override
            public String address(PaperNumbers.Cell cell) {
                return PaperWriting.this.address(cell);
            }

            @Override
            public String nextTable() {
                return words.say("number.table", ++tables);
            }
        });
    }

    /** The blocks of the paper, in order; call once. */
    List<PaperBlock> blocks() {
        template.parts().forEach(part -> measures(part).forEach(used::add));
        for (int i = 0; i < template.parts().size(); i++) {
            var part = template.parts().get(i);
            if (part instanceof Part.Block b && b.directive().name() == Directive.Name.PRINTED) {
                i = printed(i);
            } else if (part instanceof Part.Block b && b.directive().name() == Directive.Name.CHART) {
                chart(b.directive(), !tabled(b.directive(), i + 1));
            } else {
                write(part);
            }
        }
        notes.flush(blocks);
        return blocks;
    }

    /** What a reader should know before it is frozen: figures without a value, tables without a row. */
    List<PaperFault> doubts() {
        return doubts;
    }

    private static List<Measure> measures(Part part) {
        return switch (part) {
            case Part.Head h -> List.of();
            case Part.Text t ->
                t.runs().stream()
                        .filter(Run.Named.class::isInstance)
                        .flatMap(r -> ((Run.Named) r).directive().measures().stream())
                        .toList();
            case Part.Block b ->
                switch (b.directive().name()) {
                    case TABLE -> b.directive().measures().isEmpty() ? TABLE : b.directive().measures();
                    case CHART -> b.directive().measures().isEmpty() ? CHART : b.directive().measures();
                    default -> b.directive().measures();
                };
        };
    }

    private void write(Part part) {
        switch (part) {
            case Part.Head h -> {
                if (h.level() == 1) {
                    notes.flush(blocks);
                }
                blocks.add(new PaperBlock.Heading(h.level(), h.text()));
            }
            case Part.Text t -> blocks.add(new Running(Running.Style.valueOf(t.style().name()), spans(t.runs())));
            case Part.Block b -> block(b.directive());
        }
    }

    /** Printed figures that follow each other share a table; gives the place of the last one. */
    private int printed(int first) {
        int last = first;
        var all = new ArrayList<Directive>();
        while (last < template.parts().size()
                && template.parts().get(last) instanceof Part.Block b
                && b.directive().name() == Directive.Name.PRINTED) {
            all.add(b.directive());
            last++;
        }
        blocks.addAll(evidence.blocks(all));
        return last - 1;
    }

    private List<Span> spans(List<Run> runs) {
        var out = new ArrayList<Span>();
        for (Run run : runs) {
            switch (run) {
                case Run.Words w -> out.add(Span.of(w.text()));
                case Run.Mark m -> out.add(new Span("", "", notes.number(m.note())));
                case Run.Named n -> out.add(named(n.directive()));
            }
        }
        return out;
    }

    private Span named(Directive directive) {
        if (directive.name() == Directive.Name.PRINTED) {
            var figure = directive.printed().orElseThrow();
            return Span.of(figure.printed());
        }
        var measure = directive.measures().getFirst();
        var cell = cell(directive, measure, directive.key());
        return new Span(words.value(cell.figure()), address(cell), notes.definition(measure));
    }

    private PaperNumbers.Cell cell(Directive directive, Measure measure, String name) {
        var cell = numbers.figure(new FigureAsk(name, measure, directive.scope(), directive.period()));
        if (cell.figure().value().isEmpty()) {
            doubt(directive, "paper.undefined", measure.name(words.language()));
        }
        return cell;
    }

    private void doubt(Directive directive, String code, String detail) {
        doubts.add(new PaperFault(
                directive.line(), directive.column(), new Remark(code, detail)));
    }

    private String address(PaperNumbers.Cell cell) {
        return print.links().address(cell.ask(), numbers.cutoff());
    }

    private void block(Directive directive) {
        switch (directive.name()) {
            case CONTENTS -> blocks.add(new PaperBlock.Contents(words.say("contents")));
            case DEFINITIONS -> blocks.add(new PaperDefinitions(words).block(used));
            case FIGURES -> cards(directive);
            case TABLE -> rows(directive, directive.measures().isEmpty() ? TABLE : directive.measures());
            case MAP -> map(directive);
            case FIGURE, PRINTED, CHART -> throw new IllegalStateException(directive.name() + " stands elsewhere");
        }
    }

    private void cards(Directive directive) {
        var cards = new ArrayList<PaperBlock.Card>();
        var cells = new ArrayList<PaperNumbers.Cell>();
        for (Measure measure : directive.measures()) {
            var cell = cell(directive, measure, directive.key() + "/" + measure.code());
            cells.add(cell);
            cards.add(new PaperBlock.Card(
                    measure.name(words.language()),
                    words.value(cell.figure()),
                    words.arithmetic(cell.figure()),
                    address(cell)));
        }
        blocks.add(new PaperBlock.Cards(cards));
        FlowNote.of(cells).ifPresent(n -> blocks.add(new PaperBlock.Note(n.sentence(words))));
        balance(directive, cells);
    }

    /** Says to who writes which cases break the flow of these figures. */
    private void balance(Directive directive, List<PaperNumbers.Cell> cells) {
        if (FlowNote.of(cells).filter(n -> !n.holds()).isPresent()) {
            var cases = numbers.contradictions(cells.getFirst().ask());
            doubt(directive, "paper.unbalanced", String.join(words.say("comma"), cases));
        }
    }

    private List<PaperNumbers.Row> rows(Directive directive, List<Measure> measures) {
        var by = directive.by().orElseThrow();
        var rows = numbers.rows(directive, by, measures);
        if (rows.stream().allMatch(r -> r.key().equals(PaperNumbers.TOTAL))) {
            doubt(directive, "paper.no-rows", words.dimension(by));
        }
        var caption = words.say(
                "caption.table", words.dimension(by), scope(directive), words.days(directive.period()));
        table(caption, new TableRows(by, words.column(by), measures, rows));
        whole(rows).map(PaperNumbers.Row::cells).ifPresent(cells -> {
            FlowNote.of(cells).filter(n -> !n.holds()).ifPresent(n -> blocks.add(new PaperBlock.Note(n.sentence(words))));
            balance(directive, cells);
        });
        return rows;
    }

    private static Optional<PaperNumbers.Row> whole(List<PaperNumbers.Row> rows) {
        return rows.stream().filter(r -> r.key().equals(PaperNumbers.TOTAL)).findFirst();
    }

    /** Rows with what names them. */
    record TableRows(Dimension by, String head, List<Measure> measures, List<PaperNumbers.Row> rows) {}

    private void table(String caption, TableRows table) {
        var columns = new ArrayList<>(List.of(table.head()));
        table.measures().forEach(m -> columns.add(words.head(m)));
        var cells = new ArrayList<List<String>>();
        var addresses = new ArrayList<List<String>>();
        for (PaperNumbers.Row row : table.rows()) {
            var texts = new ArrayList<>(List.of(words.label(table.by(), row.key())));
            var links = new ArrayList<>(List.of(""));
            row.cells().forEach(c -> {
                texts.add(words.bare(c.figure()));
                links.add(address(c));
            });
            cells.add(texts);
            addresses.add(links);
        }
        boolean whole = whole(table.rows()).isPresent();
        blocks.add(new PaperBlock.LinkedTable(
                new PaperBlock.Table(
                        words.say("number.table", ++tables) + caption,
                        columns,
                        cells,
                        whole ? PaperBlock.Table.Kind.FIGURES_WITH_TOTAL : PaperBlock.Table.Kind.FIGURES),
                addresses));
    }

    private String scope(Directive directive) {
        return new ScopeWords(words).of(directive.scope());
    }

    /** Whether the part at this place is a table that says all that the chart before it shows. */
    private boolean tabled(Directive chart, int at) {
        return at < template.parts().size()
                && template.parts().get(at) instanceof Part.Block(var table)
                && table.name() == Directive.Name.TABLE
                && table.by().equals(chart.by())
                && table.scope().equals(chart.scope())
                && table.period().equals(chart.period())
                && measures(new Part.Block(table)).containsAll(measures(new Part.Block(chart)));
    }

    private void chart(Directive directive, boolean withTable) {
        var by = directive.by().orElseThrow();
        var all = measures(new Part.Block(directive));
        var measures = all.subList(0, Math.min(MOST_SERIES, all.size()));
        int at = blocks.size();
        var rows = withTable ? rows(directive, measures) : numbers.rows(directive, by, measures);
        var caption = words.say("number.chart", ++charts)
                + words.say("caption.chart", words.dimension(by), scope(directive), words.days(directive.period()));
        blocks.addAll(at, pictures.charts(caption, by, rows));
    }

    private void map(Directive directive) {
        var measure = directive.measures().getFirst();
        var regions = directive.scope().regions().isEmpty() ? List.of("50", "51") : directive.scope().regions();
        for (String region : regions) {
            var rows = new ArrayList<PaperNumbers.Row>();
            var seats = SeatMap.seats(region);
            for (SeatMap.Seat seat : seats) {
                var ask = new FigureAsk(
                        PaperNumbers.name(directive, seat.id(), measure),
                        measure,
                        seat.within(directive.scope().withRegion(region)),
                        directive.period());
                rows.add(new PaperNumbers.Row(seat.id(), List.of(numbers.figure(ask))));
            }
            var place = words.label(Dimension.REGION, region);
            var caption = words.say(
                    "caption.map", place, measure.name(words.language()), words.days(directive.period()));
            blocks.add(pictures.map(words.say("number.chart", ++charts) + caption, seats, rows));
            blocks.add(new PaperBlock.Note(words.say("map.note")));
            table(
                    words.say("caption.seats", place, words.days(directive.period())),
                    new TableRows(Dimension.COURT, words.column(Dimension.COURT), List.of(measure), rows));
        }
    }
}
