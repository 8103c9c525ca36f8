package org.kuayu.entrustment.paper;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.kuayu.court.Courts;

/**
 * What stands on a paper of an entrustment beside the matter itself.
 *
 * @param id the entrustment's identifier
 * @param language Chinese, or English for any other
 * @param day the day of issue, a legal day
 * @param kind the name of the act in that language; empty for a case
 * @param courts the courts, for their names
 */
public record LetterSetting(String id, Locale language, LocalDate day, String kind, Courts courts) {
    public LetterSetting {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(courts, "courts");
    }
}
