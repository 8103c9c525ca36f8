package org.kuayu.entrustment.file;

import java.time.Instant;
import java.util.Objects;
import org.kuayu.matter.Fields;

/**
 * One contact between the two courts, which must come before anything is sent back.
 *
 * @param at when it was entered
 * @param login who made it
 * @param with whom at the other court
 * @param how by telephone, by message, on the spot: in the words of who made it
 * @param said what was said
 */
public record CourtContact(Instant at, String login, String with, String how, String said) {
    public CourtContact {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(with, "with");
        Objects.requireNonNull(how, "how");
        Objects.requireNonNull(said, "said");
    }

    static CourtContact read(Instant at, String login, Fields in) {
        return new CourtContact(at, login, in.text("with"), in.text("how"), in.text("said"));
    }
}
