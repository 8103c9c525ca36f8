package org.kuayu.journal;

import java.util.Objects;

/**
 * What an act is about.
 *
 * @param kind the kind of thing, for example {@code case}, {@code import}, {@code officer}
 * @param id its identifier within the kind
 */
public record Subject(String kind, String id) {
    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }
}
