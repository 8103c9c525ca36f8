package org.kuayu.caseload.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.casefile.Access;
import org.kuayu.caseload.Caseload;
import org.kuayu.caseload.FlowTable;
import org.kuayu.caseload.Question;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Flow;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.Proceedings;
import org.kuayu.caseload.printed.Interval;
import org.kuayu.caseload.printed.PrintedFigure;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock.Card;
import org.kuayu.document.PaperBlock.Chart;
import org.kuayu.document.PaperBlock.Definition;
import org.kuayu.document.PaperBlock.Heading;
import org.kuayu.document.PaperBlock.NewPage;
import org.kuayu.document.PaperBlock.Note;
import org.kuayu.document.PaperBlock.Paragraph;
import org.kuayu.document.PaperBlock.Quote;
import org.kuayu.document.PaperBlock.Series;
import org.kuayu.document.PaperBlock.Table;
import org.kuayu.document.PaperBlock;

/**
 * Writes the printed report 白皮书: the figures with their arithmetic, a table and a chart for each dimension, both rates
 * side by side, the definitions, and the figures of judicial cooperation as they were printed. Thread-safe.
 */
public final class WhitePaper {
    private static final int MOST_BARS = 60;
    private static final int BARS_A_CHART = 30;
    private static final int MOST_MONTHS = 36;

    private final Caseload caseload;
    private final UnaryOperator<String> courtName;
    private final UnaryOperator<String> regionName;

    /** A report on these statistics; the names are given by court key and by region code. */
    public WhitePaper(Caseload caseload, UnaryOperator<String> courtName, UnaryOperator<String> regionName) {
        this.caseload = caseload;
        this.courtName = courtName;
        this.regionName = regionName;
    }

    /**
     * What a report is asked for.
     *
     * @param question scope, period and cut-off; its dimension does not matter
     * @param language Chinese, or English for any other
     * @param access what the person who prints may see
     * @param issuer who issues it, as it stands on the cover
     * @param printed when it is printed
     */
    public record Order(Question question, Locale language, Access access, String issuer, Instant printed) {}

    /** The report as a paper, ready for a renderer. All its tables have one cut-off. */
    public Paper write(Order order) {
        return new Writing(order).paper();
    }

    /** One report under way. */
    private final class Writing {
        private final Order order;
        private final Question question;
        private final ReportTexts texts;
        private final FlowTable whole;
        private final List<PaperBlock> blocks = new ArrayList<>();
        private int chapter;

        Writing(Order order) {
            this.order = order;
            this.texts = new ReportTexts(order.language(), courtName, regionName);
            long cutoff = Math.min(order.question().cutoff().orElse(Long.MAX_VALUE), caseload.checkpoint());
            this.question = order.question().asOf(cutoff);
            this.whole = caseload.table(question.by(Dimension.REGION), order.access());
        }

        Paper paper() {
            summary();
            time();
            byRegionAndLevel();
            byKind();
            byCourt();
            apart();
            printedFigures();
            definitions();
            return new Paper(texts.language(), cover(), footer(), blocks);
        }

        private Paper.Cover cover() {
            var facts = List.of(
                    new Paper.Fact(texts.say("cover.period"), texts.period(question.period())),
                    new Paper.Fact(texts.say("cover.scope"), scope(question.scope())),
                    new Paper.Fact(
                            texts.say("cover.cutoff"),
                            texts.say("cutoff", texts.number(whole.cutoff()), texts.time(order.printed()))),
                    new Paper.Fact(texts.say("cover.printed"), texts.time(order.printed())),
                    new Paper.Fact(texts.say("cover.access"), texts.say("cover.access.text")));
            return new Paper.Cover(order.issuer(), texts.say("title"), texts.period(question.period()), facts);
        }

        private String footer() {
            return texts.say(
                    "footer", texts.time(order.printed()), texts.number(whole.cutoff()), scope(question.scope()));
        }

        private String scope(Scope scope) {
            var parts = Stream.of(
                            Stream.of(scope.procedure()
                                    .map(p -> texts.label(Dimension.PROCEDURE, p.name()))
                                    .orElseGet(() -> texts.say("proceedings." + scope.proceedings()))),
                            scope.regions().stream().map(regionName),
                            scope.levels().stream().map(l -> texts.say("level." + l)),
                            scope.courts().stream().map(courtName),
                            Stream.of(scope.cause()).filter(c -> !c.isEmpty()))
                    .flatMap(s -> s)
                    .collect(Collectors.toCollection(ArrayList::new));
            if (scope.regions().isEmpty()
                    && scope.courts().isEmpty()
                    && scope.levels().isEmpty()) {
                parts.add(1, texts.say("scope.all"));
            }
            return String.join(" · ", parts);
        }

