package org.kuayu.control;

import java.time.LocalDate;
import java.util.List;
import org.kuayu.staff.Officer;

/** What has to be done by when, for one officer: expiries in 90, 30 and 7 days, what is overdue, and what waits for him. */
public interface DueList {
    /**
     * How many there are.
     *
     * @param overdue past, or due and not done
     * @param within7 due within 7 days, today included
     * @param within30 due within 30 days, those within 7 included
     * @param within90 due within 90 days, those within 30 included
     */
    record Counts(long overdue, long within7, long within30, long within90) {}

    /** The counts of what is due for the officer on this day. */
    Counts counts(Officer officer, LocalDate today);

    /** What is due up to this many days after today, what is overdue first, then by day; at most {@code limit} after {@code offset}. */
    List<DueItem> list(Officer officer, LocalDate today, Window window);

    /**
     * Which part of the list.
     *
     * @param days how far ahead
     * @param overdueOnly whether only what is past
     * @param kinds what has to be done; empty: everything
     * @param text a part of unit, case number or debtor; empty: everything
     * @param offset how many to skip
     * @param limit how many at most
     */
    record Window(int days, boolean overdueOnly, java.util.Set<DueItem.Kind> kinds, String text, int offset, int limit) {
        public Window {
            kinds = java.util.Set.copyOf(kinds);
        }
    }
}
