package org.kuayu.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.court.CourtCode;

/**
 * The court that has a case, and who sits.
 *
 * @param nameAsPrinted the court's name as the source prints it; empty where it prints none
 * @param code its code; empty for a court that is not in the list yet: such a case is kept and mapped later
 * @param judges judges and lay judges, in the order printed
 * @param clerk the clerk 书记员; empty text where not printed
 */
public record CaseCourt(String nameAsPrinted, Optional<CourtCode> code, List<String> judges, String clerk) {
    public CaseCourt {
        Objects.requireNonNull(nameAsPrinted, "nameAsPrinted");
        Objects.requireNonNull(code, "code");
        judges = List.copyOf(judges);
        Objects.requireNonNull(clerk, "clerk");
    }

    /** A court of which nothing but its code is known. */
    public static CaseCourt of(CourtCode code) {
        return new CaseCourt("", Optional.of(code), List.of(), "");
    }
}
