package org.kuayu.workbench.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.FlowTable;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.Scope;
import org.kuayu.workbench.figures.FiguresPage.Card;
import org.kuayu.workbench.figures.FiguresPage.Choice;
import org.kuayu.workbench.figures.FiguresPage.Part;
import org.kuayu.workbench.figures.FiguresPage.Row;
import org.kuayu.workbench.search.ListAddress;

/** Makes the page out of the counts. */
final class FiguresPages {
    /** The two rates that stand side by side in every table, and the disposition time. */
    static final List<Measure> RATES =
            List.of(Measure.get("closing-rate"), Measure.get("clearance-rate"), Measure.get("disposition-time"));

    private static final int YEARS = 6;

    private final FiguresAddress address;
    private final FlowTable table;
    private final FiguresLabels labels;

    FiguresPages(FiguresAddress address, FlowTable table, FiguresLabels labels) {
        this.address = address;
        this.table = table;
        this.labels = labels;
    }

    FiguresPage page(int thisYear) {
        var chart = new FiguresChart(table, labels);
        return new FiguresPage(
                address,
                table,
                cards(),
                columns(),
                rows(),
                tabs(),
                years(thisYear),
                chips(),
                chart.json(),
                chart.words(),
                Measure.overview().stream().map(this::definition).toList());
    }

    private FiguresPage.Definition definition(Measure measure) {
        return new FiguresPage.Definition(labels.measure(measure), measure.note(labels.locale()), measure.source());
    }

    /** The cards of the whole, in the order of the measures. */
    List<Card> cards() {
        return Measure.overview().stream()
                .map(m -> card(table.total().figure(m)))
                .toList();
    }

    private Card card(Figure figure) {
        var measure = figure.measure();
        var whole = table.total();
        boolean plain = measure.denominator().isEmpty();
        return new Card(
                labels.measure(measure),
                labels.value(figure),
                plain ? href(whole, measure.numerator().base()) : "",
                arithmetic(figure));
    }

    private List<Part> arithmetic(Figure figure) {
        var measure = figure.measure();
        if (measure.code().equals("handled")) {
            return List.of(counted(FlowTerm.O), new Part(" ＋ ", ""), counted(FlowTerm.N));
        }
        if (measure.denominator().isEmpty()) {
            return List.of(new Part(labels.say("figures.how." + measure.code()), ""));
        }
        var parts = new ArrayList<>(List.of(counted(measure.numerator().base())));
        if (measure.factor() == Measure.Factor.DAYS) {
            parts.add(new Part(" × " + labels.say("figures.days", figure.days()), ""));
        }
        parts.add(new Part(" ÷ ", ""));
        parts.add(counted(measure.denominator().orElseThrow().base()));
        return parts;
    }

    private Part counted(FlowTerm term) {
        var count = table.total().flow().count(term);
        return new Part(
                labels.term(term) + " " + org.kuayu.workbench.shell.Numbers.whole(count), href(table.total(), term));
    }

    private static String href(FlowTable.Row row, FlowTerm term) {
        return row.listing(term).map(ListAddress::of).orElse("");
    }

    /** The heads of the table. */
    List<String> columns() {
        return Stream.of(
                        Stream.of(labels.say("figures.by." + table.question().by())),
                        FlowTerm.flow().stream().map(labels::term),
                        RATES.stream().map(m -> labels.say("figures.column." + m.code())))
                .flatMap(s -> s)
                .toList();
    }

    private List<Row> rows() {
        var by = table.question().by();
        var rows = table.rows().stream()
                .map(r -> row(labels.row(by, r.key()), r, false))
                .collect(Collectors.toCollection(ArrayList::new));
        rows.add(row(labels.say("figures.total"), table.total(), true));
        return rows;
    }

    private Row row(String label, FlowTable.Row row, boolean whole) {
        var cells = Stream.concat(
                        FlowTerm.flow().stream()
                                .map(t -> new Part(
                                        org.kuayu.workbench.shell.Numbers.whole(
                                                row.flow().count(t)),
                                        href(row, t))),
                        RATES.stream().map(m -> new Part(labels.bare(row.figure(m)), "")))
                .toList();
        return new Row(label, whole ? "" : deeper(row), cells, whole);
    }

    /** Where the name of a row leads: to the next finer table of its cases. */
    private String deeper(FlowTable.Row row) {
        var question = table.question();
        if (question.by() == Dimension.YEAR) {
            return address.with(question.by(Dimension.MONTH)).over(row.period());
        }
        if (row.scope().isEmpty() || question.by() == Dimension.MONTH || question.by() == Dimension.COURT) {
            return "";
        }
        var next = switch (question.by()) {
            case REGION -> Dimension.LEVEL;
            case LEVEL -> Dimension.COURT;
            default -> Dimension.CAUSE;
        };
        return address.with(question.by(next)).about(row.scope().get());
    }

    private List<Choice> tabs() {
        return Stream.of(FiguresAddress.ROWS)
                .map(d -> new Choice(
                        labels.say("figures.by." + d),
                        address.by(d),
                        d == address.question().by()))
                .toList();
    }

    private List<Choice> years(int thisYear) {
        var present = address.question().period();
        return IntStream.rangeClosed(0, YEARS - 1)
                .mapToObj(back -> ReportPeriod.year(thisYear - back))
                .map(p -> new Choice(
                        Integer.toString(p.first().getYear()),
                        address.over(p),
                        p.first().equals(present.first()) && p.last().equals(present.last())))
                .toList();
    }

    private List<Choice> chips() {
        var scope = address.question().scope();
        var chips = new ArrayList<Choice>();
        scope.courts().forEach(c -> chips.add(chip(labels.court(c), scope.withCourts(Set.of()))));
        if (!scope.cause().isEmpty()) {
            var path = scope.cause();
            int cut = path.lastIndexOf('/');
            chips.add(chip(path.substring(cut + 1), scope.withCause(cut < 0 ? "" : path.substring(0, cut))));
        }
        return chips;
    }

    private Choice chip(String label, Scope without) {
        return new Choice(label, address.about(without), true);
    }

    /** The cells of a row for a file: plain digits, empty where undefined. */
    static List<String> plain(String key, String label, FlowTable.Row row) {
        return Stream.of(
                        Stream.of(key, label),
                        FlowTerm.flow().stream()
                                .map(t -> Long.toString(row.flow().count(t))),
                        RATES.stream()
                                .map(m -> row.figure(m)
                                        .value()
                                        .map(Object::toString)
                                        .orElse("")))
                .flatMap(s -> s)
                .toList();
    }

    /** What cannot be counted in the flow, in a sentence; empty where there is nothing. */
    Optional<String> unfiled() {
        long unfiled = table.total().unfiled();
        return unfiled == 0 ? Optional.empty() : Optional.of(labels.say("figures.unfiled", unfiled));
    }
}
