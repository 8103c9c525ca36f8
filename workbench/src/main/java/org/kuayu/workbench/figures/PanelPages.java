package org.kuayu.workbench.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.CrossTable.Group;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.workbench.figures.FiguresPage.Choice;
import org.kuayu.workbench.figures.PanelView.Cell;
import org.kuayu.workbench.figures.PanelView.Line;
import org.kuayu.workbench.shell.Numbers;

/** Makes a panel out of its counted table. */
final class PanelPages {
    static final int MOST_POINTS = 60;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Set<String> HEADED = Set.of("closing-rate", "clearance-rate", "disposition-time");

    private final FiguresPanel panel;
    private final FiguresAddress address;
    private final FiguresLabels labels;
    private final FigureWords words;
    private final Dimension by;
    private final List<List<String>> places;
    private final Map<List<List<String>>, Group> groups = new HashMap<>();
    private final Map<List<String>, List<Figure>> rows = new LinkedHashMap<>();
    private final long longest;

    PanelPages(FiguresPanel panel, FiguresAddress address, CrossTable table, FiguresLabels labels) {
        this.panel = panel;
        this.address = address;
        this.labels = labels;
        this.words = new FigureWords(labels);
        this.by = panel.rows(address);
        table.groups().forEach(g -> groups.put(List.of(g.rowKey(), g.columnKey()), g));
        var seen = new LinkedHashSet<List<String>>();
        table.groups().stream().map(Group::columnKey).filter(k -> !k.isEmpty()).forEach(seen::add);
        seen.add(List.of());
        places = List.copyOf(seen);
        table.groups().stream().map(Group::rowKey).filter(k -> !k.isEmpty()).forEach(k -> rows.put(k, figures(k)));
        longest = rows.values().stream()
                .flatMap(f -> f.stream().limit(drawn()))
                .mapToLong(Figure::above)
                .max()
                .orElse(0);
        rows.put(List.of(), figures(List.of()));
    }

    /** How many columns have bars. */
    private int drawn() {
        return panel.columns().isEmpty() ? panel.measures().size() : places.size() - 1;
    }

    PanelView view() {
        var name = FiguresAddress.name(panel);
        var files = Stream.of("csv", "xlsx")
                .map(f -> new Choice(f.toUpperCase(Locale.ROOT), file("/figures." + f), false))
                .toList();
        return new PanelView(name, drawings(), heads(), lines(), files);
    }

    private String file(String path) {
        return address.path(path) + "&panel=" + FiguresAddress.name(panel);
    }

    /** The heads of the columns, the first that of the lines' names. */
    List<String> heads() {
        var heads = new ArrayList<>(List.of(words.dimension(by)));
        for (List<String> place : places) {
            for (Measure measure : panel.measures()) {
                heads.add(place.isEmpty() ? head(measure) : words.key(panel.columns().getFirst(), place.getFirst()));
            }
        }
        return heads;
    }

    private String head(Measure measure) {
        if (!panel.columns().isEmpty()) {
            return labels.say("figures.total");
        }
        return HEADED.contains(measure.code())
                ? labels.say("figures.column." + measure.code())
                : labels.measure(measure);
    }

    /** The figures of each row in the order of the heads, by the row's key; the whole last. */
    Map<List<String>, List<Figure>> rows() {
        return rows;
    }

    String label(List<String> key) {
        return key.isEmpty() ? labels.say("figures.total") : words.key(by, key.getFirst());
    }

    private Optional<Group> group(List<String> key, List<String> place) {
        return Optional.ofNullable(groups.get(List.of(key, place)));
    }

    /** A figure of nought stands where no case does. */
    private List<Figure> figures(List<String> key) {
        return places.stream()
                .flatMap(place -> group(key, place)
                        .map(g -> g.figures().stream())
                        .orElseGet(() -> panel.measures().stream()
                                .map(m -> m.of(t -> 0, address.question().period().days()))))
                .toList();
    }

    private List<Line> lines() {
        return rows.keySet().stream().map(this::line).toList();
    }

    private Line line(List<String> key) {
        var figures = rows.get(key);
        var cells = IntStream.range(0, figures.size())
                .mapToObj(i -> cell(key, i, figures))
                .toList();
        return new Line(label(key), deeper(key), cells, key.isEmpty());
    }

