package org.kuayu.workbench.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuayu.casefile.CaseId;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.Quantity;
import org.kuayu.caseload.measure.ReferenceInterval;
import org.kuayu.caseload.measure.Term;
import org.kuayu.caseload.report.Breach;
import org.kuayu.caseload.report.Breaches;
import org.kuayu.caseload.report.Comparison;
import org.kuayu.text.PrintedSum;
import org.kuayu.workbench.cases.CaseNames;
import org.kuayu.workbench.figures.FiguresPage.Part;
import org.kuayu.workbench.shell.Numbers;

/** Terms, conditions, formulas and comparisons in words and numbers. */
public final class FigureWords {
    /** Dimensions in which having no value has a name of its own. */
    private static final Set<Dimension> NAMED =
            EnumSet.of(Dimension.CLOSING, Dimension.LIMIT, Dimension.APPEALED, Dimension.ENFORCED);

    private final FiguresLabels labels;

    /** The words of this language. */
    public FigureWords(FiguresLabels labels) {
        this.labels = labels;
    }

    boolean chinese() {
        return labels.locale().getLanguage().equals("zh");
    }

    String dimension(Dimension by) {
        return labels.say("tables.by." + by);
    }

    /** What a row of this dimension is called; bands of ages and amounts with their unit. */
    public String key(Dimension by, String key) {
        boolean band = (by == Dimension.AGE || by == Dimension.AMOUNT) && key.contains("-");
        if (!band) {
            return key.equals("NONE") && !NAMED.contains(by)
                    ? labels.say("tables.unknown")
                    : labels.row(by, key);
        }
        int dash = key.indexOf('-');
        var to = key.substring(dash + 1);
        return to.isEmpty()
                ? labels.say("figures.band." + by + ".over", key.substring(0, dash))
                : labels.say("figures.band." + by, key.substring(0, dash), to);
    }

    String condition(CaseCondition condition) {
        var values = condition.values().stream()
                .map(v -> key(condition.by(), v))
                .collect(Collectors.joining(labels.say("figures.or")));
        return labels.say("figures.condition", dimension(condition.by()), values);
    }

    /** A term in words: 结案（结案方式：调解）的天数. */
    String term(Term term) {
        var base = labels.term(term.base());
        var cases = term.where().isEmpty()
                ? base
                : labels.say(
                        "figures.term.where",
                        base,
                        term.where().stream()
                                .map(this::condition)
                                .collect(Collectors.joining(labels.say("figures.and"))));
        return term.of() == Quantity.CASES ? cases : labels.say("figures.term.of." + term.of(), cases);
    }

    /** A count with what it counts up. */
    String number(Term term, long count) {
        return term.of() == Quantity.CLAIMED || term.of() == Quantity.AWARDED ? money(count) : Numbers.whole(count);
    }

    /** A sum of 分, in 元, 万元 or 亿元, in English in yuan, million or billion; two decimals, half up. */
    String money(long fen) {
        var printed = PrintedSum.of(fen, labels.locale());
        return labels.say(
                switch (printed.unit()) {
                    case YUAN -> "figures.money";
                    case WAN_YUAN, MILLION_YUAN -> "figures.money.step";
                    case YI_YUAN, BILLION_YUAN -> "figures.money.high";
                },
                printed.digits());
    }

    /** The figure with its unit; the two counts where the denominator is too small for a share. */
    public String value(Figure figure) {
        if (figure.few()) {
            return labels.say(
                    "figures.few", Numbers.whole(figure.part()), Numbers.whole(figure.below().orElse(0)));
        }
        return figure.measure().unit() == Measure.Unit.FEN && figure.value().isPresent()
                ? money(figure.above())
                : labels.value(figure);
    }

    /** The same for a table whose head says the unit. */
    String bare(Figure figure) {
        return figure.few() || figure.measure().unit() == Measure.Unit.FEN ? value(figure) : labels.bare(figure);
    }

    /** How a figure came about, each count with the address of its cases. */
    public List<Part> arithmetic(Figure figure, FiguresAddress address) {
        var measure = figure.measure();
        if (measure.denominator().isEmpty()) {
            return List.of(new Part(measure.note(labels.locale()), ""));
        }
        var below = measure.below().orElseThrow();
        var parts = new ArrayList<Part>();
        if (measure.factor().name().equals("REMAINDER")) {
            parts.add(new Part("1 − ", ""));
        }
        parts.add(part(measure.above(), figure.above(), address));
        if (measure.factor() == Measure.Factor.DAYS) {
            parts.add(new Part(" × " + labels.say("figures.days", figure.days()), ""));
        }
        parts.add(new Part(" ÷ ", ""));
        parts.add(part(below, figure.below().orElse(0), address));
        return parts;
    }

    private Part part(Term term, long count, FiguresAddress address) {
        return new Part(term(term) + " " + number(term, count), address.cases(term.text()));
    }

    /** 同比 or 环比 with its sign; what stands in its way where there is none. */
    String comparison(Comparison comparison) {
        var kind = labels.say("figures.compare." + comparison.kind());
        var then = value(comparison.then());
        if (comparison.change().isEmpty()) {
            return labels.say("figures.compare.none", kind, then);
        }
        var change = comparison.change().get();
        var unit = comparison.difference()
                ? labels.say("figures.compare.unit." + comparison.now().measure().unit())
                : labels.say("figures.unit.PERCENT");
        var sign = change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "±";
        return labels.say("figures.compare", kind, sign + change.abs().toPlainString() + unit, then);
    }

    /** What is wrong with each case that breaks the flow, and its page; the case alone where it was mended since. */
    public List<Part> breaches(Breaches breaches, List<String> contradictions) {
        var said = breaches.list(contradictions).stream()
                .collect(Collectors.toMap(b -> b.id().value(), this::breach, (a, b) -> a));
        return contradictions.stream()
                .map(id -> new Part(said.getOrDefault(id, id), CaseNames.address(CaseId.of(id))))
                .toList();
    }

    private String breach(Breach breach) {
        return labels.say("remark." + breach.remark().code(), breach.remark().detail());
    }

    /** A reference interval, and where the value lies. */
    String interval(ReferenceInterval interval, BigDecimal value) {
        var least = interval.least().map(BigDecimal::toPlainString);
        var most = interval.most().map(BigDecimal::toPlainString);
        var ends = least.isPresent() && most.isPresent()
                ? labels.say("figures.interval.both", least.get(), most.get())
                : least.map(l -> labels.say("figures.interval.least", l))
                        .orElseGet(() -> labels.say("figures.interval.most", most.orElseThrow()));
        return labels.say(
                interval.sample() ? "figures.interval.sample" : "figures.interval",
                ends,
                labels.say("figures.interval." + interval.place(value)),
                interval.source());
    }

    /** The days of the base of a comparison. */
    String base(Comparison comparison) {
        return labels.say(
                "figures.compare.base", comparison.base().first(), comparison.base().last());
    }
}
