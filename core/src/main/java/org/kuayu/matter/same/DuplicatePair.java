package org.kuayu.matter.same;

import java.util.Objects;

/**
 * Two matters on which somebody decides.
 *
 * @param one one of them
 * @param other the other
 */
public record DuplicatePair(String one, String other) {
    public DuplicatePair {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
    }
}