    private Cell cell(List<String> key, int at, List<Figure> figures) {
        var figure = figures.get(at);
        var place = places.get(at / panel.measures().size());
        var href = group(key, place).map(g -> href(g, figure)).orElse("");
        boolean money = figure.measure().unit() == Measure.Unit.FEN;
        return new Cell(
                words.bare(figure),
                href,
                share(place, figure, figures.getLast()),
                key.isEmpty() || at >= drawn() || !panel.barred() ? -1 : bar(figure),
                money ? labels.say("figures.money", Numbers.yuan(figure.above())) : "");
    }

    private String href(Group group, Figure figure) {
        var there = address.with(address.question().about(group.scope())).during(group.period());
        return figure.measure().denominator().isEmpty()
                ? there.cases(figure.measure().above().text())
                : there.figure(figure.measure().code());
    }

    /** What part of the line stands in this column. */
    private String share(List<String> place, Figure figure, Figure whole) {
        if (place.isEmpty() || whole.above() < Figure.LEAST) {
            return "";
        }
        var part = BigDecimal.valueOf(figure.above()).multiply(HUNDRED).divide(BigDecimal.valueOf(whole.above()), 1, RoundingMode.HALF_UP);
        return part.toPlainString() + labels.say("figures.unit.PERCENT");
    }

    private int bar(Figure figure) {
        return longest == 0 ? 0 : (int) (figure.above() * 1000 / longest);
    }

    /** Where the name of a row leads: to the next finer table of its cases. */
    private String deeper(List<String> key) {
        var group = group(key, List.of());
        if (key.isEmpty() || key.getFirst().isEmpty() || group.isEmpty()) {
            return "";
        }
        var question = address.question();
        var there = address.with(question.about(group.get().scope())).during(group.get().period());
        return switch (by) {
            case YEAR, MONTH -> there.with(there.question().by(Dimension.COURT)).path("/figures");
            case REGION -> there.with(there.question().by(Dimension.LEVEL)).path("/figures");
            case LEVEL, CIRCUIT -> there.with(there.question().by(Dimension.COURT)).path("/figures");
            case CAUSE, PROCEDURE, COURT -> there.with(there.question().by(Dimension.CAUSE)).path("/figures");
            default -> "";
        };
    }

    private List<Drawing> drawings() {
        if ((panel != FiguresPanel.FLOW && panel != FiguresPanel.RATES) || rows.size() < 3 || rows.size() > MOST_POINTS) {
            return List.of();
        }
        if (panel == FiguresPanel.RATES) {
            double top = Math.max(100, Math.max(Drawings.top(points(0)), Drawings.top(points(1))));
            return Stream.of(0, 1, 2)
                    .filter(i -> points(i).stream().filter(p -> p.value().isPresent()).count() > 1)
                    .map(i -> i < 2
                            ? Drawings.line(head(i), points(i), top, 100)
                            : Drawings.line(head(i), points(i), Drawings.top(points(i)), 0))
                    .toList();
        }
        double top = Math.max(Drawings.top(points(1)), Drawings.top(points(3)));
        return List.of(
                Drawings.columns(head(1), points(1), top),
                Drawings.columns(head(3), points(3), top),
                Drawings.columns(head(4), points(4), Drawings.top(points(4))));
    }

    private String head(int measure) {
        return head(panel.measures().get(measure));
    }

    private List<Drawings.Point> points(int measure) {
        return rows.keySet().stream()
                .filter(k -> !k.isEmpty())
                .map(k -> {
                    var figure = rows.get(k).get(measure);
                    var value = figure.few() ? Optional.<BigDecimal>empty() : figure.value();
                    var href = group(k, List.of()).map(g -> href(g, figure)).orElse("");
                    return new Drawings.Point(shortened(k.getFirst()), value, labels.bare(figure), href);
                })
                .toList();
    }

    /** A month without its year where all are of one year. */
    private String shortened(String key) {
        var period = address.question().period();
        return by == Dimension.MONTH && period.first().getYear() == period.last().getYear() ? key.substring(5) : key;
    }
}
