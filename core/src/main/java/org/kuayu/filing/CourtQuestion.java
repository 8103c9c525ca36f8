package org.kuayu.filing;

import java.util.Objects;

/**
 * What decides which court is competent.
 *
 * @param kind the code of the kind of filing
 * @param cause the cause of action, as written
 * @param respondent the respondent's domicile, as written; empty where not known
 * @param place the other place that the rule for the cause names, as written; empty where not known
 */
public record CourtQuestion(String kind, String cause, String respondent, String place) {
    public CourtQuestion {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(respondent, "respondent");
        Objects.requireNonNull(place, "place");
    }
}
