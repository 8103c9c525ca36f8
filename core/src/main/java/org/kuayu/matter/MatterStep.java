package org.kuayu.matter;

import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.DueDate;

/**
 * Who does what next, by when, on which article (WF-12). The workbench makes one sentence of it.
 *
 * @param who stable code of who has to act: {@code mediator}, {@code court}, {@code parties}, {@code counter}
 * @param place the code of the court or body where he sits; empty where it is the parties' turn
 * @param what stable code of the act: {@code mediation.accept}
 * @param due by when; empty where no clock runs
 */
public record MatterStep(String who, Optional<String> place, String what, Optional<DueDate> due) {
    public MatterStep {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(due, "due");
    }
}
