package org.kuayu.matter;

import java.util.Objects;

/**
 * A matter as whoever acts on it saw it; if it went on since, the act is refused and nothing is lost (WF-9).
 *
 * @param id its identifier
 * @param version the number of its events that he saw
 */
public record SeenMatter(String id, int version) {
    public SeenMatter {
        Objects.requireNonNull(id, "id");
    }

    /** The matter as this cover shows it. */
    public static SeenMatter of(Matter cover) {
        return new SeenMatter(cover.id(), cover.version());
    }
}
