package org.kuayu.workbench.activity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.Term;
import org.kuayu.caseload.report.Activity;
import org.kuayu.workbench.activity.ActivityPage.Block;
import org.kuayu.workbench.activity.ActivityPage.Card;
import org.kuayu.workbench.activity.ActivityPage.Row;
import org.kuayu.workbench.figures.FigureWords;
import org.kuayu.workbench.figures.FiguresLabels;
import org.kuayu.workbench.figures.FiguresPage.Part;
import org.kuayu.workbench.files.ReportFile.Cell;
import org.kuayu.workbench.shell.Numbers;

/** Makes the page of an activity report out of its counts. */
final class ActivityPages {
    private final ActivityAddress address;
    private final Activity report;
    private final FiguresLabels labels;
    private final FigureWords words;

    ActivityPages(ActivityAddress address, Activity report, FiguresLabels labels) {
        this.address = address;
        this.report = report;
        this.labels = labels;
        this.words = new FigureWords(labels);
    }

    ActivityPage page(List<String> judges, List<String> tribunals, List<ActivityPage.Work> work) {
        return new ActivityPage(address, report, subject(), judges, tribunals, cards(), blocks(), work);
    }

    /** Whose report it is: court, tribunal and judge, or everybody. */
    String subject() {
        var scope = address.figures().question().scope();
        var office = Stream.of(
                        scope.courts().stream().map(labels::court),
                        scope.regions().stream().map(r -> labels.row(Dimension.REGION, r)),
                        scope.levels().stream().map(l -> labels.row(Dimension.LEVEL, l.name())),
                        Stream.of(address.tribunal()),
                        Stream.of(address.judge()).filter(j -> !j.isEmpty()).map(j -> labels.say("activity.judge.of", j)))
                .flatMap(Function.identity())
                .filter(t -> !t.isEmpty())
                .toList();
        return office.isEmpty() ? labels.say("activity.everybody") : String.join(" · ", office);
    }

    private List<Card> cards() {
        var cards = new ArrayList<Card>();
        var whole = ActivityAddress.figures(report.basis().scope(), report.basis().period(), report.cutoff());
        for (FlowTerm term : FlowTerm.flow()) {
            var code = Measure.overview().stream()
                    .filter(m -> m.denominator().isEmpty() && m.numerator().base() == term)
                    .findFirst()
                    .orElseThrow();
            cards.add(new Card(
                    labels.measure(code),
                    Numbers.whole(report.flow().count(term)),
                    whole.cases(Term.of(term).text()),
                    List.of(new Part(labels.say("activity.how." + term), ""))));
        }
        report.figures()
                .forEach(f -> cards.add(
                        new Card(labels.measure(f.measure()), words.value(f), "", words.arithmetic(f, whole))));
        return cards;
    }

    private List<Block> blocks() {
        return List.of(
                block("closings", Dimension.CLOSING, report.closings(), report.flow().closed()),
                block("ages", Dimension.AGE, report.ages(), report.flow().pending()),
                block("procedures", Dimension.PROCEDURE, report.procedures(), 0),
                block("months", months(), report.months(), 0));
    }

    private Dimension months() {
        return report.months().stream().anyMatch(l -> l.key().length() == 4) ? Dimension.YEAR : Dimension.MONTH;
    }

    private Block block(String key, Dimension by, List<Activity.Line> lines, long whole) {
        var columns = new ArrayList<>(List.of(labels.say("activity.by." + by)));
        lines.stream()
                .findFirst()
                .map(Activity.Line::counts)
                .orElse(List.of())
                .forEach(c -> columns.add(labels.term(c.term().base())));
        if (whole > 0) {
            columns.add(labels.say("activity.share"));
        }
        return new Block(
                key,
                labels.say("activity.table." + key),
                columns,
                lines.stream().map(l -> row(by, l, whole)).toList());
    }

    private Row row(Dimension by, Activity.Line line, long whole) {
        var cells = new ArrayList<Part>();
        for (var count : line.counts()) {
            cells.add(new Part(
                    Numbers.whole(count.value()),
                    count.value() == 0 ? "" : ActivityAddress.cases(line, count.term(), report.cutoff())));
        }
        if (whole > 0) {
            cells.add(new Part(share(line.counts().getFirst().value(), whole), ""));
        }
        return new Row(words.key(by, line.key()), cells);
    }

    private static String share(long part, long whole) {
        return BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** The lines of a file: block, name, what is counted, then the count. */
    List<List<Cell>> file() {
        var lines = new ArrayList<List<Cell>>();
        lines.add(Stream.of("part", "line", "count", "value")
                .map(head -> Cell.text(labels.say("activity.file." + head)))
                .toList());
        var title = subject() + " " + report.basis().period();
        for (FlowTerm term : FlowTerm.flow()) {
            lines.add(line(title, "", labels.term(term), Cell.number(report.flow().count(term))));
        }
        report.figures().forEach(f -> lines.add(
                line(title, "", labels.measure(f.measure()), f.value().map(Cell::number).orElse(Cell.text("")))));
        add(lines, "closings", Dimension.CLOSING, report.closings());
        add(lines, "ages", Dimension.AGE, report.ages());
        add(lines, "procedures", Dimension.PROCEDURE, report.procedures());
        add(lines, "months", months(), report.months());
        lines.add(line(labels.say("activity.file.cutoff"), "", "", Cell.number(report.cutoff())));
        return lines;
    }

    private static List<Cell> line(String part, String name, String count, Cell value) {
        return List.of(Cell.text(part), Cell.text(name), Cell.text(count), value);
    }

    private void add(List<List<Cell>> lines, String key, Dimension by, List<Activity.Line> block) {
        for (var line : block) {
            for (var count : line.counts()) {
                lines.add(line(
                        labels.say("activity.table." + key),
                        words.key(by, line.key()),
                        labels.term(count.term().base()),
                        Cell.number(count.value())));
            }
        }
    }

    /** What cannot be counted in the flow, in a sentence; empty where there is nothing. */
    Optional<String> unfiled() {
        return report.unfiled() == 0
                ? Optional.empty()
                : Optional.of(labels.say("figures.unfiled", report.unfiled()));
    }
}
