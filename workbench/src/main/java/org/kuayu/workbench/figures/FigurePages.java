package org.kuayu.workbench.figures;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.calendar.WorkCalendar;
import org.kuayu.caseload.CrossQuestion;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.Term;
import org.kuayu.caseload.shelf.Frozen;
import org.kuayu.caseload.shelf.FrozenValue;
import org.kuayu.workbench.figures.FigurePage.Fact;
import org.kuayu.workbench.figures.FiguresPage.Choice;
import org.kuayu.workbench.figures.FiguresPage.Part;
import org.kuayu.workbench.shell.Numbers;

/** Makes the page of one figure. */
final class FigurePages {
    private static final int LOOKED_THROUGH = 200;
    private static final Set<Integer> HOLIDAYS = WorkCalendar.bundled().years();

    private final Kuayu kuayu;
    private final FiguresVisit visit;
    private final FiguresAddress address;
    private final Measure measure;
    private final FiguresCounter counter;
    private final FiguresLabels labels;
    private final FigureWords words;

    FigurePages(FiguresVisit visit, Measure measure) {
        this.visit = visit;
        this.kuayu = visit.kuayu();
        this.address = visit.address();
        this.measure = measure;
        this.counter = new FiguresCounter(visit).bounded();
        this.labels = visit.labels();
        this.words = new FigureWords(labels);
    }

    /** The measure that counts this term alone. */
    static Measure counting(Term term) {
        var like = Measure.get("received");
        return new Measure(
                "count",
                Measure.Family.CHINESE,
                like.names(),
                term,
                Optional.empty(),
                List.of(),
                Measure.Factor.ONE,
                Measure.Window.CALENDAR,
                0,
                like.notes(),
                like.source());
    }

    Figure figure() {
        var question = address.question();
        return counter.whole(List.of(measure), question.scope(), question.period(), question.cutoff())
                .getFirst();
    }

    /** The journal sequence up to which acts are counted. */
    long cutoff() {
        long now = kuayu.caseload().checkpoint();
        return Math.min(now, address.question().cutoff().orElse(now));
    }

    FigurePage page(String token) {
        var figure = figure();
        var compared = FigureCards.compare(counter, address, List.of(figure)).values().stream()
                .map(List::getFirst)
                .toList();
        var corrections = new CorrectionPages(visit).list(measure);
        return new FigurePage(
                address,
                measure.code(),
                new FigureCards(visit).card(figure, compared),
                facts(figure),
                notes(figure),
                drawing(),
                freezes(),
                cutoff() < kuayu.caseload().checkpoint(),
                corrections.stream().limit(CorrectionPages.MOST).toList(),
                corrections.size() > CorrectionPages.MOST,
                others(),
                fields(),
                token,
                address.path("/figures"));
    }

    private List<Fact> facts(Figure figure) {
        var period = address.question().period();
        var facts = new ArrayList<>(List.of(
                fact("definition", measure.note(labels.locale())),
                fact("formula", formula()),
                new Fact(labels.say("figures.about.numbers"), numbers(figure))));
        measure.below().ifPresent(t -> facts.add(fact("denominator", words.term(t))));
        var interval = new FigureCards(visit).interval(figure);
        facts.add(fact("interval", interval.isEmpty() ? labels.say("figures.interval.none") : interval));
        facts.add(fact("scope", FiguresPages.filters(address, labels)));
        facts.add(fact("period", labels.say("figures.about.days", period.first(), period.last(), period.days())));
        facts.add(fact("window", labels.say("figures.window." + measure.window())));
        facts.add(fact("cutoff", labels.say("figures.about.entry", cutoff(), time(cutoff()))));
        facts.add(fact("source", measure.source()));
        facts.add(fact("data", labels.say("figures.about.data.text")));
        facts.add(fact("family", labels.say("tables.family." + measure.family())));
        return facts;
    }

    private Fact fact(String name, String text) {
        return new Fact(labels.say("figures.about." + name), List.of(new Part(text, "")));
    }

    private String formula() {
        var above = words.term(measure.above());
        if (measure.below().isEmpty()) {
            return above;
        }
        return labels.say("figures.formula." + measure.factor(), above, words.term(measure.below().get()));
    }

