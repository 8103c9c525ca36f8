package org.kuayu.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuayu.agenda.Appointment.Participant;
import org.kuayu.agenda.Appointment.Spot;

/**
 * An appointment that somebody wants to make.
 *
 * @param matter for which matter
 * @param from when it begins
 * @param until the first instant after it
 * @param spots where people sit; empty for a video session from home
 * @param people who takes part
 * @param mode how people sit together
 */
public record AppointmentDraft(
        String matter, Instant from, Instant until, List<Spot> spots, List<Participant> people, Appointment.Mode mode) {
    public AppointmentDraft {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        spots = List.copyOf(spots);
        people = List.copyOf(people);
        Objects.requireNonNull(mode, "mode");
    }

    ClashCheck.Plan plan() {
        Set<String> logins = people.stream().flatMap(p -> p.login().stream()).collect(Collectors.toSet());
        return new ClashCheck.Plan(logins, spots, mode != Appointment.Mode.VIDEO && !spots.isEmpty(), from, until);
    }
}
