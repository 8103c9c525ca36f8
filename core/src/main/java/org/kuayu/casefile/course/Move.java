package org.kuayu.casefile.course;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.court.CourtCode;

/**
 * A case that came from another court and kept its number.
 *
 * @param on the day on which it came
 * @param from the code of the court that had it before; absent for one that is in no list
 * @param fromAsPrinted that court's name as printed
 */
public record Move(LocalDate on, Optional<CourtCode> from, String fromAsPrinted) {
    public Move {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(fromAsPrinted, "fromAsPrinted");
    }

    /** The court as one names it: by its name, else by its code. */
    public String court() {
        return fromAsPrinted.isEmpty() ? from.map(CourtCode::value).orElse("") : fromAsPrinted;
    }
}