        private void chapter(String key) {
            chapter++;
            blocks.add(new Heading(1, texts.say("chapter." + chapter) + texts.say(key)));
        }

        private void summary() {
            chapter("summary");
            var flow = whole.total().flow();
            blocks.add(new PaperBlock.Cards(Measure.overview().stream()
                    .map(m -> m.of(flow, question.period()))
                    .map(f -> new Card(f.measure().name(texts.language()), texts.figure(f), texts.arithmetic(f, flow)))
                    .toList()));
            blocks.add(new Paragraph(texts.say(
                    "summary.text",
                    texts.period(question.period()),
                    texts.number(flow.opening()),
                    texts.number(flow.received()),
                    texts.number(flow.closed()),
                    texts.number(flow.pending()))));
            blocks.add(new Note(balance(flow)));
            if (whole.total().unfiled() > 0) {
                blocks.add(
                        new Note(texts.say("unfiled", texts.number(whole.total().unfiled()))));
            }
            blocks.add(new Note(texts.say("rates.note")));
        }

        private String balance(Flow flow) {
            var sides = new Object[] {
                texts.number(flow.opening()),
                texts.number(flow.received()),
                texts.number(flow.closed()),
                texts.number(flow.pending())
            };
            if (whole.balanced()) {
                return texts.say("balance.holds", sides);
            }
            return texts.say("balance.breaks", sides) + " "
                    + texts.say("balance.cases", String.join(texts.say("comma"), whole.contradictions()));
        }

        private void time() {
            var by = question.period().months().size() <= MOST_MONTHS ? Dimension.MONTH : Dimension.YEAR;
            var table = caseload.table(question.by(by), order.access());
            chapter("time." + by);
            blocks.add(chart(table, Chart.Shape.COLUMNS, table.rows()));
            blocks.add(table(table));
        }

        private void byRegionAndLevel() {
            chapter("region");
            dimension(Dimension.REGION);
            blocks.add(table(caseload.table(question.by(Dimension.LEVEL), order.access())));
        }

        private void byKind() {
            chapter("kind");
            if (question.scope().procedure().isEmpty()) {
                dimension(Dimension.PROCEDURE);
            }
            blocks.add(table(caseload.table(question.by(Dimension.CAUSE), order.access())));
            blocks.add(new Note(texts.say("cause.note")));
        }

        private void byCourt() {
            blocks.add(new NewPage());
            chapter("court");
            blocks.add(new Note(texts.say("court.note")));
            dimension(Dimension.COURT);
        }

        private void dimension(Dimension by) {
            var table = caseload.table(question.by(by), order.access());
            if (!table.rows().isEmpty() && table.rows().size() <= MOST_BARS) {
                for (int i = 0; i < table.rows().size(); i += BARS_A_CHART) {
                    var part = table.rows()
                            .subList(i, Math.min(i + BARS_A_CHART, table.rows().size()));
                    blocks.add(chart(table, Chart.Shape.BARS, part));
                }
            }
            blocks.add(table(table));
        }

        private Chart chart(FlowTable table, Chart.Shape shape, List<FlowTable.Row> rows) {
            var by = table.question().by();
            var series = new ArrayList<>(List.of(
                    series(FlowTerm.N, rows, r -> r.flow().received()),
                    series(FlowTerm.C, rows, r -> r.flow().closed())));
            if (shape == Chart.Shape.COLUMNS) {
                series.add(series(FlowTerm.P, rows, r -> r.flow().pending()));
            }
            var caption = texts.say("chart." + by);
            var names = rows.stream().map(r -> texts.label(by, r.key())).toList();
            return new Chart(caption, alternative(caption, by, rows), shape, names, series);
        }

        private String alternative(String caption, Dimension by, List<FlowTable.Row> rows) {
            var values = rows.stream()
                    .map(r -> texts.say(
                            "chart.value",
                            texts.label(by, r.key()),
                            texts.number(r.flow().received()),
                            texts.number(r.flow().closed())))
                    .collect(Collectors.joining(texts.say("semicolon")));
            return caption + texts.say("colon") + values;
        }

