package org.kuayu.caseload.measure;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

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
}
