package org.kuayu.filing;

import java.util.Objects;
import org.kuayu.calendar.Citation;
import org.kuayu.court.Court;

/**
 * A court that may be competent, with the reason; a person chooses.
 *
 * @param court the court
 * @param by what founds it: {@code respondent}, or the code of the other place
 * @param division the name of the division in which that lies
 * @param rule where it says so
 */
public record CourtProposal(Court court, String by, String division, Citation rule) {
    public CourtProposal {
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(rule, "rule");
    }
}
