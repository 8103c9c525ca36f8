package org.kuayu.filing.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.Citation;

/**
 * Which places found jurisdiction over a cause.
 *
 * @param kind the code of the kind of filing
 * @param words words of causes, one of which must stand in it; empty for every cause
 * @param respondent whether the respondent's domicile does
 * @param place the code of the other place that does: {@code performance}, {@code property}; empty for none
 * @param citation where it says so
 */
public record JurisdictionRule(
        String kind, List<String> words, boolean respondent, Optional<String> place, Citation citation) {
    public JurisdictionRule {
        Objects.requireNonNull(kind, "kind");
        words = List.copyOf(words);
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(citation, "citation");
    }

    boolean covers(String otherKind, String cause) {
        return kind.equals(otherKind) && (words.isEmpty() || words.stream().anyMatch(cause::contains));
    }
}