    private List<Part> numbers(Figure figure) {
        var parts = new ArrayList<>(
                figure.below().isPresent()
                        ? words.arithmetic(figure, address)
                        : List.of(new Part(
                                words.number(measure.above(), figure.above()),
                                address.cases(measure.above().text()))));
        figure.below().ifPresent(b -> parts.add(new Part(" ＝ " + labels.value(figure), "")));
        return parts;
    }

    private String time(long sequence) {
        return kuayu.journal().list(sequence - 1, 1).stream()
                .findFirst()
                .map(e -> Numbers.time(e.instant()))
                .orElse("—");
    }

    private List<String> notes(Figure figure) {
        var notes = new ArrayList<String>();
        if (figure.value().isEmpty()) {
            notes.add(labels.say("figures.note.undefined", words.term(measure.below().orElseThrow())));
        }
        if (figure.few()) {
            notes.add(labels.say("figures.note.few", Figure.LEAST, labels.value(figure)));
        }
        if (measure.window() == Measure.Window.DECEMBER && !address.decembers()) {
            notes.add(labels.say("figures.note.december"));
        }
        if (limited() && !HOLIDAYS.contains(address.question().period().last().getYear())) {
            notes.add(labels.say("figures.note.holidays", Integer.toString(address.question().period().last().getYear())));
        }
        counter.hits().ifPresent(n -> notes.add(labels.say("figures.note.search", n)));
        return notes;
    }

    /** Whether it depends on time limits, which end on working days. */
    private boolean limited() {
        return Stream.concat(Stream.of(measure.above()), measure.below().stream())
                .flatMap(t -> t.where().stream())
                .anyMatch(c -> c.by() == Dimension.LIMIT);
    }

    private Optional<Drawing> drawing() {
        var question = address.question();
        var rows = List.of(FiguresPanel.FLOW.rows(address));
        var table = counter.cross(new CrossQuestion(
                rows, List.of(), List.of(measure), question.scope(), question.period(), question.cutoff()));
        var points = table.groups().stream()
                .filter(g -> !g.rowKey().isEmpty())
                .map(g -> new Drawings.Point(
                        g.rowKey().getFirst(),
                        g.figures().getFirst().value(),
                        words.bare(g.figures().getFirst()),
                        address.during(g.period()).figure(measure.code())))
                .toList();
        boolean bare = points.stream().filter(p -> p.value().isPresent()).count() < 2;
        if (bare || points.size() > PanelPages.MOST_POINTS) {
            return Optional.empty();
        }
        double top = Drawings.top(points);
        return Optional.of(measure.denominator().isEmpty()
                ? Drawings.columns(labels.measure(measure), points, top)
                : Drawings.line(labels.measure(measure), points, top, 0));
    }

    private List<FigurePage.Freeze> freezes() {
        return kuayu.freezes().list(0, LOOKED_THROUGH).stream()
                .filter(f -> visit.access().covers(f.access()))
                .flatMap(f -> f.values().stream().filter(this::same).limit(1).map(v -> freeze(f, v)))
                .toList();
    }

    private boolean same(FrozenValue value) {
        var question = address.question();
        return address.selection().isEmpty()
                && value.ask().measure().code().equals(measure.code())
                && value.ask().scope().equals(question.scope())
                && value.ask().period().equals(question.period());
    }

    private FigurePage.Freeze freeze(Frozen frozen, FrozenValue value) {
        var figure = new Figure(
                measure, value.value(), value.above(), value.below(), address.question().period().days());
        return new FigurePage.Freeze(
                frozen.by(),
                Numbers.time(frozen.at()),
                frozen.cutoff(),
                words.value(figure),
                address.with(address.question().asOf(frozen.cutoff())).figure(measure.code()));
    }

    /** The address beyond the period, name by name. */
    private List<Fact> fields() {
        return address.parts().stream()
                .map(p -> p.split("=", 2))
                .filter(p -> !p[0].equals("from") && !p[0].equals("to"))
                .map(p -> new Fact(p[0], List.of(new Part(URLDecoder.decode(p[1], StandardCharsets.UTF_8), ""))))
                .toList();
    }

    private List<Choice> others() {
        return kuayu.measures().list().stream()
                .map(m -> new Choice(labels.measure(m), m.code(), m.code().equals(measure.code())))
                .toList();
    }
}
