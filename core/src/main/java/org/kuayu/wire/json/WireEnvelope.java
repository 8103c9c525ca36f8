package org.kuayu.wire.json;

import java.time.Instant;
import java.util.Objects;
import org.kuayu.journal.Digest;

/**
 * A message between two systems: who says what to whom. The same identifier with the same content is the same message. Its
 * text names no person.
 *
 * @param id given by who sends it
 * @param kind what the content is
 * @param from the code under which the sender is known to the other side
 * @param to the code under which the receiver knows itself
 * @param created when it was made
 * @param digest of the content
 * @param content JSON in its canonical form
 */
public record WireEnvelope(
        String id, Kind kind, String from, String to, Instant created, Digest digest, String content) {
    /** What a message is. */
    public enum Kind {
        /** A court asks: a request with its papers. */
        REQUEST,
        /** A registry says what came of one item; a large answer comes this way later, the request being accepted before. */
        REPORT,
        /** Nothing but a test of the wire. */
        TEST
    }

    public WireEnvelope {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(content, "content");
    }

    /** A message with this content; its digest is computed. */
    public static WireEnvelope of(Address address, String id, Instant created, String content) {
        return new WireEnvelope(
                id, address.kind, address.from, address.to, created, Digest.sha256(content), content);
    }

    /**
     * What goes from whom to whom.
     *
     * @param kind of message
     * @param from the sender
     * @param to the receiver
     */
    public record Address(Kind kind, String from, String to) {}

    /** Identifier, kind and addresses. */
    @Override
    public String toString() {
        return id + " " + kind + " " + from + " > " + to;
    }
}
