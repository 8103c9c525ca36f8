package org.kuayu.workbench.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kuayu.casefile.counted.ClosingKind;
import org.kuayu.casefile.counted.PartyRegion;
import org.kuayu.casefile.counted.Spell;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.Measures;
import org.kuayu.workbench.figures.FiguresAddress;
import org.kuayu.workbench.figures.FiguresLabels;

/**
 * What can be picked for a table, and what is picked.
 *
 * @param rows two choices of a dimension of rows
 * @param columns two choices of a dimension of columns
 * @param spans moving periods
 * @param families the measures by family, each with its definition
 * @param conditions further conditions, one choice a dimension
 * @param kept conditions that the form cannot show, as they stand in the address
 */
public record TableForm(
        List<List<Option>> rows,
        List<List<Option>> columns,
        List<Option> spans,
        List<Family> families,
        List<Condition> conditions,
        List<String> kept) {
    /** A choice. */
    public record Option(String value, String label, String hint, boolean on) {}

    /** Measures of one family. */
    public record Family(String name, List<Option> measures, boolean open) {}

    /** A condition on one dimension. */
    public record Condition(String label, List<Option> values) {}

    static TableForm of(TableAddress address, Measures known, FiguresLabels labels) {
        return new Maker(address, known, labels).form();
    }

    private record Maker(TableAddress address, Measures known, FiguresLabels labels) {
        private static final List<Dimension> ENUMERATED =
                List.of(
                        Dimension.CLOSING,
                        Dimension.PARTY_REGION,
                        Dimension.LIMIT,
                        Dimension.START,
                        Dimension.APPEALED,
                        Dimension.ENFORCED);

        TableForm form() {
            return new TableForm(
                    dimensions(address.rows()),
                    dimensions(address.columns()),
                    spans(),
                    Arrays.stream(Measure.Family.values()).map(this::family).toList(),
                    ENUMERATED.stream().map(this::condition).toList(),
                    address.figures().unshown().stream()
                            .filter(c -> !shown(c))
                            .map(FiguresAddress::written)
                            .toList());
        }

        private List<List<Option>> dimensions(List<Dimension> picked) {
            return IntStream.range(0, TableAddress.MOST_DIMENSIONS)
                    .mapToObj(place -> Stream.concat(
                                    Stream.of(new Option("", labels.say("tables.by.none"), "", picked.size() <= place)),
                                    Arrays.stream(Dimension.values())
                                            .map(d -> new Option(
                                                    FiguresAddress.name(d),
                                                    labels.say("tables.by." + d),
                                                    "",
                                                    picked.size() > place && picked.get(place) == d)))
                            .toList())
                    .toList();
        }

        private List<Option> spans() {
            var spans = new ArrayList<Option>();
            spans.add(new Option("", labels.say("tables.span.fixed"), "", address.span().isEmpty()));
            for (Span span : Span.values()) {
                boolean on = address.span().filter(s -> s == span).isPresent();
                spans.add(new Option(FiguresAddress.name(span), labels.say("tables.span." + span), "", on));
            }
            return spans;
        }

        private Family family(Measure.Family family) {
            var options = known.list(family).stream()
                    .map(m -> new Option(
                            m.code(),
                            labels.measure(m),
                            m.note(labels.locale()),
                            address.measures().contains(m)))
                    .toList();
            boolean open = options.stream().anyMatch(Option::on);
            return new Family(labels.say("tables.family." + family), options, open);
        }

        private Condition condition(Dimension by) {
            var options = new ArrayList<Option>();
            options.add(new Option("", labels.say("figures.any"), "", chosen(by).isEmpty()));
            for (String value : values(by)) {
                boolean on = chosen(by).equals(List.of(value));
                options.add(new Option(FiguresAddress.name(by) + ":" + value, labels.row(by, value), "", on));
            }
            return new Condition(labels.say("tables.by." + by), options);
        }

        private List<String> chosen(Dimension by) {
            return address.figures().where().stream()
                    .filter(c -> c.by() == by && shown(c))
                    .flatMap(c -> c.values().stream())
                    .toList();
        }

        /** Whether a choice of the form can stand for the condition. */
        private boolean shown(CaseCondition condition) {
            return condition.values().size() == 1
                    && ENUMERATED.contains(condition.by())
                    && values(condition.by()).containsAll(condition.values())
                    && address.figures().where().stream().filter(c -> c.by() == condition.by()).count() == 1;
        }

        private static List<String> values(Dimension by) {
            return switch (by) {
                case CLOSING -> names(ClosingKind.values());
                case PARTY_REGION -> names(PartyRegion.values());
                case START -> names(Spell.Start.values());
                case LIMIT -> List.of("WITHIN", "EXTENDED", "OVER", "NONE");
                case APPEALED, ENFORCED -> List.of("YES", "NO");
                default -> List.of();
            };
        }

        private static List<String> names(Enum<?>[] values) {
            return Arrays.stream(values).map(Enum::name).toList();
        }
    }
}
