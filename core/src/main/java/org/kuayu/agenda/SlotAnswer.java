package org.kuayu.agenda;

import java.time.Instant;
import java.util.List;

/**
 * Free times, and why earlier ones are not free.
 *
 * @param free the first free times, in order
 * @param passed times that were passed over, in order
 */
public record SlotAnswer(List<Free> free, List<Passed> passed) {
    /** A free time; {@code until} is the first instant after it. */
    public record Free(Instant from, Instant until) {}

    /**
     * Beginnings that are not possible.
     *
     * @param from the first of them
     * @param until after the last of them
     * @param why the gravest reason
     */
    public record Passed(Instant from, Instant until, Clash why) {}

    public SlotAnswer {
        free = List.copyOf(free);
        passed = List.copyOf(passed);
    }
}
