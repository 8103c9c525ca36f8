package org.kuayu.caseload.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.paper.template.Directive;
import org.kuayu.caseload.printed.Interval;
import org.kuayu.caseload.printed.PrintedFigure;
import org.kuayu.document.PaperBlock;

/** Figures as they were printed elsewhere, each with qualifier, meaning and sentence, beside what is counted here. */
final class PaperEvidence {
    /** Counts a figure that stands at a place of its own. */
    interface Counting {
        PaperNumbers.Cell cell(Directive directive, Measure measure, String name);
    }

    private final PaperWords words;
    private final Counting counting;
    private final PaperLinked links;

    PaperEvidence(PaperWords words, Counting counting, PaperLinked links) {
        this.words = words;
        this.counting = counting;
        this.links = links;
    }

    /** Where a counted figure leads, and the number of the next table. */
    interface PaperLinked {
        String address(PaperNumbers.Cell cell);

        String nextTable();
    }

    List<PaperBlock> blocks(List<Directive> printed) {
        var cells = new ArrayList<List<String>>();
        var addresses = new ArrayList<List<String>>();
        for (Directive directive : printed) {
            var figure = directive.printed().orElseThrow();
            var row = new ArrayList<>(facts(figure));
            var where = new ArrayList<>(row.stream().map(c -> "").toList());
            here(directive, row, where);
            cells.add(row);
            addresses.add(where);
        }
        var columns = Stream.of("id", "measure", "scope", "means", "printed", "here")
                .map(c -> words.say("printed." + c))
                .toList();
        var table = new PaperBlock.Table(
                links.nextTable() + words.say("caption.printed"), columns, cells, PaperBlock.Table.Kind.WORDS);
        var out = new ArrayList<PaperBlock>(List.of(new PaperBlock.LinkedTable(table, addresses)));
        out.addAll(sentences(printed));
        return out;
    }

    private List<String> facts(PrintedFigure figure) {
        var period = Stream.of(figure.from(), figure.to())
                .filter(t -> !t.isEmpty())
                .map(words::bound)
                .collect(Collectors.joining(words.say("to")));
        return List.of(
                figure.id(),
                figure.measure(words.language()),
                figure.scope() + (period.isEmpty() ? "" : words.say("comma") + period),
                figure.interval().map(i -> meaning(figure, i)).orElse(words.say("means.QUALITATIVE")),
                figure.printed());
    }

    private String meaning(PrintedFigure figure, Interval interval) {
        return interval.exact()
                ? words.say("means.EXACT")
                : words.say(
                        "means." + figure.qualifier(),
                        words.amount(interval.least()),
                        words.amount(interval.below()));
    }

    /** What is counted here, or that nothing is. */
    private void here(Directive directive, List<String> row, List<String> where) {
        if (directive.measures().isEmpty()) {
            row.add(words.say("printed.not-counted"));
            where.add("");
            return;
        }
        var measure = directive.measures().getFirst();
        var cell = counting.cell(directive, measure, directive.key());
        row.add(measure.name(words.language())
                + words.say("colon")
                + words.value(cell.figure())
                + words.say("bracket", words.days(directive.period())));
        where.add(links.address(cell));
    }

    private List<PaperBlock> sentences(List<Directive> printed) {
        Map<String, List<PrintedFigure>> sentences = printed.stream()
                .map(d -> d.printed().orElseThrow())
                .filter(f -> !f.sentence().isEmpty())
                .collect(Collectors.groupingBy(PrintedFigure::sentence, LinkedHashMap::new, Collectors.toList()));
        var out = new ArrayList<PaperBlock>();
        sentences.forEach((sentence, figures) -> out.add(new PaperBlock.Quote(
                sentence,
                figures.stream().map(PrintedFigure::id).collect(Collectors.joining(words.say("comma")))
                        + words.say("colon") + figures.getFirst().source())));
        return out;
    }
}
