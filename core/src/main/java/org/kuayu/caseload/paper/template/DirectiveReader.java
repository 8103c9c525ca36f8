package org.kuayu.caseload.paper.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.printed.PrintedFigure;
import org.kuayu.court.CourtCode;
import org.kuayu.text.Remark;

/** Reads what stands between braces: a name, words, and {@code key=value}. Says of each piece what is wrong with it. */
final class DirectiveReader {
    private static final Pattern PIECE = Pattern.compile("\\S+");
    private static final Set<Dimension> ROWS = EnumSet.complementOf(EnumSet.of(Dimension.JUDGE));

    private static final Map<Directive.Name, String> MISSING = Map.of(
            Directive.Name.FIGURE, "paper.figure-missing",
            Directive.Name.MAP, "paper.figure-missing",
            Directive.Name.FIGURES, "paper.figures-missing",
            Directive.Name.TABLE, "paper.rows-missing",
            Directive.Name.CHART, "paper.rows-missing",
            Directive.Name.PRINTED, "paper.printed-missing");

    private final int line;
    private final int start;
    private final Consumer<PaperFault> faults;
    private Scope scope;
    private ReportPeriod period;
    private Optional<Dimension> by = Optional.empty();
    private Optional<PrintedFigure> printed = Optional.empty();
    private final List<Measure> measures = new ArrayList<>();
    private boolean right = true;

    /** A reader for a directive whose brace opens at this place of the template, counted from 1. */
    DirectiveReader(TemplateReader.Place place, PaperDefaults defaults, Consumer<PaperFault> faults) {
        this.line = place.line();
        this.start = place.column();
        this.faults = faults;
        this.scope = defaults.scope();
        this.period = defaults.period();
    }

    /** The directive; empty if anything is wrong with it, which is said then. */
    Optional<Directive> read(String inside) {
        Matcher pieces = PIECE.matcher(inside);
        if (!pieces.find()) {
            fault(0, "paper.directive-empty", "{" + inside + "}");
            return Optional.empty();
        }
        var name = TemplateWords.name(pieces.group());
        if (name.isEmpty()) {
            fault(pieces.start() + 1, "paper.directive-unknown", pieces.group());
            return Optional.empty();
        }
        while (pieces.find()) {
            piece(name.get(), pieces.group(), pieces.start() + 1);
        }
        missing(name.get());
        return right
                ? Optional.of(new Directive(name.get(), line, start, measures, by, printed, scope, period))
                : Optional.empty();
    }

    private void piece(Directive.Name name, String piece, int at) {
        int equals = piece.indexOf('=');
        if (equals < 0) {
            word(name, piece, at);
        } else {
            var value = piece.substring(equals + 1);
            if (!setting(TemplateWords.of(piece.substring(0, equals)), value, at + equals + 1)) {
                fault(at, "paper.argument-unknown", piece.substring(0, equals));
            }
        }
    }

    private void word(Directive.Name name, String word, int at) {
        switch (name) {
            case FIGURE, FIGURES, MAP -> measure(word, at);
            case TABLE, CHART -> by = TemplateWords.dimension(word).filter(ROWS::contains).or(() -> {
                fault(at, "paper.dimension-unknown", word);
                return Optional.empty();
            });
            case PRINTED -> printed = PrintedFigure.seed().stream()
                    .filter(f -> f.id().equalsIgnoreCase(word))
                    .findFirst()
                    .or(() -> PrintedFigure.published().stream()
                            .filter(f -> f.id().equalsIgnoreCase(word))
                            .findFirst())
                    .or(() -> {
                        fault(at, "paper.printed-unknown", word);
                        return Optional.empty();
                    });
            case CONTENTS, DEFINITIONS -> fault(at, "paper.argument-unknown", word);
        }
    }

    private void measure(String code, int at) {
        TemplateWords.measure(code).ifPresentOrElse(measures::add, () -> fault(at, "paper.measure-unknown", code));
    }

    private boolean setting(String key, String value, int at) {
        switch (key) {
            case "measures", "figure", "figures" -> {
                int from = at;
                for (String one : value.split(",", -1)) {
                    measure(one, from);
                    from += one.length() + 1;
                }
            }
            case "region" -> narrow(TemplateWords.of(value), at, "5[01]", v -> scope = scope.withRegion(v));
            case "court" -> narrow(value, at, ".+", v -> CourtCode.parse(v)
                    .value()
                    .ifPresentOrElse(
                            c -> scope = scope.withCourts(Set.of(c.value())),
                            () -> fault(at, "paper.value", value)));
            case "circuit" -> narrow(value, at, ".+", v -> CourtCode.parse(v)
                    .value()
                    .ifPresentOrElse(
                            c -> scope = scope.with(new CaseCondition(Dimension.CIRCUIT, Set.of(c.value()))),
                            () -> fault(at, "paper.value", value)));
            case "level" -> TemplateWords.level(value)
                    .ifPresentOrElse(l -> scope = scope.withLevel(l), () -> fault(at, "paper.value", value));
            case "kind" -> kind(value, at);
            case "cause" -> scope = scope.withCause(value);
            case "where" -> where(value, at);
            case "year" -> narrow(value, at, "(19|20)\\d\\d", v -> period = ReportPeriod.year(Integer.parseInt(v)));
            case "period" -> period(value, at);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void narrow(String value, int at, String form, Consumer<String> use) {
        if (value.matches(form)) {
            use.accept(value);
        } else {
            fault(at, "paper.value", value);
        }
    }

    private void kind(String value, int at) {
        var procedure = TemplateWords.procedure(value);
        var proceedings = TemplateWords.proceedings(value);
        if (proceedings.isPresent()) {
            scope = scope.withProceedings(proceedings.get());
        } else if (procedure.isPresent()) {
            scope = scope.withProcedure(procedure.get());
        } else {
            fault(at, "paper.value", value);
        }
    }

    private void where(String value, int at) {
        int colon = value.indexOf(':');
        var dimension = TemplateWords.dimension(value.substring(0, Math.max(0, colon)));
        var read = dimension.filter(d -> !d.isTime())
                .flatMap(d -> CaseCondition.parse(d + "=" + value.substring(colon + 1)).value())
                .filter(list -> list.size() == 1 && measurable(list.getFirst()));
        read.ifPresentOrElse(
                list -> scope = scope.with(list.getFirst()), () -> fault(at, "paper.where", value));
    }

    /** Bands are written as {@code 12-18} or {@code 18-}. */
    private static boolean measurable(CaseCondition condition) {
        boolean bands = condition.by() == Dimension.AGE || condition.by() == Dimension.AMOUNT;
        return !bands || condition.values().stream().allMatch(v -> v.matches("\\d{1,9}-\\d{0,9}"));
    }

    private void period(String value, int at) {
        PaperDefaults.period(value).ifPresentOrElse(p -> period = p, () -> fault(at, "paper.period", value));
    }

    private void missing(Directive.Name name) {
        boolean lacks =
                switch (name) {
                    case FIGURE, MAP -> measures.size() != 1;
                    case FIGURES -> measures.isEmpty();
                    case TABLE, CHART -> by.isEmpty();
                    case PRINTED -> printed.isEmpty();
                    case CONTENTS, DEFINITIONS -> false;
                };
        if (right && lacks) {
            fault(0, MISSING.get(name), "");
        }
    }

    private void fault(int at, String code, String detail) {
        right = false;
        faults.accept(new PaperFault(line, start + at, new Remark(code, detail)));
    }
}
