package org.kuayu.control.request;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Digest;

/**
 * Who did what to a request on the court's side; approval needs a second pair of eyes.
 *
 * @param drafted who drafted it, and when
 * @param approved who approved it, and when
 * @param sent who sealed and sent it, and when
 * @param sentBack the note with which approval was last refused; empty text where it was not
 * @param digest of the content, fixed at approval; every answer is bound to it (PI-18)
 */
public record RequestLife(
        Step drafted, Optional<Step> approved, Optional<Step> sent, String sentBack, Optional<Digest> digest) {
    /** Somebody's act. */
    public record Step(Actor by, Instant at) {}

    public RequestLife {
        Objects.requireNonNull(drafted, "drafted");
        Objects.requireNonNull(approved, "approved");
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(sentBack, "sentBack");
        Objects.requireNonNull(digest, "digest");
    }
}
