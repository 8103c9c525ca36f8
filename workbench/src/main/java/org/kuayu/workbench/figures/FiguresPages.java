package org.kuayu.workbench.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.workbench.figures.FiguresPage.Choice;
import org.kuayu.workbench.figures.FiguresPage.Choices;
import org.kuayu.workbench.figures.FiguresPage.Identity;

/** Makes the dashboard: counts its figures and tables, and says what can be chosen instead. */
final class FiguresPages {
    private static final int YEARS = 6;
    private static final List<String> FLOW = List.of("opening", "received", "handled", "closed", "pending");
    private static final List<String> RATES = List.of("closing-rate", "clearance-rate", "disposition-time");
    private static final List<String> MORE = List.of(
            "average-days",
            "average-net-days",
            "within-limit-rate",
            "pending-over-12-months-rate",
            "mediation-withdrawal-rate",
            "reversal-rate-second",
            "proceedings-per-dispute",
            "recovery-rate",
            "received-claimed",
            "claimed",
            "awarded");

    private final FiguresVisit visit;
    private final FiguresAddress address;
    private final FiguresCounter counter;
    private final FiguresLabels labels;
    private final FigureWords words;

    FiguresPages(FiguresVisit visit, FiguresCounter counter) {
        this.visit = visit;
        this.address = visit.address();
        this.counter = counter;
        this.labels = visit.labels();
        this.words = new FigureWords(labels);
    }

    FiguresPage page(int thisYear, Instant now, Optional<FiguresPage.Searched> searched, Unfiled unfiled) {
        var tables = FiguresPanel.shown(address.question().scope()).stream()
                .collect(Collectors.toMap(p -> p, this::table, (a, b) -> a, LinkedHashMap::new));
        var by = table(FiguresPanel.TABLE);
        var measures = Stream.of(FLOW, RATES, MORE).flatMap(List::stream).map(Measure::get).toList();
        var figures = counter.whole(
                measures, address.question().scope(), address.question().period(), address.question().cutoff());
        var cards = new FigureCards(visit)
                .cards(figures, FigureCards.compare(counter, address, figures));
        int rates = FLOW.size() + RATES.size();
        return new FiguresPage(
                address,
                by.cutoff(),
                now,
                searched,
                filters(address, labels),
                cards.subList(0, FLOW.size()),
                cards.subList(FLOW.size(), rates),
                cards.subList(rates, cards.size()),
                identity(figures, List.of(by, tables.get(FiguresPanel.FLOW)), unfiled),
                tables.entrySet().stream().map(e -> view(e.getKey(), e.getValue())).toList(),
                view(FiguresPanel.TABLE, by),
                new Choices(tabs(), years(thisYear), chips(address, labels)),
                visit.kuayu().measures().list().stream().map(this::definition).toList());
    }

    private CrossTable table(FiguresPanel panel) {
        return counter.cross(panel.question(address));
    }

    private PanelView view(FiguresPanel panel, CrossTable table) {
        return new PanelPages(panel, address, table, labels).view();
    }

    private FiguresPage.Definition definition(Measure measure) {
        return new FiguresPage.Definition(
                labels.measure(measure),
                measure.note(labels.locale()),
                measure.source(),
                address.figure(measure.code()));
    }

    /** How many cases are counted apart, and the search for them; empty text where none can ask for them. */
    record Unfiled(long count, String open) {}

    private Identity identity(List<Figure> whole, List<CrossTable> tables, Unfiled unfiled) {
        boolean holds = gap(whole) == 0 && tables.stream().allMatch(FiguresPages::balanced);
        var broken = tables.stream().flatMap(t -> t.contradictions().stream()).distinct().toList();
        return new Identity(
                holds,
                count(whole, "opening"),
                count(whole, "received"),
                count(whole, "closed"),
                count(whole, "pending"),
                words.breaches(visit.kuayu().breaches(), broken),
                unfiled.count(),
                unfiled.open());
    }

    /** Whether the flow balances in every line, and no case contradicts itself. */
    static boolean balanced(CrossTable table) {
        return table.contradictions().isEmpty() && table.groups().stream().allMatch(g -> gap(g.figures()) == 0);
    }

    private static long gap(List<Figure> figures) {
        if (figures.stream().noneMatch(f -> f.measure().code().equals("opening"))) {
            return 0;
        }
        return count(figures, "opening")
                + count(figures, "received")
                - count(figures, "closed")
                - count(figures, "pending");
    }

    private static long count(List<Figure> figures, String measure) {
        return figures.stream()
                .filter(f -> f.measure().code().equals(measure))
                .mapToLong(Figure::above)
                .sum();
    }

    private List<Choice> tabs() {
        return Stream.of(FiguresAddress.ROWS)
                .map(d -> new Choice(
                        words.dimension(d), address.by(d) + "#by", d == address.question().by()))
                .toList();
    }

    private List<Choice> years(int thisYear) {
        var present = address.question().period();
        return IntStream.rangeClosed(0, YEARS - 1)
                .mapToObj(back -> ReportPeriod.year(thisYear - back))
                .map(p -> new Choice(Integer.toString(p.first().getYear()), address.over(p), p.equals(present)))
                .toList();
    }

    /** Everything that narrows the count, in words. */
    static String filters(FiguresAddress address, FiguresLabels labels) {
        var scope = address.question().scope();
        var words = new FigureWords(labels);
        var all = new ArrayList<>(List.of(labels.kind(scope)));
        scope.regions().forEach(r -> all.add(words.key(Dimension.REGION, r)));
        scope.levels().forEach(l -> all.add(labels.say("level." + l)));
        chips(address, labels).forEach(c -> all.add(c.label()));
        return String.join(" · ", all);
    }

    /** What can be taken away: courts, cause and conditions. */
    private static List<Choice> chips(FiguresAddress address, FiguresLabels labels) {
        var scope = address.question().scope();
        var chips = new ArrayList<Choice>();
        scope.courts()
                .forEach(c -> chips.add(
                        new Choice(labels.court(c), address.about(scope.withCourts(Set.of())), true)));
        if (!scope.cause().isEmpty()) {
            var path = scope.cause();
            int cut = path.lastIndexOf('/');
            var above = scope.withCause(cut < 0 ? "" : path.substring(0, cut));
            chips.add(new Choice(path.substring(cut + 1), address.about(above), true));
        }
        var words = new FigureWords(labels);
        scope.where().forEach(c -> chips.add(
                new Choice(words.condition(c), address.without(c.by()).path("/figures"), true)));
        return chips;
    }
}
