package org.kuayu.control.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.StandingSeizure;

/**
 * How a queue would stand at the end of a day, terms that end on it still running.
 *
 * @param day the day
 * @param state the queue
 * @param entering the pieces that came into force since the question was asked, in the order of the queue, also those
 *     whose term is over again by then; {@code lastDay} says until when
 */
public record Outlook(LocalDate day, QueueState state, List<StandingSeizure> entering) {
    public Outlook {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(state, "state");
        entering = List.copyOf(entering);
    }
}
