package org.kuayu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Legal days: a day is a day in Shanghai, from 0:00 to 24:00, whatever the zone of the machine. */
public final class LegalDay {
    /** The zone of all legal days. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private LegalDay() {}

    /** The legal day on which the instant falls. */
    public static LocalDate of(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first instant of the day, inclusive. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant after the day: 24:00, exclusive. */
    public static Instant after(LocalDate day) {
        return start(day.plusDays(1));
    }
}
