package org.kuayu.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kuayu.text.Table;

/**
 * The days on which courts and registries work: weekdays, changed by the yearly holiday notices with their make-up days
 * 调休. Ships with 2010–2026; a year that is not published is an answer of its own, {@link DayKind#UNKNOWN_YEAR}.
 * Immutable; an embedder adds a year by {@link #withTable}.
 */
public final class WorkCalendar {
    private static final class Bundled {
        static final WorkCalendar CALENDAR = new WorkCalendar(new HashMap<>(), new TreeSet<>())
                .withTable(Table.beside(WorkCalendar.class, "working-days.csv"));
    }

    private final Map<LocalDate, Day> special;
    private final TreeSet<Integer> years;

    private WorkCalendar(Map<LocalDate, Day> special, TreeSet<Integer> years) {
        this.special = special;
        this.years = years;
    }

    /** The calendar that ships with the library. */
    public static WorkCalendar bundled() {
        return Bundled.CALENDAR;
    }

    /**
     * This calendar and the days of a table with the columns year, date (ISO), kind ({@code off} or {@code work}), name
     * and notice. Each year that it names becomes known; a later row for a day takes the place of an earlier one.
     *
     * @throws IllegalArgumentException if a kind is neither of the two
     */
    public WorkCalendar withTable(Table table) {
        var days = new HashMap<>(special);
        var known = new TreeSet<>(years);
        for (Map<String, String> row : table.rows()) {
            LocalDate date = LocalDate.parse(row.get("date"));
            boolean work = row.get("kind").equals("work");
            if (!work && !row.get("kind").equals("off")) {
                throw new IllegalArgumentException("kind of day: " + row.get("kind"));
            }
            DayKind kind = work ? DayKind.WORKING : DayKind.OFF;
            days.put(date, new Day(date, kind, work, row.get("name"), row.get("notice")));
            known.add(Integer.parseInt(row.get("year")));
        }
        return new WorkCalendar(days, known);
    }

    /** The years whose calendar is known. */
    public SortedSet<Integer> years() {
        return java.util.Collections.unmodifiableSortedSet(years);
    }

    /** What this day is. */
    public Day day(LocalDate date) {
        Day named = special.get(date);
        if (named != null) {
            return named;
        }
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        String name = weekend ? "周末" : "";
        if (!years.contains(date.getYear())) {
            return new Day(date, DayKind.UNKNOWN_YEAR, !weekend, name, "");
        }
        return new Day(date, weekend ? DayKind.OFF : DayKind.WORKING, !weekend, name, "");
    }

    /** The first day on or after this one that is worked, in an unknown year provisionally. */
    public Day workingDayFrom(LocalDate date) {
        LocalDate next = date;
        while (!day(next).presumedWorking()) {
            next = next.plusDays(1);
        }
        return day(next);
    }

    /** The last day on or before this one that is worked, in an unknown year provisionally. */
    public Day workingDayUntil(LocalDate date) {
        LocalDate last = date;
        while (!day(last).presumedWorking()) {
            last = last.minusDays(1);
        }
        return day(last);
    }
}
