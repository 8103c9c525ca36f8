package org.kuayu.mediation.agreement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.court.CourtCode;
import org.kuayu.text.Remark;

/**
 * Which courts may confirm an agreement. Confirming is free of charge (R27).
 *
 * @param courts each competent court once, in the order of the places
 * @param remarks what somebody has to look at: the level of the court
 * @param firstToFile where it says that the first court to file the application decides; present where there are several
 */
public record ConfirmationProposal(List<Choice> courts, List<Remark> remarks, Optional<Citation> firstToFile) {
    /**
     * A competent court.
     *
     * @param court its code
     * @param reasons why it is competent
     * @param law where it stands
     */
    public record Choice(CourtCode court, List<Remark> reasons, Citation law) {
        public Choice {
            Objects.requireNonNull(court, "court");
            reasons = List.copyOf(reasons);
            Objects.requireNonNull(law, "law");
        }
    }

    public ConfirmationProposal {
        courts = List.copyOf(courts);
        remarks = List.copyOf(remarks);
        Objects.requireNonNull(firstToFile, "firstToFile");
    }

    /** Whether the court is among them. */
    public boolean names(CourtCode court) {
        return courts.stream().anyMatch(c -> c.court().equals(court));
    }
}
