package org.kuayu.text;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a piece of text that people wrote: a value with the doubts that remain, or a refusal with its
 * reason. Bad input is foreseen, so it is a value and not an exception.
 *
 * @param <T> the type that was looked for
 */
public sealed interface Reading<T> {
    /** The text was understood; {@code doubts} says what is doubtful about it, in the order of the text. */
    record Understood<T>(T understood, List<Remark> doubts) implements Reading<T> {
        public Understood {
            doubts = List.copyOf(doubts);
        }
    }

    /** The text is not what was looked for. */
    record Refused<T>(Remark reason) implements Reading<T> {}

    /** A reading without any doubt. */
    static <T> Reading<T> of(T value) {
        return new Understood<>(value, List.of());
    }

    /** A reading with doubts. */
    static <T> Reading<T> of(T value, List<Remark> remarks) {
        return new Understood<>(value, remarks);
    }

    /** A refusal, naming the offending text, of which at most 100 characters are kept. */
    static <T> Reading<T> refused(String code, String detail) {
        return new Refused<>(new Remark(code, detail.length() > 100 ? detail.substring(0, 100) + "…" : detail));
    }

    /** The value, or empty when the text was refused. */
    default Optional<T> value() {
        return this instanceof Understood<T> u ? Optional.of(u.understood) : Optional.empty();
    }

    /** The doubts of an understood text, or the one reason of a refusal. */
    default List<Remark> remarks() {
        return switch (this) {
            case Understood<T> u -> u.doubts;
            case Refused<T> r -> List.of(r.reason);
        };
    }

    /**
     * The value of an understood text.
     *
     * @throws IllegalArgumentException with the reason when the text was refused
     */
    default T orThrow() {
        return value().orElseThrow(() -> new IllegalArgumentException(
                remarks().getFirst().code() + ": " + remarks().getFirst().detail()));
    }
}
