package org.kuayu.agenda;

import java.util.List;

/**
 * What some people and rooms have to do in some time already.
 *
 * @param appointments appointments that take time
 * @param times unavailable times
 */
record Busyness(List<Appointment> appointments, List<Unavailable> times) {
    Busyness {
        appointments = appointments.stream().filter(Appointment::takesTime).toList();
        times = List.copyOf(times);
    }

    /** The same without this appointment, which is the one that is being planned. */
    Busyness without(String id) {
        return new Busyness(appointments.stream().filter(a -> !a.id().equals(id)).toList(), times);
    }
}
