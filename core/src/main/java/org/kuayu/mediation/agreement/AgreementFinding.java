package org.kuayu.mediation.agreement;

import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.text.Remark;

/**
 * One thing that a check of an agreement found.
 *
 * @param weight what follows from it
 * @param field the field it is about: {@code obligations.0.due}, {@code clauses.2}, {@code liability}
 * @param remark code and piece of the text
 * @param law where it stands; empty for a mere hint
 */
public record AgreementFinding(Weight weight, String field, Remark remark, Optional<Citation> law) {
    /** What follows from a finding. */
    public enum Weight {
        /** It cannot be signed like this: it is not clear what is owed, or a clause is forbidden. */
        BLOCKS,
        /** It may be signed, and no court will confirm it (民诉法解释 2022, art. 355). */
        NOT_CONFIRMABLE,
        /** A clerk has to look whether a court may confirm it. */
        CLERK_DECIDES,
        /** It would be better otherwise. */
        HINT
    }

    public AgreementFinding {
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(law, "law");
    }
}
