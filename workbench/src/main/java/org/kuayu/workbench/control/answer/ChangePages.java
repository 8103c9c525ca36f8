package org.kuayu.workbench.control.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.property.ExtractComparison.EntryChange;
import org.kuayu.property.ExtractComparison.FieldChange;
import org.kuayu.property.ExtractComparison;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterFields;
import org.kuayu.property.RightKind;
import org.kuayu.workbench.control.FieldWords;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.shell.Messages;

/** Says what changed between two answers, field by field (BX-14, PI-20). */
final class ChangePages {
    private final Messages messages;
    private final FieldWords words;

    ChangePages(Messages messages, FieldWords words) {
        this.messages = messages;
        this.words = words;
    }

    AnswerPage.Changes of(InquiryAnswer before, InquiryAnswer after) {
        var comparison = ExtractComparison.of(before.extract(), after.extract());
        var lines = new ArrayList<AnswerPage.Line>();
        comparison.changes().forEach(change -> lines.addAll(lines(change)));
        var notes = Stream.concat(
                        notes("answer.change.lacking", comparison.noLongerSupplied().stream()),
                        notes("answer.change.supplied", comparison.newlySupplied().stream()))
                .toList();
        return new AnswerPage.Changes(Times.minute(before.answeredAt()), lines, notes);
    }

    private Stream<String> notes(String key, Stream<RightKind> kinds) {
        return kinds.sorted().map(kind -> messages.say(key, messages.say("right." + kind)));
    }

    private List<AnswerPage.Line> lines(EntryChange change) {
        RegisterEntry entry = change.entry();
        if (change.fields().isEmpty()) {
            boolean added = change.before().isEmpty();
            String whole = whole(entry);
            return List.of(new AnswerPage.Line(
                    entry.kind(),
                    added ? "added" : "gone",
                    name(entry),
                    "",
                    added ? "" : whole,
                    added ? whole : ""));
        }
        return change.fields().stream().map(field -> line(entry, field)).toList();
    }

    private static String name(RegisterEntry entry) {
        return entry.location().isEmpty()
                ? entry.unit().map(u -> u.display()).orElse(entry.id())
                : entry.location();
    }

    /** What an entry says, in one line. */
    private String whole(RegisterEntry entry) {
        var parts = new ArrayList<String>();
        entry.holders().forEach(holder -> parts.add(holder.person().maskedName()));
        words.facts(entry).stream()
                .limit(4)
                .map(f -> f.label() + " " + f.value())
                .forEach(parts::add);
        return String.join(" · ", parts);
    }

    private AnswerPage.Line line(RegisterEntry entry, FieldChange field) {
        return new AnswerPage.Line(
                entry.kind(),
                "changed",
                name(entry),
                label(entry, field),
                field.before().map(v -> text(entry, field, v)).orElse(""),
                field.after().map(v -> text(entry, field, v)).orElse(""));
    }

    private String label(RegisterEntry entry, FieldChange field) {
        String who = field.holder().map(h -> h.person().maskedName()).orElse("");
        if (field.name().equals(RegisterFields.HOLDERS)) {
            return messages.say("answer.change.holder", who);
        }
        return who.isEmpty()
                ? words.label(entry.kind(), field.name())
                : who + " " + words.holderLabel(field.name());
    }

    private String text(RegisterEntry entry, FieldChange field, String value) {
        if (field.name().equals(RegisterFields.HOLDERS)) {
            String who = field.holder().map(h -> h.person().maskedName()).orElse("");
            return (who + " " + value).strip();
        }
        return words.text(
                field.holder().isPresent()
                        ? words.holderField(field.name())
                        : words.field(entry.kind(), field.name()),
                value);
    }
}
