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
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.Measures;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.printed.PrintedFigure;
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
    private final Measures known;
    private Scope scope;
    private ReportPeriod period;
    private Optional<Dimension> by = Optional.empty();
    private Optional<PrintedFigure> printed = Optional.empty();
    private final List<Measure> measures = new ArrayList<>();
    private boolean right = true;

    /** A reader for a directive whose brace opens at this place of the template, counted from 1. */
    DirectiveReader(
            TemplateReader.Place place, PaperDefaults defaults, Measures known, Consumer<PaperFault> faults) {
        this.line = place.line();
        this.start = place.column();
        this.faults = faults;
        this.known = known;
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
        TemplateWords.measure(code, known).ifPresentOrElse(measures::add, () -> fault(at, "paper.measure-unknown", code));
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
            case "year" -> year(value, at);
            case "period" -> period(value, at);
            default -> {
                if (!ScopeSetting.narrows(key)) {
                    return false;
                }
                narrow(key, value, at);
            }
        }
        return true;
    }

    private void narrow(String key, String value, int at) {
        ScopeSetting.narrow(scope, key, value)
                .ifPresentOrElse(
                        s -> scope = s,
                        () -> fault(at, key.equals("where") ? "paper.where" : "paper.value", value));
    }

    private void year(String value, int at) {
        if (value.matches("(19|20)\\d\\d")) {
            period = ReportPeriod.year(Integer.parseInt(value));
        } else {
            fault(at, "paper.value", value);
        }
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
