package org.kuayu.calendar;

import java.util.Objects;
import java.util.Optional;

/**
 * How long somebody has, and where it says so.
 *
 * @param code stable name of the rule: {@code mediation.term.delegated}
 * @param length how many units, at least 1
 * @param unit what is counted
 * @param nature whether law, a service target or an agreement sets it
 * @param citation where it stands; empty for a target or an agreement
 */
public record DeadlineRule(String code, int length, Unit unit, Nature nature, Optional<Citation> citation) {
    /** What is counted. */
    public enum Unit {
        /** The day of the event itself, until 24:00; the length is 1 and means nothing. */
        SAME_DAY,
        /** Calendar days; the day of the event is not counted, a last day that is off moves to the next working day. */
        DAYS,
        /** Calendar days that no day off moves, for an embedder who reads the law so; the day of the event is not counted. */
        PLAIN_DAYS,
        /** Working days; the day of the event is not counted. */
        WORKING_DAYS,
        /** Calendar months, to the corresponding day, moved like days. */
        MONTHS,
        /** Hours on the clock, nights and holidays included. */
        HOURS,
        /** Minutes in office hours of working days. */
        OFFICE_MINUTES
    }

    /** What stands behind the rule. */
    public enum Nature {
        /** Law or judicial interpretation. */
        LEGAL,
        /** A service target: missing it has no legal effect. */
        TARGET,
        /** Set by a court or agreed by the parties for this matter. */
        SET
    }

    public DeadlineRule {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(citation, "citation");
        if (length < 1) {
            throw new IllegalArgumentException("length of " + code + ": " + length);
        }
    }

    /** The same rule with another length: a court-set limit, a local practice. */
    public DeadlineRule withLength(int other) {
        return new DeadlineRule(code, other, unit, nature, citation);
    }
}
