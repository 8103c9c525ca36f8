package org.kuayu.mediation.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What stands on a paper beside the dispute itself; names as they are written, not codes.
 *
 * @param language Chinese, or English for any other
 * @param day the day of issue, a legal day
 * @param number the number of the dispute or of the paper: 川渝高竹调字〔2026〕12号
 * @param body the name of the mediation body
 * @param mediators the names of the mediators, the presiding one first
 * @param court the name of the court that sent the dispute or is asked to confirm; empty for none
 */
public record MediationSetting(
        Locale language, LocalDate day, String number, String body, List<String> mediators, String court) {
    public MediationSetting {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(body, "body");
        mediators = List.copyOf(mediators);
        Objects.requireNonNull(court, "court");
    }
}
