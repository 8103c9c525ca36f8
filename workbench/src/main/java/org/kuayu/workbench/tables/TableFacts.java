package org.kuayu.workbench.tables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;
import org.kuayu.workbench.figures.FiguresLabels;
import org.kuayu.workbench.shell.Numbers;

/**
 * What a reader must know before he reads a number of a table: what was counted, over which days, up to which entry, when it
 * was printed, and what each measure means.
 */
public final class TableFacts {
    private final TableAddress address;
    private final CrossTable table;
    private final FiguresLabels labels;
    private final Instant printed;

    /** A label and what it says. */
    public record Fact(String label, String text) {}

    /**
     * What a measure means.
     *
     * @param measure the measure
     * @param name its name
     * @param formula what is divided by what, in the letters of formulas
     * @param denominator the name of the denominator; of a plain count a dash
     * @param meaning its definition in a sentence
     * @param window which days make a year
     */
    public record Meaning(Measure measure, String name, String formula, String denominator, String meaning, String window) {}

    TableFacts(TableAddress address, CrossTable table, FiguresLabels labels, Instant printed) {
        this.address = address;
        this.table = table;
        this.labels = labels;
        this.printed = printed;
    }

    /** What holds for the whole table. */
    List<Fact> facts() {
        var period = table.question().period();
        var facts = new ArrayList<Fact>();
        facts.add(fact("period", period.first() + " – " + period.last()));
        facts.add(fact("filters", filters()));
        facts.add(fact("cutoff", cutoff()));
        facts.add(fact("printed", labels.say("tables.fact.printed.text", Numbers.time(printed))));
        facts.add(fact("source", labels.say("tables.fact.source.text")));
        facts.add(fact("access", labels.say("tables.fact.access.text")));
        facts.add(fact("few", labels.say("tables.fact.few.text", Figure.LEAST)));
        return facts;
    }

    /** Up to where was counted. */
    String cutoff() {
        return labels.say("tables.fact.cutoff.text", Long.toString(table.cutoff()));
    }

    /** When it was printed, with its label. */
    String printed() {
        return labels.say("tables.fact.printed") + " " + labels.say("tables.fact.printed.text", Numbers.time(printed));
    }

    /** The days over which is counted. */
    ReportPeriod period() {
        return table.question().period();
    }

    private Fact fact(String key, String text) {
        return new Fact(labels.say("tables.fact." + key), text);
    }

    /** Which cases are counted, in one line. */
    String filters() {
        var scope = table.question().scope();
        return Stream.of(
                        Stream.of(labels.kind(scope)),
                        scope.regions().stream().map(r -> labels.row(Dimension.REGION, r)),
                        scope.levels().stream().map(l -> labels.say("level." + l)),
                        scope.courts().stream().map(labels::court),
                        Stream.of(scope.cause()).filter(c -> !c.isEmpty()),
                        address.figures().where().stream().map(this::condition),
                        address.figures().selection().stream().map(s -> labels.say("tables.fact.hits", s.query().box())))
                .flatMap(s -> s)
                .collect(Collectors.joining(" · "));
    }

    private String condition(CaseCondition condition) {
        var values = condition.values().stream()
                .map(v -> labels.row(condition.by(), v))
                .collect(Collectors.joining(labels.say("tables.or")));
        return labels.say("tables.condition", labels.say("tables.by." + condition.by()), values);
    }

    /** What each measure of the table means, in the order of the table. */
    List<Meaning> meanings() {
        return meanings(address, labels);
    }

    /** What each measure means, whether or not the table can be counted. */
    static List<Meaning> meanings(TableAddress address, FiguresLabels labels) {
        return address.measures().stream().map(m -> meaning(m, address, labels)).toList();
    }

    private static Meaning meaning(Measure measure, TableAddress address, FiguresLabels labels) {
        return new Meaning(
                measure,
                labels.measure(measure),
                formula(measure, address, labels),
                measure.below().map(t -> term(t, labels)).orElse("—"),
                measure.note(labels.locale()),
                labels.say("tables.window." + measure.window()));
    }

    private static String formula(Measure measure, TableAddress address, FiguresLabels labels) {
        var top = measure.above().text();
        if (measure.below().isEmpty()) {
            return top;
        }
        var below = measure.below().get().text();
        return switch (measure.factor()) {
            case ONE -> top + " ÷ " + below;
            case PERCENT -> top + " × 100 ÷ " + below;
            case REMAINDER -> "(1 − " + top + " ÷ " + below + ") × 100";
            case DAYS ->
                top + labels.say("tables.formula.days", address.figures().question().period().days()) + " ÷ " + below;
        };
    }

    /** A count by its name, with its letters where it is more than a count of the flow. */
    private static String term(Term term, FiguresLabels labels) {
        return term.plain() ? labels.term(term.base()) : labels.term(term.base()) + " (" + term.text() + ")";
    }
}
