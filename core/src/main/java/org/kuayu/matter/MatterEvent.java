package org.kuayu.matter;

import java.time.Instant;
import java.util.Objects;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;

/**
 * One accepted act on a matter. Events are added and never changed; a correction is an event of its own that names the one
 * it corrects. The state of a matter is a pure function of its events in their order.
 *
 * @param matter the matter's identifier
 * @param sequence 1 for the first, without gaps
 * @param at when it was accepted
 * @param actor who acted
 * @param act what was done, the act of its journal entry too
 * @param facts what is open to whoever may see the matter
 * @param confidential what only the procedure itself may read
 */
public record MatterEvent(
        String matter, int sequence, Instant at, Actor actor, Act act, Fields facts, Sealed confidential) {
    public MatterEvent {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(confidential, "confidential");
        if (sequence < 1) {
            throw new IllegalArgumentException("sequence " + sequence);
        }
    }
}
