package org.kuayu.workbench.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kuayu.Kuayu;
import org.kuayu.calendar.WorkCalendar;
import org.kuayu.caseload.shelf.SavedTable;
import org.kuayu.court.Courts;
import org.kuayu.notice.Notice;
import org.kuayu.staff.AccessRules;
import org.kuayu.staff.Officer;
import org.kuayu.text.Reading;
import org.kuayu.workbench.shell.Numbers;

/**
 * Counts saved tables on the days on which they are due, among the cases that their owners may see, keeps the counts frozen
 * and tells the owners. What was due while no workbench ran is counted afterwards at the cut-off of its day, and nothing
 * twice. By one thread at a time.
 */
public final class ScheduledTables {
    /** How the notice of a table names what it is about: this and the table's identifier. */
    public static final String NOTICE = "table:";

    private static final Courts COURTS = Courts.bundled();

    private final Kuayu kuayu;
    private final WorkCalendar calendar;
    /** Occasions on which a table could not be counted, so that they are not tried again until the next start. */
    private final Set<String> refused = new HashSet<>();

    /** The scheduled tables of this system. */
    public ScheduledTables(Kuayu kuayu) {
        this.kuayu = kuayu;
        this.calendar = WorkCalendar.bundled();
    }

    /** Counts what is due up to this instant; returns how many tables were kept. */
    public int tick(Instant now) {
        int kept = 0;
        for (SavedTable table : kuayu.savedTables().listScheduled()) {
            var owner = kuayu.staff().find(table.owner()).filter(Officer::active);
            var saved = LocalDate.ofInstant(table.at(), Numbers.SHANGHAI);
            var today = LocalDate.ofInstant(now, Numbers.SHANGHAI);
            for (LocalDate due : owner.isEmpty() ? Set.<LocalDate>of() : table.content().schedule().due(saved, today, calendar)) {
                kept += count(owner.get(), table, due) ? 1 : 0;
            }
        }
        return kept;
    }

    /** The key under which the count of a day is kept. */
    static String key(SavedTable table, LocalDate due) {
        return "due " + table.id() + " " + due;
    }

    private boolean count(Officer owner, SavedTable table, LocalDate due) {
        var key = key(table, due);
        if (refused.contains(key) || kuayu.freezes().find(owner, key).isPresent()) {
            return false;
        }
        var midnight = due.atStartOfDay(Numbers.SHANGHAI).toInstant();
        long cutoff = lastBefore(midnight);
        if (cutoff > kuayu.caseload().checkpoint()) {
            return false;
        }
        var address = TableAddress.parse(
                        table.content().address(), kuayu.caseload().usualPeriod(due), due)
                .asOf(cutoff);
        var title = table.content().title() + " · " + due;
        var frozen = address.figures().selection().isPresent()
                ? Reading.<Object>refused("table.hits", table.id())
                : freeze(owner, table, key, title, address);
        tell(owner, table, due, title, frozen.value().isPresent());
        if (frozen.value().isEmpty()) {
            refused.add(key);
        }
        return frozen.value().isPresent();
    }

    private Reading<?> freeze(Officer owner, SavedTable table, String key, String title, TableAddress address) {
        var access = AccessRules.accessOf(owner, COURTS);
        var counted = new TableCounter(kuayu, access).count(address);
        return counted.value().isEmpty()
                ? counted
                : kuayu.freezes()
                        .freeze(
                                owner,
                                FrozenTables.order(
                                        key, title, address.path("/tables/" + table.id()), counted.value().get()),
                                access);
    }

    /** The sequence of the last entry of the journal before this instant; 0 if there is none. */
    private long lastBefore(Instant instant) {
        long low = 0;
        long high = kuayu.journal().lastSequence();
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            var entry = kuayu.journal().list(middle - 1, 1).getFirst();
            if (entry.instant().isBefore(instant)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private void tell(Officer owner, SavedTable table, LocalDate due, String title, boolean counted) {
        kuayu.notices()
                .tell(new Notice(
                        owner.login(),
                        key(table, due),
                        due.atStartOfDay(Numbers.SHANGHAI).toInstant(),
                        NOTICE + table.id(),
                        title,
                        counted ? "table-counted" : "table-not-counted",
                        counted ? "figure.frozen" : "table.not-counted",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
