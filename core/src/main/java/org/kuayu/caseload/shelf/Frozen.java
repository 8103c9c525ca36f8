package org.kuayu.caseload.shelf;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.casefile.Access;

/**
 * Figures that were frozen together. They never change: what is corrected later is listed beside them.
 *
 * @param id its identifier, made from who froze it and the key he gave
 * @param kind what was frozen
 * @param title what it is called
 * @param question what was asked, as people read it or as an address
 * @param body what belongs to it beside the figures: a paper's chapters, a table's address; may be empty
 * @param cutoff the journal sequence up to which acts were counted
 * @param access which cases were counted; without names
 * @param values the figures, in the order in which they were asked for
 * @param by the login of who froze it
 * @param at when, to the millisecond
 */
public record Frozen(
        String id,
        Kind kind,
        String title,
        String question,
        String body,
        long cutoff,
        Access access,
        List<FrozenValue> values,
        String by,
        Instant at) {
    /** What was frozen. */
    public enum Kind {
        /** One figure. */
        FIGURE,
        /** The figures of a table. */
        TABLE,
        /** The figures of a paper. */
        PAPER
    }

    public Frozen {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(body, "body");
        access = access.withoutNames();
        values = List.copyOf(values);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }

    /** The value that stands under this name. */
    public Optional<FrozenValue> find(String name) {
        return values.stream().filter(v -> v.ask().name().equals(name)).findFirst();
    }

    /** Whether both came of the same order, whenever it was counted. */
    boolean sameOrder(Frozen other) {
        return kind == other.kind
                && title.equals(other.title)
                && question.equals(other.question)
                && body.equals(other.body)
                && asks().equals(other.asks());
    }

    private List<FigureAsk> asks() {
        return values.stream().map(FrozenValue::ask).toList();
    }
}
