package org.kuayu.casefile.counted;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.casefile.counted.CountedCase.CountedCourt;

/**
 * A time at which one court had a case: from filing, reopening or arrival to closing or leaving. Days are Shanghai days.
 *
 * @param court the court
 * @param division the tribunal 法庭 within it; empty where none is known
 * @param start how it began
 * @param from its first day; absent where the source does not say
 * @param until the day it was closed or left; absent while it is pending or where the source does not say
 * @param closing how it ended; {@link ClosingKind#NONE} while it is pending
 * @param deducted days that do not count towards the time limit 扣除, overlaps merged, up to the closing
 * @param limit when the time limit 审限 ends by law, deducted days added; absent where the law sets none
 * @param extended when it ends with the extensions that were approved; absent where none was
 * @param inactive the times of 中止, in their order, not overlapping
 */
public record Spell(
        CountedCourt court,
        String division,
        Start start,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        ClosingKind closing,
        int deducted,
        Optional<LocalDate> limit,
        Optional<LocalDate> extended,
        List<Days> inactive) {
    /** How a spell begins. */
    public enum Start {
        /** 立案. */
        FILED,
        /** Opened again after it had been closed. */
        REOPENED,
        /** Came from another court with its number. */
        MOVED
    }

    /**
     * Days in a row.
     *
     * @param first the first of them
     * @param last the last of them, inclusive; absent while they go on
     */
    public record Days(LocalDate first, Optional<LocalDate> last) {}

    public Spell {
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(closing, "closing");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(extended, "extended");
        inactive = List.copyOf(inactive);
    }

    /** A spell from filing on of which only the days are known. */
    public static Spell of(CountedCourt court, Optional<LocalDate> filed, Optional<LocalDate> closed) {
        var closing = closed.isPresent() ? ClosingKind.OTHER : ClosingKind.NONE;
        return new Spell(
                court, "", Start.FILED, filed, closed, closing, 0, Optional.empty(), Optional.empty(), List.of());
    }

    /** The same with the approved extension of its limit to this day. */
    Spell extendedTo(LocalDate day) {
        return new Spell(court, division, start, from, until, closing, deducted, limit, Optional.of(day), inactive);
    }
}
