package org.kuayu.control.queue;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

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
}
