package org.kuayu.workbench.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.Kuayu;
import org.kuayu.calendar.WorkCalendar;
import org.kuayu.caseload.shelf.Frozen;
import org.kuayu.caseload.shelf.SavedTable;
import org.kuayu.court.Courts;
import org.kuayu.notice.Notice;
import org.kuayu.staff.AccessRules;
import org.kuayu.staff.Officer;
import org.kuayu.text.Reading;
import org.kuayu.workbench.figures.FiguresCounter;
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

    /** A day on which a table of somebody is due. */
    private record Occasion(Officer owner, SavedTable table, LocalDate day) {
        /** What its count is kept under, and its notice known by. */
        String key() {
            return "due " + table.id() + " " + day;
        }

        String title() {
            return table.content().title() + " · " + day;
        }

        Instant begins() {
            return day.atStartOfDay(Numbers.SHANGHAI).toInstant();
        }
    }

    /** Counts what is due up to this instant; returns how many tables were kept. */
    public int tick(Instant now) {
        int kept = 0;
        for (SavedTable table : kuayu.savedTables().listScheduled()) {
            for (Occasion occasion : occasions(table, LocalDate.ofInstant(now, Numbers.SHANGHAI))) {
                kept += keep(occasion) ? 1 : 0;
            }
        }
        return kept;
    }

    private List<Occasion> occasions(SavedTable table, LocalDate today) {
        var owner = kuayu.staff().find(table.owner()).filter(Officer::active);
        var saved = LocalDate.ofInstant(table.at(), Numbers.SHANGHAI);
        return owner.stream()
                .flatMap(o -> table.content().schedule().due(saved, today, calendar).stream()
                        .map(day -> new Occasion(o, table, day)))
                .toList();
    }

    private boolean keep(Occasion occasion) {
        if (refused.contains(occasion.key())
                || kuayu.freezes().find(occasion.owner(), occasion.key()).isPresent()) {
            return false;
        }
        long cutoff = lastBefore(occasion.begins());
        if (cutoff > kuayu.caseload().checkpoint()) {
            return false;
        }
        boolean kept = count(occasion, cutoff).value().isPresent();
        tell(occasion, kept);
        if (!kept) {
            refused.add(occasion.key());
        }
        return kept;
    }

    private Reading<Frozen> count(Occasion occasion, long cutoff) {
        var table = occasion.table();
        var usual = kuayu.caseload().usualPeriod(occasion.day());
        var address = TableAddress.parse(table.content().address(), kuayu.measures(), usual, occasion.day())
                .asOf(cutoff);
        if (address.figures().selection().isPresent()) {
            return Reading.refused("table.hits", table.id());
        }
        var access = AccessRules.accessOf(occasion.owner(), COURTS);
        var counted = new FiguresCounter(kuayu, access, address.figures()).count(address.question());
        if (counted.value().isEmpty()) {
            return Reading.refused("caseload.too-many-cells", table.id());
        }
        var body = address.path("/tables/" + table.id());
        var order = FrozenTables.order(occasion.key(), occasion.title(), body, counted.value().get());
        return kuayu.freezes().freeze(occasion.owner(), order, access);
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

    private void tell(Occasion occasion, boolean counted) {
        kuayu.notices()
                .tell(new Notice(
                        occasion.owner().login(),
                        occasion.key(),
                        occasion.begins(),
                        NOTICE + occasion.table().id(),
                        occasion.title(),
                        counted ? "table-counted" : "table-not-counted",
                        counted ? "figure.frozen" : "table.not-counted",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
