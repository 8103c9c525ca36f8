package org.kuayu.control.queue;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.TermEnd;
import org.kuayu.calendar.Terms;
import org.kuayu.control.queue.QueuePolicy.RenewStart;
import org.kuayu.control.queue.TermSegment.Basis;
import org.kuayu.control.queue.TermSegment.Start;

/**
 * The term as the court ordered it: the dates written in the notice, which govern (handbook R7), or a length alone.
 *
 * @param writtenStart the first day as written, inclusive
 * @param writtenEnd the last day as written, inclusive, until 24:00
 * @param length the length where no dates are written, or where a waiting seizure starts its term later
 */
public record SeizureTerm(Optional<LocalDate> writtenStart, Optional<LocalDate> writtenEnd, Optional<Period> length) {
    public SeizureTerm {
        Objects.requireNonNull(writtenStart, "writtenStart");
        Objects.requireNonNull(writtenEnd, "writtenEnd");
        Objects.requireNonNull(length, "length");
        if (writtenEnd.isEmpty() && length.isEmpty()) {
            throw new IllegalArgumentException("a term without end and length");
        }
        if (length.isPresent() && (length.get().isNegative() || length.get().isZero())) {
            throw new IllegalArgumentException("length of a term: " + length.get());
        }
    }

    /** A term with both days written, inclusive. */
    public static SeizureTerm written(LocalDate start, LocalDate end) {
        return new SeizureTerm(Optional.of(start), Optional.of(end), Optional.empty());
    }

    /** A term of so many years, without dates. */
    public static SeizureTerm years(int years) {
        return new SeizureTerm(Optional.empty(), Optional.empty(), Optional.of(Period.ofYears(years)));
    }

    /**
     * Its length: as given, or what the written days amount to: so many years where the last day is the corresponding day
     * or the day before it, else so many days.
     *
     * @param delivered the first day where none is written
     */
    public Period lengthFrom(LocalDate delivered) {
        return length.orElseGet(() -> {
            int years = writtenYears(delivered);
            return years > 0 ? Period.ofYears(years) : Period.ofDays((int) writtenDays(delivered) + 1);
        });
    }

    /** Whether the last day is written before the first. */
    boolean reversed() {
        return writtenStart.isPresent() && writtenEnd.isPresent() && writtenEnd.get().isBefore(writtenStart.get());
    }

    /** The segment of a seizure that begins with its delivery on this day. */
    TermSegment delivered(long intake, LocalDate day, TermEnd rule) {
        return segment(intake, Start.DELIVERED, writtenStart.orElse(day), rule);
    }

    /** The segment of a renewal that was delivered on this day, before the old end was over. */
    TermSegment renewed(long intake, LocalDate day, LocalDate oldEnd, QueuePolicy policy) {
        boolean append = writtenEnd.isEmpty() && policy.renewStart() == RenewStart.APPEND;
        LocalDate from = writtenStart.orElse(append ? oldEnd.plusDays(1) : day);
        return segment(intake, Start.RENEWED, from, policy.termEnd());
    }

    private TermSegment segment(long intake, Start start, LocalDate from, TermEnd rule) {
        LocalDate end = writtenEnd.orElseGet(() -> Terms.lastDay(from, length.orElseThrow(), rule));
        return new TermSegment(intake, start, from, end, writtenEnd.isPresent() ? Basis.WRITTEN : counted(rule));
    }

    /** The segment of a seizure that came into force on this day, after it had waited since its delivery. */
    TermSegment promoted(long intake, LocalDate delivered, LocalDate day, TermEnd rule) {
        if (length.isEmpty() && writtenYears(delivered) == 0) {
            LocalDate end = day.plusDays(writtenDays(delivered));
            return new TermSegment(intake, Start.PROMOTED, day, end, Basis.SAME_DAYS);
        }
        LocalDate end = Terms.lastDay(day, lengthFrom(delivered), rule);
        return new TermSegment(intake, Start.PROMOTED, day, end, counted(rule));
    }

    private static Basis counted(TermEnd rule) {
        return rule == TermEnd.INCLUSIVE ? Basis.LENGTH_INCLUSIVE : Basis.LENGTH_CIVIL_CODE;
    }

    private long writtenDays(LocalDate delivered) {
        return ChronoUnit.DAYS.between(writtenStart.orElse(delivered), writtenEnd.orElseThrow());
    }

    private int writtenYears(LocalDate delivered) {
        LocalDate start = writtenStart.orElse(delivered);
        LocalDate end = writtenEnd.orElseThrow();
        int years = end.getYear() - start.getYear();
        for (int n : new int[] {years, years + 1}) {
            LocalDate corresponding = start.plusYears(n);
            if (n > 0 && (end.equals(corresponding) || end.equals(corresponding.minusDays(1)))) {
                return n;
            }
        }
        return 0;
    }
}
