package org.kuayu.workbench.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.property.RegisterCodes;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterField;
import org.kuayu.property.RegisterFields;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Officer;
import org.kuayu.text.Masking;
import org.kuayu.workbench.shell.View;

/**
 * What the register showed about a unit on a day.
 *
 * @param unit the unit
 * @param day the day asked for, at its end
 * @param today the last day that can be asked for
 * @param entries as of the day
 */
public record RegisterPage(UnitNumber unit, LocalDate day, LocalDate today, List<RegisterEntry> entries) {
    /** A labelled value. */
    public record Line(String label, String value) {}

    /** The kinds of which there are entries, in the order of the lists. */
    public List<RightKind> kinds() {
        return entries.stream().map(RegisterEntry::kind).distinct().sorted().toList();
    }

    /** The entries of one kind. */
    public List<RegisterEntry> of(RightKind kind) {
        return entries.stream().filter(e -> e.kind() == kind).toList();
    }

    /** The fields of an entry that the register has, in the order of its list, under their labels. */
    public static List<Line> lines(RegisterEntry entry, View v) {
        var lines = new ArrayList<Line>();
        for (RegisterField field : RegisterFields.bundled().list(entry.kind())) {
            Optional<String> value = entry.findField(field.name()).filter(text -> !text.isBlank());
            value.ifPresent(text -> lines.add(new Line(label(field, v), Masking.inText(word(field, text, v)))));
        }
        return lines;
    }

    /** A code as its word; what is no code of the list stays as the register has it. */
    private static String word(RegisterField field, String text, View v) {
        return RegisterCodes.bundled()
                .find(v.officer().flatMap(Officer::registry).orElse(""), field.codes(), text)
                .map(code -> v.messages().language().equals("en") ? code.english() : code.chinese())
                .orElse(text);
    }

    private static String label(RegisterField field, View v) {
        return v.messages().language().equals("en") ? field.english() : field.chinese();
    }

    /** A holder as a list may show him. */
    public static String holder(RightHolder holder) {
        String who = holder.person().maskedName() + " " + holder.person().maskedNumber();
        return (who.strip() + " " + holder.share()).strip();
    }
}
