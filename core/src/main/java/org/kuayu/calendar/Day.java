package org.kuayu.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the calendar says about one day.
 *
 * @param date the day
 * @param kind worked, off, or of an unknown year
 * @param presumedWorking whether it counts as worked; in an unknown year Monday to Friday do, provisionally
 * @param name the holiday that makes it off or worked (国庆节), 周末 for a weekend, else empty
 * @param notice where the holiday was announced, else empty
 */
public record Day(LocalDate date, DayKind kind, boolean presumedWorking, String name, String notice) {
    public Day {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(notice, "notice");
    }

    /** Whether the answer may change when the year's calendar is published. */
    public boolean provisional() {
        return kind == DayKind.UNKNOWN_YEAR;
    }
}
