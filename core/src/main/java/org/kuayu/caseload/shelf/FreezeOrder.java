package org.kuayu.caseload.shelf;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What is to be frozen.
 *
 * @param key chosen by who asks: the same key from the same person freezes once
 * @param kind what it is
 * @param title what it is called
 * @param question what is asked, as people read it or as an address
 * @param body what belongs to it beside the figures; may be empty
 * @param figures the figures, at least one
 * @param cutoff the journal sequence up to which acts count; absent for everything that was counted so far
 */
public record FreezeOrder(
        String key,
        Frozen.Kind kind,
        String title,
        String question,
        String body,
        List<FigureAsk> figures,
        OptionalLong cutoff) {
    public FreezeOrder {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(body, "body");
        figures = List.copyOf(figures);
        Objects.requireNonNull(cutoff, "cutoff");
    }
}
