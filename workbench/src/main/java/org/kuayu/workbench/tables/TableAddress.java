package org.kuayu.workbench.tables;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kuayu.caseload.CrossQuestion;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.Question;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.Measures;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.text.Remark;
import org.kuayu.workbench.figures.FiguresAddress;

/**
 * The address of an own table: the whole of what was picked, written as a query string and read back. What is not
 * understood is left out, never an error; {@link #doubts} says what that was.
 *
 * <p>What is counted stands as in {@link FiguresAddress}; besides, {@code rows} (one or two), {@code cols} (up to two),
 * {@code m} (the codes of one to six measures), and {@code span} for a period that moves with the day, in place of
 * {@code from} and {@code to}.
 *
 * @param figures which cases, over which days, at which cut-off
 * @param rows what the rows stand for
 * @param columns what the columns stand for
 * @param measures what is measured in each cell
 * @param span the moving period of which the days are those of now; absent for a fixed one
 * @param doubts what was not understood
 */
public record TableAddress(
        FiguresAddress figures,
        List<Dimension> rows,
        List<Dimension> columns,
        List<Measure> measures,
        Optional<Span> span,
        List<Remark> doubts) {
    static final int MOST_DIMENSIONS = 2;
    static final int MOST_MEASURES = 6;
    /** The longest address that is kept. */
    static final int LONGEST = 8_000;

    private static final List<String> USUAL = List.of("received", "closed", "pending", "closing-rate");

    public TableAddress {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        measures = List.copyOf(measures);
        doubts = List.copyOf(doubts);
    }

    /** Reads the parameters of an address on this day; without a period it is the usual one. */
    static TableAddress parse(
            Map<String, List<String>> parameters, Measures known, ReportPeriod usual, LocalDate today) {
        var doubts = new ArrayList<Remark>();
        var span = read(parameters, "span", doubts, v -> FiguresAddress.constant(Span.values(), v))
                .stream().findFirst();
        var figures = FiguresAddress.parse(parameters, span.map(s -> s.on(today)).orElse(usual));
        var moved = span.map(s -> figures.during(s.on(today))).orElse(figures);
        doubts.addAll(0, figures.doubts());
        var rows = few(dimensions(parameters, "rows", doubts), MOST_DIMENSIONS, "rows", doubts);
        var columns = few(
                dimensions(parameters, "cols", doubts).stream().filter(d -> !rows.contains(d)).toList(),
                MOST_DIMENSIONS,
                "cols",
                doubts);
        var codes = read(parameters, "m", doubts, known::find);
        return new TableAddress(
                moved,
                rows.isEmpty() ? List.of(Dimension.REGION) : rows,
                columns,
                codes.isEmpty() ? USUAL.stream().map(Measure::get).toList() : few(codes, MOST_MEASURES, "m", doubts),
                span,
                doubts);
    }

    /** Reads an address as it was kept: its query string. */
    static TableAddress parse(String query, Measures known, ReportPeriod usual, LocalDate today) {
        var parameters = new HashMap<String, List<String>>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters
                        .computeIfAbsent(pair.substring(0, equals), k -> new ArrayList<>())
                        .add(decode(pair.substring(equals + 1)));
            }
        }
        return parse(parameters, known, usual, today);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static List<Dimension> dimensions(
            Map<String, List<String>> parameters, String name, List<Remark> doubts) {
        return read(parameters, name, doubts, v -> FiguresAddress.constant(Dimension.values(), v));
    }

    private static <T> List<T> read(
            Map<String, List<String>> parameters, String name, List<Remark> doubts, Function<String, Optional<T>> find) {
        var found = new ArrayList<T>();
        for (String written : parameters.getOrDefault(name, List.of())) {
            var value = find.apply(written.strip());
            value.filter(v -> !found.contains(v)).ifPresent(found::add);
            if (value.isEmpty() && !written.isBlank()) {
                doubts.add(new Remark("doubt.table-" + name, written.substring(0, Math.min(written.length(), 60))));
            }
        }
        return found;
    }

    private static <T> List<T> few(List<T> all, int most, String name, List<Remark> doubts) {
        if (all.size() > most) {
            doubts.add(new Remark("doubt.table-many-" + name, Integer.toString(most)));
        }
        return all.subList(0, Math.min(all.size(), most));
    }

    /** The question it asks. */
    CrossQuestion question() {
        var asked = figures.question();
        var scope = asked.scope();
        for (CaseCondition condition : figures.where()) {
            scope = scope.with(condition);
        }
        return new CrossQuestion(rows, columns, measures, scope, asked.period(), asked.cutoff());
    }

    /** The same table, acts after this journal sequence left out, and over days that no longer move. */
    TableAddress asOf(long cutoff) {
        return new TableAddress(
                figures.with(figures.question().asOf(cutoff)), rows, columns, measures, Optional.empty(), List.of());
    }

    /** This path with the table as its query string. */
    public String path(String path) {
        return path + "?" + query();
    }

    /** Its query string. */
    public String query() {
        var whole = figures.path("");
        var parts = Stream.of(
                        Arrays.stream(whole.substring(1).split("&")).filter(this::kept),
                        span.stream().map(s -> "span=" + FiguresAddress.name(s)),
                        rows.stream().map(d -> "rows=" + FiguresAddress.name(d)),
                        columns.stream().map(d -> "cols=" + FiguresAddress.name(d)),
                        measures.stream().map(m -> "m=" + URLEncoder.encode(m.code(), StandardCharsets.UTF_8)))
                .flatMap(s -> s)
                .toList();
        return String.join("&", parts);
    }

    private boolean kept(String part) {
        boolean day = part.startsWith("from=") || part.startsWith("to=");
        return !part.startsWith("by=") && (span.isEmpty() || !day);
    }

    /** What one cell of the table counts: its own scope and days, at the table's cut-off. */
    FiguresAddress cell(CrossTable.Group group, long cutoff) {
        return figures.with(Question.of(group.scope(), group.period(), Dimension.REGION).asOf(cutoff));
    }
}