        private Series series(FlowTerm term, List<FlowTable.Row> rows, ToLongFunction<FlowTable.Row> value) {
            return new Series(
                    texts.term(term),
                    rows.stream()
                            .map(r -> BigDecimal.valueOf(value.applyAsLong(r)))
                            .toList());
        }

        private Table table(FlowTable table) {
            var by = table.question().by();
            var columns = new ArrayList<String>(List.of(texts.say("dimension." + by)));
            FlowTerm.flow().stream().map(texts::term).forEach(columns::add);
            columns.add(texts.say("column.closing-rate"));
            columns.add(texts.say("column.clearance-rate"));
            var rows = table.rows().stream()
                    .map(r -> cells(texts.label(by, r.key()), r))
                    .collect(Collectors.toCollection(ArrayList::new));
            rows.add(cells(texts.say("total"), table.total()));
            return new Table(texts.say("table." + by), columns, rows, Table.Kind.FIGURES_WITH_TOTAL);
        }

        private List<String> cells(String name, FlowTable.Row row) {
            var cells = new ArrayList<String>(List.of(name));
            FlowTerm.flow().stream()
                    .map(t -> texts.number(row.flow().count(t)))
                    .forEach(cells::add);
            cells.add(texts.bare(row.figure(Measure.get("closing-rate"))));
            cells.add(texts.bare(row.figure(Measure.get("clearance-rate"))));
            return cells;
        }

        private void apart() {
            blocks.add(new NewPage());
            chapter("apart");
            blocks.add(new Paragraph(texts.say("apart.note")));
            for (Proceedings other : Proceedings.values()) {
                if (other != question.scope().proceedings()) {
                    var scope = question.scope().withProceedings(other);
                    blocks.add(new Heading(2, texts.say("proceedings." + other)));
                    blocks.add(table(caseload.table(question.about(scope).by(Dimension.REGION), order.access())));
                }
            }
        }

        private void printedFigures() {
            blocks.add(new NewPage());
            chapter("seed");
            blocks.add(new Paragraph(texts.say("seed.note")));
            var seed = PrintedFigure.seed();
            var columns = Stream.of("id", "measure", "scope", "period", "printed", "means")
                    .map(c -> texts.say("seed." + c))
                    .toList();
            blocks.add(new Table(
                    texts.say("seed.caption"),
                    columns,
                    seed.stream().map(this::cells).toList(),
                    Table.Kind.WORDS));
            blocks.add(new Heading(2, texts.say("seed.sentences")));
            seed.stream()
                    .collect(Collectors.groupingBy(
                            PrintedFigure::sentence, java.util.LinkedHashMap::new, Collectors.toList()))
                    .forEach((sentence, figures) -> blocks.add(new Quote(
                            sentence,
                            figures.stream().map(PrintedFigure::id).collect(Collectors.joining(texts.say("comma")))
                                    + texts.say("colon")
                                    + figures.getFirst().source())));
        }

        private List<String> cells(PrintedFigure figure) {
            var period = Stream.of(figure.from(), figure.to())
                    .filter(t -> !t.isEmpty())
                    .map(texts::bound)
                    .collect(Collectors.joining(texts.say("to")));
            return List.of(
                    figure.id(),
                    figure.measure(texts.language()),
                    figure.scope(),
                    period,
                    figure.printed(),
                    figure.interval().map(i -> meaning(figure, i)).orElse(texts.say("means.QUALITATIVE")));
        }

        private String meaning(PrintedFigure figure, Interval interval) {
            return interval.exact()
                    ? texts.say("means.EXACT")
                    : texts.say(
                            "means." + figure.qualifier(),
                            texts.amount(interval.least()),
                            texts.amount(interval.below()));
        }

        private void definitions() {
            blocks.add(new NewPage());
            chapter("definitions");
            var list = new ArrayList<Definition>();
            for (Measure measure : Measure.overview()) {
                list.add(new Definition(
                        measure.name(texts.language()) + texts.say("formula." + measure.code()),
                        measure.note(texts.language()),
                        Optional.of(texts.say("source", measure.source()))));
            }
            Stream.of("identity", "cutoff", "rounding", "proceedings", "unfiled", "ranking")
                    .map(k ->
                            new Definition(texts.say("rule." + k), texts.say("rule." + k + ".text"), Optional.empty()))
                    .forEach(list::add);
            blocks.add(new PaperBlock.Definitions(list));
        }
    }
}
