package org.kuayu.workbench.registry;

import java.time.LocalDate;
import java.util.List;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
import org.kuayu.workbench.control.FieldWords;

/**
 * What the register showed about a unit on a day.
 *
 * @param unit the unit
 * @param day the day asked for, at its end
 * @param today the last day that can be asked for
 * @param entries as of the day
 * @param words for their fields
 */
public record RegisterPage(
        UnitNumber unit, LocalDate day, LocalDate today, List<RegisterEntry> entries, FieldWords words) {
    public RegisterPage {
        entries = List.copyOf(entries);
    }

    /** The kinds of which there are entries, in the order of the lists. */
    public List<RightKind> kinds() {
        return entries.stream().map(RegisterEntry::kind).distinct().sorted().toList();
    }

    /** The entries of one kind. */
    public List<RegisterEntry> of(RightKind kind) {
        return entries.stream().filter(e -> e.kind() == kind).toList();
    }

    /** Everything that the register has of an entry, under its labels. */
    public List<FieldWords.Fact> lines(RegisterEntry entry) {
        return words.all(entry);
    }

    /** A holder as a list may show him. */
    public static String holder(RightHolder holder) {
        String who = holder.person().maskedName() + " " + holder.person().maskedNumber();
        return (who.strip() + " " + holder.share()).strip();
    }
}
