package org.kuayu.directory;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.court.CourtCode;

/**
 * Whom somebody looks for. Text and body leave others out; the rest is wished, and what fits is said as a reason.
 *
 * @param text part of the name; empty for any
 * @param body only of this mediation body
 * @param region who works in this region, two digits
 * @param field who is at home there
 * @param language who speaks it
 * @param court who stands on its roster or on that of a court above it
 * @param day who can be had on this day
 */
public record MediatorFilter(
        String text,
        Optional<String> body,
        Optional<String> region,
        Optional<MediationField> field,
        Optional<SpokenLanguage> language,
        Optional<CourtCode> court,
        Optional<LocalDate> day) {
    /** Everybody. */
    public static final MediatorFilter ALL = new MediatorFilter(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public MediatorFilter {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(day, "day");
    }
}
