package org.kuayu.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps appointments and unavailable times. Reading from any thread; writing only inside {@code Journal.write}. */
public interface AgendaStore {
    /** The next number of this series, 1 for the first; never the same twice, even when its unit of work is undone. */
    long next(String series);

    /** The appointment with this identifier. */
    Optional<Appointment> find(String id);

    /** Appointments that match, by their beginning, then by identifier. */
    List<Appointment> list(AgendaFilter filter);

    /** Every appointment of the matter, by its beginning, then by identifier. */
    List<Appointment> listOf(String matter);

    /**
     * Keeps the appointment in place of the one with its identifier.
     *
     * @throws IllegalStateException if its version does not follow: 1 for a new one, otherwise one more than before
     */
    void put(Appointment appointment);

    /** The unavailable time with this identifier. */
    Optional<Unavailable> findUnavailable(String id);

    /** Unavailable times of these accounts with an instant in common with the time, by beginning, then by identifier. */
    List<Unavailable> listUnavailable(Set<String> logins, Instant from, Instant until);

    /** Keeps the time in place of the one with its identifier. */
    void put(Unavailable time);

    /** Forgets the time with this identifier; one that is not there is nothing to forget. */
    void dropUnavailable(String id);
}
