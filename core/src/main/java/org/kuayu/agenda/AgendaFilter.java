package org.kuayu.agenda;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * Which appointments a calendar shows: those that have an instant in common with the time, and in which one of the accounts
 * takes part or one of the places. Both empty ask for none, so that nobody sees by mistake.
 *
 * @param from the beginning of the time
 * @param until its end, exclusive
 * @param logins accounts of participants
 * @param teams codes of places that take part in the matter
 * @param spots codes of places where people sit
 */
public record AgendaFilter(Instant from, Instant until, Set<String> logins, Set<String> teams, Set<String> spots) {
    public AgendaFilter {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("time " + from + " … " + until);
        }
        logins = Set.copyOf(logins);
        teams = Set.copyOf(teams);
        spots = Set.copyOf(spots);
    }

    /** Whether the appointment is one of them. */
    public boolean shows(Appointment one) {
        return one.overlaps(from, until)
                && (meet(logins, one.logins())
                        || meet(teams, one.teams())
                        || meet(spots, one.spots().stream().map(Appointment.Spot::place).toList()));
    }

    private static boolean meet(Set<String> some, Collection<String> others) {
        return !Collections.disjoint(some, others);
    }
}
