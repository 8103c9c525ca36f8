package org.kuayu.caseload.shelf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.Visibility;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.court.CourtCode;

/** The text form in which frozen figures stand on the shelf. */
final class FrozenText {
    private FrozenText() {}

    static ShelfItem item(Frozen frozen) {
        return new ShelfItem(Freezes.SUBJECT, frozen.id(), 1, frozen.by(), frozen.title(), text(frozen), frozen.at());
    }

    private static String text(Frozen frozen) {
        var fields = new HashMap<String, String>();
        fields.put("kind", frozen.kind().name());
        fields.put("question", frozen.question());
        fields.put("body", frozen.body());
        fields.put("cutoff", Long.toString(frozen.cutoff()));
        fields.put("visible", words(frozen.access().visible()));
        fields.put("courts", ShelfText.lines(frozen.access().courts().stream()
                .map(CourtCode::value)
                .sorted()
                .toList()));
        fields.put("values", Integer.toString(frozen.values().size()));
        for (int i = 0; i < frozen.values().size(); i++) {
            fields.put("value." + i, ShelfText.of(value(frozen.values().get(i))));
        }
        return ShelfText.of(fields);
    }

    static String words(Iterable<? extends Enum<?>> constants) {
        var names = new TreeSet<String>();
        constants.forEach(c -> names.add(c.name()));
        return ShelfText.lines(names);
    }

    private static Map<String, String> value(FrozenValue value) {
        var ask = value.ask();
        var fields = new HashMap<String, String>();
        fields.put("name", ask.name());
        fields.put("measure", ShelfText.of(MeasureText.fields(ask.measure())));
        fields.put("scope", ShelfText.of(ScopeText.fields(ask.scope())));
        fields.put("first", ask.period().first().toString());
        fields.put("last", ask.period().last().toString());
        value.value().ifPresent(v -> fields.put("value", v.toPlainString()));
        fields.put("above", Long.toString(value.above()));
        value.below().ifPresent(b -> fields.put("below", Long.toString(b)));
        return fields;
    }

    static Frozen frozen(ShelfItem item) {
        var fields = ShelfText.read(item.text());
        return new Frozen(
                item.id(),
                Frozen.Kind.valueOf(fields.get("kind")),
                item.title(),
                fields.get("question"),
                fields.get("body"),
                Long.parseLong(fields.get("cutoff")),
                access(fields),
                values(fields),
                item.owner(),
                item.at());
    }

    private static Access access(Map<String, String> fields) {
        return new Access(
                ShelfText.lines(fields.get("visible")).stream()
                        .map(Visibility::valueOf)
                        .collect(Collectors.toSet()),
                ShelfText.lines(fields.get("courts")).stream().map(CourtCode::of).collect(Collectors.toSet()),
                false);
    }

    private static List<FrozenValue> values(Map<String, String> fields) {
        var out = new ArrayList<FrozenValue>();
        for (int i = 0; i < Integer.parseInt(fields.get("values")); i++) {
            out.add(value(fields.get("value." + i)));
        }
        return out;
    }

    private static FrozenValue value(String text) {
        var fields = ShelfText.read(text);
        var ask = new FigureAsk(
                fields.get("name"),
                MeasureText.measure(ShelfText.read(fields.get("measure"))),
                ScopeText.scope(ShelfText.read(fields.get("scope"))),
                new ReportPeriod(LocalDate.parse(fields.get("first")), LocalDate.parse(fields.get("last"))));
        return new FrozenValue(
                ask,
                Optional.ofNullable(fields.get("value")).map(BigDecimal::new),
                Long.parseLong(fields.get("above")),
                Optional.ofNullable(fields.get("below"))
                        .map(b -> OptionalLong.of(Long.parseLong(b)))
                        .orElse(OptionalLong.empty()));
    }
}
