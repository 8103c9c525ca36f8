package org.kuayu.caseload.shelf;

import java.time.Instant;
import java.util.Objects;

/**
 * One version of something that is kept on the shelf.
 *
 * @param kind what it is: lower case, for example {@code frozen}
 * @param id its identifier within the kind
 * @param version 1 for the first
 * @param owner the login of who wrote this version
 * @param title what it is called in lists
 * @param text its content, in the form of its kind
 * @param at when it was written, to the millisecond
 */
public record ShelfItem(String kind, String id, int version, String owner, String title, String text, Instant at) {
    public ShelfItem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        if (version < 1) {
            throw new IllegalArgumentException("version " + version);
        }
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(at, "at");
    }
}
