package org.kuayu.control.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Subject;

/** The reminders 催办 of one request, as the journal has them. */
public final class Reminders {
    /** In the place of an item: every one that is late. */
    public static final int EVERY = 0;
    /** The fact of a reminder's entry that names the item. */
    public static final String ITEM = "item";

    private final List<Entry> entries;

    private Reminders(List<Entry> entries) {
        this.entries = entries;
    }

    /** What was written so far of reminders of this request. */
    public static Reminders of(ControlTools tools, ControlRequest request) {
        return new Reminders(tools.journal().listAbout(new Subject("request", request.id())).stream()
                .filter(entry -> entry.draft().act().equals(Trail.REMINDED))
                .toList());
    }

    /** When the registry was last reminded of this item. */
    public Optional<Instant> last(int item) {
        return entries.reversed().stream()
                .filter(entry -> about(entry, item))
                .map(Entry::instant)
                .findFirst();
    }

    private static boolean about(Entry entry, int item) {
        String named = entry.draft().payload().fields().getOrDefault(ITEM, "");
        return named.equals(Integer.toString(EVERY)) || named.equals(Integer.toString(item));
    }

    /** Whether the registry was reminded of this item on this legal day. */
    public boolean on(int item, LocalDate day) {
        return last(item).map(LegalDay::of).filter(day::equals).isPresent();
    }
}
