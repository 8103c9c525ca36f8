package org.kuayu.matter;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.DueDate;

/**
 * One clock of a matter, with every value that it had before (BX-2). Within its matter a clock is named by its rule and the
 * event from which it runs.
 *
 * @param matter the matter's identifier
 * @param event the sequence of the event from which it runs
 * @param what stable code of what must be done: {@code mediation.accept}
 * @param who stable code of who must do it
 * @param place the code of the court or body where he sits; empty for the parties
 * @param date by when, with the reasons
 * @param closed when it stopped: the act was done, or the clock lost its point; empty while it runs
 * @param kept whether the act was in time; meaningful once closed
 * @param earlier the values that it had before, oldest first
 */
public record Deadline(
        String matter,
        int event,
        String what,
        String who,
        Optional<String> place,
        DueDate date,
        Optional<Instant> closed,
        boolean kept,
        List<Earlier> earlier) {
    /**
     * A value that was replaced.
     *
     * @param date the date as it was
     * @param replaced when
     * @param event the sequence of the event that moved it: a correction, an extension, a pause
     */
    public record Earlier(DueDate date, Instant replaced, int event) {}

    public Deadline {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(closed, "closed");
        earlier = List.copyOf(earlier);
    }

    /** A clock that runs. */
    public static Deadline running(
            String matter, int event, MatterStep step, DueDate date) {
        return new Deadline(matter, event, step.what(), step.who(), step.place(), date, Optional.empty(), false, List.of());
    }

    /** The same clock, stopped at this instant. */
    public Deadline closedAt(Instant at) {
        return new Deadline(
                matter, event, what, who, place, date, Optional.of(at), !date.overdueAt(at), earlier);
    }

    /** The same clock with what it was before. */
    public Deadline withEarlier(List<Earlier> values) {
        return new Deadline(matter, event, what, who, place, date, closed, kept, values);
    }
}
