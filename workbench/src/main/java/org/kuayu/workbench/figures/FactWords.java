package org.kuayu.workbench.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.casefile.counted.Spell;
import org.kuayu.caseload.CountedRow;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.intake.table.BookWriter;

/** The facts of a counted case in words, and how they differ from others of the same case. */
final class FactWords {
    private final FiguresLabels labels;
    private final FigureWords words;
    private final List<Fact> facts = List.of(
            new Fact("court", r -> court(r)),
            new Fact("division", r -> r.spell().division()),
            new Fact("procedure", r -> words().key(Dimension.PROCEDURE, r.procedure().name())),
            new Fact("cause", r -> cause(r)),
            new Fact("filed", r -> r.filed().map(Object::toString).orElse("")),
            new Fact("closed", r -> r.closed().map(Object::toString).orElse("")),
            new Fact("closing", r -> closing(r)),
            new Fact("claimed", r -> money(r.claimed())),
            new Fact("awarded", r -> money(r.awarded())));

    private record Fact(String name, Function<CountedRow, String> value) {}

    FactWords(FiguresLabels labels) {
        this.labels = labels;
        this.words = new FigureWords(labels);
    }

    private FigureWords words() {
        return words;
    }

    /** The names of the facts, as they stand over a table. */
    List<String> heads() {
        return facts.stream().map(f -> labels.say("figures.fact." + f.name())).toList();
    }

    /** The same over a file, whose sums are in 元. */
    List<String> fileHeads() {
        return facts.stream()
                .map(f -> f.name().equals("claimed") || f.name().equals("awarded")
                        ? labels.say("figures.fact.yuan", labels.say("figures.fact." + f.name()))
                        : labels.say("figures.fact." + f.name()))
                .toList();
    }

    /** The facts in the order of the heads; empty text for what is not known. */
    List<String> values(CountedRow row) {
        return facts.stream().map(f -> f.value().apply(row)).toList();
    }

    /** Each fact that differs: its name, how it was and how it is. */
    List<String> differences(CountedRow was, CountedRow is) {
        var all = new ArrayList<String>();
        for (Fact fact : facts) {
            var before = fact.value().apply(was);
            var after = fact.value().apply(is);
            if (!before.equals(after)) {
                all.add(labels.say("figures.fact.changed", labels.say("figures.fact." + fact.name()), shown(before), shown(after)));
            }
        }
        return all;
    }

    /** The facts for a file, in the order of the heads: days as they are, sums in 元. */
    List<BookWriter.Cell> cells(CountedRow row) {
        return facts.stream()
                .map(f -> switch (f.name()) {
                    case "filed" -> row.filed().map(BookWriter::day).orElse(BookWriter.Cell.NONE);
                    case "closed" -> row.closed().map(BookWriter::day).orElse(BookWriter.Cell.NONE);
                    case "claimed" -> yuan(row.claimed());
                    case "awarded" -> yuan(row.awarded());
                    default -> BookWriter.text(f.value().apply(row));
                })
                .toList();
    }

    private static BookWriter.Cell yuan(OptionalLong fen) {
        return fen.isPresent()
                ? BookWriter.number(BigDecimal.valueOf(fen.getAsLong(), 2), "#,##0.00")
                : BookWriter.Cell.NONE;
    }

    /** The same for a file of text. */
    List<String> plain(CountedRow row) {
        return facts.stream()
                .map(f -> switch (f.name()) {
                    case "claimed" -> plain(row.claimed());
                    case "awarded" -> plain(row.awarded());
                    default -> f.value().apply(row);
                })
                .toList();
    }

    private static String plain(OptionalLong fen) {
        return fen.isPresent() ? BigDecimal.valueOf(fen.getAsLong(), 2).toPlainString() : "";
    }

    private static String shown(String value) {
        return value.isEmpty() ? "—" : value;
    }

    private String court(CountedRow row) {
        return row.court().key().isEmpty() ? "" : labels.court(row.court().key());
    }

    private static String cause(CountedRow row) {
        return row.causePath().substring(row.causePath().lastIndexOf('/') + 1);
    }

    private String closing(CountedRow row) {
        return row.closed().isEmpty() ? "" : words.key(Dimension.CLOSING, row.spell().closing().name());
    }

    private String money(OptionalLong fen) {
        return fen.isPresent() ? words.money(fen.getAsLong()) : "";
    }

    /** What the record of the case says today of the time that was counted; absent where it knows of no such time. */
    static Optional<CountedRow> today(CountedRow counted, CaseRecord record) {
        var now = CountedCase.of(record);
        var same = now.spells().stream()
                .filter(s -> s.start() == counted.spell().start())
                .toList();
        return Stream.concat(
                        same.stream().filter(s -> s.court().equals(counted.court())),
                        same.stream())
                .findFirst()
                .map(s -> row(now, s));
    }

    private static CountedRow row(CountedCase now, Spell spell) {
        return new CountedRow(
                now.id(),
                spell.court(),
                now.procedure(),
                now.causePath(),
                now.judge(),
                now.parties(),
                now.claimed(),
                now.awarded(),
                spell);
    }
}
