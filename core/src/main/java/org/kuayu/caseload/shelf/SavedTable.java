package org.kuayu.caseload.shelf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kuayu.calendar.WorkCalendar;

/**
 * A table of figures that somebody made and keeps.
 *
 * @param id its identifier
 * @param version how often it was saved; what a second editor is told apart by
 * @param owner the login of who made it
 * @param by the login of who saved this version
 * @param content what was saved
 * @param at when this version was saved
 */
public record SavedTable(String id, int version, String owner, String by, Content content, Instant at) {
    public SavedTable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(at, "at");
    }

    /** How often it is counted and the count kept: on the first working day of each month, quarter or year. */
    public enum Schedule {
        /** Only when somebody opens it. */
        NEVER(0),
        MONTHLY(1),
        QUARTERLY(3),
        YEARLY(12);

        private final int months;

        Schedule(int months) {
            this.months = months;
        }

        /** The days after one day, up to another and including it, on which it is due, ascending. */
        public List<LocalDate> due(LocalDate after, LocalDate last, WorkCalendar calendar) {
            var due = new ArrayList<LocalDate>();
            var month = YearMonth.from(after);
            while (months > 0 && !month.atDay(1).isAfter(last)) {
                if ((month.getMonthValue() - 1) % months == 0) {
                    due.add(calendar.workingDayFrom(month.atDay(1)).date());
                }
                month = month.plusMonths(1);
            }
            return due.stream()
                    .filter(day -> day.isAfter(after) && !day.isAfter(last))
                    .toList();
        }
    }

    /**
     * What people choose.
     *
     * @param title what it is called
     * @param address the question as the query of an address
     * @param schedule how often it is counted and the count kept
     * @param shared whether others see it in their lists
     */
    public record Content(String title, String address, Schedule schedule, boolean shared) {
        public Content {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(schedule, "schedule");
        }
    }
}
