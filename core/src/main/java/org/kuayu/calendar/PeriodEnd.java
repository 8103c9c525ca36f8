package org.kuayu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The last day of a period or term, inclusive, with the steps that led to it.
 *
 * @param lastDay the last day on which the act is in time, until 24:00
 * @param provisional whether a day of an unpublished year was counted, so that the answer may change
 * @param steps what was done, in order
 */
public record PeriodEnd(LocalDate lastDay, boolean provisional, List<Step> steps) {
    public PeriodEnd {
        Objects.requireNonNull(lastDay, "lastDay");
        steps = List.copyOf(steps);
    }

    /** Why a day is what it is in the computation. */
    public enum Why {
        /** The day of the event, which is not counted. */
        EVENT_NOT_COUNTED,
        /** The last day by counting alone. */
        COUNTED_END,
        /** A day that is off and therefore left out. */
        DAY_OFF,
        /** The month has no corresponding day: its last day. */
        NO_CORRESPONDING_DAY,
        /** The next working day, on which the period ends. */
        MOVED_TO,
        /** Days that do not count begin here: an appraisal, a suspension. */
        PAUSED,
        /** All consented to a later day. */
        EXTENDED,
        /** What a term begins with: the delivery of the notice. */
        DELIVERED,
        /** What a term begins with: a seizure that had waited came into force. */
        CAME_INTO_FORCE,
        /** What a term begins with: a renewal. */
        RENEWED,
        /** The first day of a term, which is counted. */
        START_COUNTED,
        /** The first day of a term as written. */
        WRITTEN_START,
        /** The last day of a term as written; it governs. */
        WRITTEN_END,
        /** The last day is off, and yet nothing moves: no holiday extends the term of a seizure. */
        NOT_EXTENDED,
        /** The last working day on which there is time to act. */
        REMIND_ON
    }

    /**
     * One step.
     *
     * @param why what the step is
     * @param day the day it is about, with the holiday's name and notice where there is one
     * @param rule where the rule stands
     */
    public record Step(Why why, Day day, Citation rule) {}
}
