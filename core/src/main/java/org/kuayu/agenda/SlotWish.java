package org.kuayu.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * For what a free time is looked for.
 *
 * @param logins accounts of those who have to come
 * @param spots where people sit; empty for a video session from home
 * @param mode how people sit together
 * @param minutes how long
 * @param first the first day
 * @param last the last day, inclusive
 * @param count how many free times
 */
public record SlotWish(
        Set<String> logins,
        List<Appointment.Spot> spots,
        Appointment.Mode mode,
        int minutes,
        LocalDate first,
        LocalDate last,
        int count) {
    public SlotWish {
        logins = Set.copyOf(logins);
        spots = List.copyOf(spots);
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
    }

    /** Whether people have to be at a place. */
    boolean onSite() {
        return mode != Appointment.Mode.VIDEO && !spots.isEmpty();
    }
}
