package org.kuayu.filing.course;

import java.time.Instant;
import java.util.Objects;
import org.kuayu.journal.Actor;

/**
 * What the competent court decided, or that it returned what was not mended.
 *
 * @param state the state that it led to
 * @param number the case number, or the number of the ruling; empty for none
 * @param reason the reason; empty for none
 * @param place another court, or the mediation body; empty for none
 * @param at when
 * @param by who
 */
public record FilingDecision(
        FilingState state, String number, String reason, String place, Instant at, Actor by) {
    public FilingDecision {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
    }
}
