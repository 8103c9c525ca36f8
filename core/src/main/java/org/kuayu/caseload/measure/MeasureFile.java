package org.kuayu.caseload.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.text.Table;

/** Reads the rows of a file of measures; the first fault ends the reading. */
final class MeasureFile {
    private static final List<String> COLUMNS = List.of(
            "code",
            "family",
            "zh",
            "en",
            "numerator",
            "denominator",
            "scope",
            "factor",
            "window",
            "decimals",
            "note_zh",
            "note_en",
            "source");

    private final Map<String, String> row;
    private final int number;
    private Optional<Remark> fault = Optional.empty();

    private MeasureFile(Map<String, String> row, int number) {
        this.row = row;
        this.number = number;
    }

    static Reading<Measures> read(String text) {
        try {
            return read(Table.parse(text));
        } catch (IllegalArgumentException e) {
            return Reading.refused("measures.table", String.valueOf(e.getMessage()));
        }
    }

    static Reading<Measures> read(Table table) {
        var list = new ArrayList<Measure>();
        Set<String> codes = new HashSet<>();
        for (var row : table.rows()) {
            var file = new MeasureFile(row, list.size() + 1);
            var measure = file.measure();
            measure.map(Measure::code).filter(c -> !codes.add(c)).ifPresent(c -> file.blame("duplicate", "code", c));
            if (file.fault.isPresent()) {
                return new Reading.Refused<>(file.fault.get());
            }
            list.add(measure.orElseThrow());
        }
        return Reading.of(Measures.of(list));
    }

    private Optional<Measure> measure() {
        COLUMNS.stream().filter(c -> !row.containsKey(c)).findFirst().ifPresent(c -> blame("column", c, ""));
        if (fault.isPresent()) {
            return Optional.empty();
        }
        var code = code();
        var family = word("family", Measure.Family.values());
        var numerator = term("numerator");
        var denominator = row.get("denominator").isBlank() ? Optional.<Term>empty() : term("denominator");
        var scope = CaseCondition.parse(row.get("scope"));
        accept("scope", scope);
        var factor = word("factor", Measure.Factor.values());
        var window = word("window", Measure.Window.values());
        if (denominator.isEmpty() && factor.filter(f -> f != Measure.Factor.ONE).isPresent()) {
            blame("denominator", "denominator", row.get("denominator"));
        }
        int decimals = decimals();
        Stream.of("zh", "en", "note_zh", "note_en", "source")
                .filter(c -> row.get(c).isBlank())
                .findFirst()
                .ifPresent(c -> blame("blank", c, ""));
        if (fault.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Measure(
                code,
                family.orElseThrow(),
                Map.of("zh", row.get("zh"), "en", row.get("en")),
                numerator.orElseThrow(),
                denominator,
                scope.orThrow(),
                factor.orElseThrow(),
                window.orElseThrow(),
                decimals,
                Map.of("zh", row.get("note_zh"), "en", row.get("note_en")),
                row.get("source")));
    }

    private String code() {
        var code = row.get("code");
        if (!code.matches("[a-z][a-z0-9-]{1,59}")) {
            blame("code", "code", code);
        }
        return code;
    }

    private int decimals() {
        var decimals = row.get("decimals");
        if (!decimals.matches("[0-6]")) {
            blame("decimals", "decimals", decimals);
            return 0;
        }
        return Integer.parseInt(decimals);
    }

    private Optional<Term> term(String column) {
        var term = Term.parse(row.get(column));
        accept(column, term);
        return term.value();
    }

    private void accept(String column, Reading<?> reading) {
        if (reading.value().isEmpty()) {
            blame("term", column, reading.remarks().getFirst().detail());
        }
    }

    private <E extends Enum<E>> Optional<E> word(String column, E[] words) {
        var written = row.get(column);
        var word = Stream.of(words)
                .filter(w -> w.name().equals(written.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (word.isEmpty()) {
            blame("word", column, written);
        }
        return word;
    }

    private void blame(String what, String column, String written) {
        if (fault.isEmpty()) {
            var detail = number + " · " + column + (written.isBlank() ? "" : " · " + written);
            fault = Optional.of(new Remark("measures." + what, detail.length() > 100 ? detail.substring(0, 100) : detail));
        }
    }
}
