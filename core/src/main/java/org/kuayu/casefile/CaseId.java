package org.kuayu.casefile;

import java.util.Optional;
import org.kuayu.court.CourtCode;

/**
 * The deterministic identifier of a case: the comparison key of its number, and for a number of before 2016, whose
 * abbreviation is not unique in the country, the court's code behind an {@code @} where it is known.
 */
public final class CaseId implements Comparable<CaseId> {
    private final String value;

    private CaseId(String value) {
        this.value = value;
    }

    /**
     * The identifier of the case that bears this number.
     *
     * @throws IllegalArgumentException if the number is masked or incomplete, so that it names no single case
     */
    public static CaseId of(CaseNumber number, Optional<CourtCode> court) {
        if (!number.complete()) {
            throw new IllegalArgumentException("incomplete case number: " + number.original());
        }
        String suffix = number.courtCode().isPresent()
                ? ""
                : court.map(c -> "@" + c.value()).orElse("");
        return new CaseId(number.key() + suffix);
    }

    /** The identifier with this text, as {@link #value} gave it. */
    public static CaseId of(String value) {
        if (value.isBlank() || value.length() > 200) {
            throw new IllegalArgumentException("case id: " + value);
        }
        return new CaseId(value);
    }

    /** The text of the identifier, for example {@code (2024)渝0112民初123号}. */
    public String value() {
        return value;
    }

    @Override
    public int compareTo(CaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CaseId c && c.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
