package org.kuayu.exchange;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.journal.Digest;

/**
 * A message that waits for a wire, or that went over it. Its content is never changed.
 *
 * @param id given by who posts it; what goes over a wire twice is told by it (house-style §18)
 * @param wire the name of the wire: for a registry its code
 * @param about what it is about, for lists: the request and item
 * @param payload the content as text, opaque here
 * @param posted when it was posted; messages of a wire leave in the order of posting
 * @param state where it stands
 * @param attempts how often it was tried
 * @param settled when it was delivered or set aside; empty while it waits
 * @param note why it was set aside, or why the last attempt failed; no identity number
 */
public record OutboxMessage(
        String id,
        String wire,
        String about,
        String payload,
        Instant posted,
        State state,
        int attempts,
        Optional<Instant> settled,
        String note) {
    /** Where a message stands. */
    public enum State {
        /** It waits for its turn. */
        WAITING,
        /** The other side acknowledged it. */
        DELIVERED,
        /** The other side refused it for good; a person looks at it and may send it again. */
        SET_ASIDE
    }

    public OutboxMessage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(wire, "wire");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(posted, "posted");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(settled, "settled");
        Objects.requireNonNull(note, "note");
    }

    /** A message as it is posted. */
    public static OutboxMessage of(Letter letter, Instant posted) {
        return new OutboxMessage(
                letter.id, letter.wire, letter.about, letter.payload, posted, State.WAITING, 0, Optional.empty(), "");
    }

    /**
     * What somebody wants to send.
     *
     * @param id the same for the same message, whoever posts it again
     * @param wire the name of the wire
     * @param about what it is about
     * @param payload the content
     */
    public record Letter(String id, String wire, String about, String payload) {}

    /** The digest of the content: the same identifier with another one is a conflict. */
    public Digest digest() {
        return Digest.sha256(payload);
    }

    /** The same message after one more attempt, which ended so. */
    OutboxMessage tried(State next, Optional<Instant> settledAt, String why) {
        return new OutboxMessage(id, wire, about, payload, posted, next, attempts + 1, settledAt, why);
    }

    /** The same message, waiting again. */
    OutboxMessage again() {
        return new OutboxMessage(id, wire, about, payload, posted, State.WAITING, attempts, Optional.empty(), note);
    }

    /** Identifier, wire and state; never the content. */
    @Override
    public String toString() {
        return id + " " + wire + " " + state;
    }
}
