package org.kuayu.workbench.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReferenceIntervals;
import org.kuayu.caseload.report.Comparison;
import org.kuayu.caseload.report.Comparison.Kind;
import org.kuayu.workbench.figures.FiguresPage.Card;
import org.kuayu.workbench.figures.FiguresPage.Compared;
import org.kuayu.workbench.figures.FiguresPage.Part;

/** Makes the figures in large print, each beside that of a year earlier and of the time before. */
final class FigureCards {
    private static final List<String> HOW = List.of("opening", "received", "handled", "closed", "pending");

    private final FiguresAddress address;
    private final FiguresLabels labels;
    private final FigureWords words;
    private final ReferenceIntervals references;

    FigureCards(FiguresVisit visit) {
        this.address = visit.address();
        this.labels = visit.labels();
        this.words = new FigureWords(labels);
        this.references = visit.kuayu().references();
    }

    /** Which periods this one is compared with: where both bases are the same days, they stand once. */
    static List<Kind> kinds(FiguresAddress address) {
        var period = address.question().period();
        boolean same = Kind.YEAR_ON_YEAR.base(period).equals(Kind.ON_PREVIOUS.base(period));
        return same ? List.of(Kind.YEAR_ON_YEAR) : List.of(Kind.values());
    }

    /** Counts these measures now and over each base. */
    static Map<Kind, List<Comparison>> compare(FiguresCounter counter, FiguresAddress address, List<Figure> now) {
        var question = address.question();
        var measures = now.stream().map(Figure::measure).toList();
        var all = new LinkedHashMap<Kind, List<Comparison>>();
        for (Kind kind : kinds(address)) {
            var base = kind.base(question.period());
            var then = counter.whole(measures, question.scope(), base, question.cutoff());
            all.put(
                    kind,
                    IntStream.range(0, now.size())
                            .mapToObj(i -> new Comparison(kind, base, now.get(i), then.get(i)))
                            .toList());
        }
        return all;
    }

    /** The cards of these figures with their comparisons. */
    List<Card> cards(List<Figure> figures, Map<Kind, List<Comparison>> compared) {
        return IntStream.range(0, figures.size())
                .mapToObj(i -> card(
                        figures.get(i),
                        compared.values().stream().map(c -> c.get(i)).toList()))
                .toList();
    }

    Card card(Figure figure, List<Comparison> compared) {
        var measure = figure.measure();
        boolean counted = measure.denominator().isEmpty();
        return new Card(
                labels.measure(measure),
                address.figure(measure.code()),
                words.value(figure),
                counted ? address.cases(measure.above().text()) : address.figure(measure.code()),
                arithmetic(figure),
                interval(figure),
                compared.stream().map(c -> new Compared(words.comparison(c), words.base(c))).toList());
    }

    /** The interval against which the figure is read, and where it lies; empty text where there is none. */
    String interval(Figure figure) {
        return figure.few()
                ? ""
                : figure.value()
                        .flatMap(v -> references
                                .find(figure.measure(), address.question().period())
                                .map(i -> words.interval(i, v)))
                        .orElse("");
    }

    private List<Part> arithmetic(Figure figure) {
        var measure = figure.measure();
        if (measure.denominator().isPresent()) {
            return words.arithmetic(figure, address);
        }
        var key = "figures.how." + measure.code();
        return measure.unit() == Measure.Unit.CASES && HOW.contains(measure.code())
                ? List.of(new Part(labels.say(key), ""))
                : new ArrayList<>();
    }
}
