package org.kuayu.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a case, Shanghai days.
 *
 * @param filed 立案 or receipt; absent where the source does not say
 * @param closed 结案; absent while the case is pending or where the source does not say
 * @param judged the day the document bears
 */
public record CaseDates(Optional<LocalDate> filed, Optional<LocalDate> closed, Optional<LocalDate> judged) {
    /** No day is known. */
    public static final CaseDates UNKNOWN = new CaseDates(Optional.empty(), Optional.empty(), Optional.empty());
}
