package org.kuayu.journal;

import java.util.Objects;

/**
 * Who acts: an officer's login name and the code of the court he acts for.
 *
 * @param login the login name; {@code kuayu} for the system itself
 * @param court the code of the home court, or empty text for someone without one
 */
public record Actor(String login, String court) {
    /** The system acting by itself, for example an expiry. */
    public static final Actor SYSTEM = new Actor("kuayu", "");

    public Actor {
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(court, "court");
    }
}
