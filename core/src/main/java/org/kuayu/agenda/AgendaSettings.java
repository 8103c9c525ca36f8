package org.kuayu.agenda;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.kuayu.calendar.OfficeHours;
import org.kuayu.calendar.WorkCalendar;

/**
 * By what an agenda reckons; no law sets it.
 *
 * @param calendar the working days
 * @param usual when places are open
 * @param hours when places of single regions are open, by the region's two digits
 * @param near what it takes to get to another place of the same region
 * @param far what it takes to get across the border
 * @param step at what distance a slot finder tries beginnings
 * @param mostDays how many days ahead it looks at most
 */
public record AgendaSettings(
        WorkCalendar calendar,
        OfficeHours usual,
        Map<String, OfficeHours> hours,
        Duration near,
        Duration far,
        Duration step,
        int mostDays) {
    public AgendaSettings {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(usual, "usual");
        hours = Map.copyOf(hours);
        if (near.isNegative() || far.isNegative() || step.toMinutes() < 5 || mostDays < 1) {
            throw new IllegalArgumentException("near " + near + ", far " + far + ", step " + step + ", days " + mostDays);
        }
    }

    /** Usual office hours in both regions, an hour within a region, two and a half across the border, beginnings each half hour. */
    public static AgendaSettings bundled() {
        return new AgendaSettings(
                WorkCalendar.bundled(),
                OfficeHours.USUAL,
                Map.of(),
                Duration.ofMinutes(60),
                Duration.ofMinutes(150),
                Duration.ofMinutes(30),
                60);
    }

    /** When places of this region are open. */
    OfficeHours hoursOf(String region) {
        return hours.getOrDefault(region, usual);
    }
}
