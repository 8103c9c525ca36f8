package org.kuayu.caseload.measure;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.kuayu.text.Reading;

/**
 * What a counted case must be like: its value of this dimension is one of these.
 *
 * @param by the dimension
 * @param values keys of its rows; at least one
 */
public record CaseCondition(Dimension by, Set<String> values) {
    public CaseCondition {
        Objects.requireNonNull(by, "by");
        values = Collections.unmodifiableSet(new TreeSet<>(values));
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no value of " + by);
        }
    }

    /**
     * Reads conditions, all of which hold: {@code PROCEDURE=CIVIL_FIRST|CIVIL_SECOND; CLOSING=MEDIATION}. Refused as a
     * {@link Term} is; empty text is no condition.
     */
    public static Reading<List<CaseCondition>> parse(String written) {
        return new TermReader(written).conditions();
    }

    /** Its canonical form: {@code CLOSING=MEDIATION|WITHDRAWAL}. */
    public String text() {
        return by + "=" + String.join("|", values);
    }
}
