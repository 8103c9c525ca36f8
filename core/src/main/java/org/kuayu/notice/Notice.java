package org.kuayu.notice;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that one person is told, with the reason why it is he. Holds what the matter's cover holds, nothing confidential.
 *
 * @param to the login of who is told
 * @param key what makes it one notice: the same person is never told the same key twice
 * @param at when it happened, for a clock when it came near or passed
 * @param matter the matter's identifier
 * @param title its title at that time, with masked persons
 * @param reason stable code of why he is told: {@code assigned}, {@code due-today}
 * @param what the code of the act that happened, or of the step that is due
 * @param by the login of who acted; empty for a clock
 * @param due by when, for a clock
 * @param read when he read it; empty until then
 */
public record Notice(
        String to,
        String key,
        Instant at,
        String matter,
        String title,
        String reason,
        String what,
        Optional<String> by,
        Optional<Instant> due,
        Optional<Instant> read) {
    public Notice {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(read, "read");
    }

    /** The same notice, read at this instant; one that was read before keeps its instant. */
    public Notice readAt(Instant when) {
        return new Notice(to, key, at, matter, title, reason, what, by, due, Optional.of(read.orElse(when)));
    }
}
