package org.kuayu.staff;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Actor;

/**
 * A person who may log in.
 *
 * @param login login name, lower case
 * @param name the name shown
 * @param roles what the officer may do, at least one
 * @param homeCourt the court the officer acts for; empty for someone of no court
 * @param passwordHash the encoded hash, with algorithm and parameters; never the password
 * @param active whether the officer may log in
 */
public record Officer(
        String login,
        String name,
        Set<Role> roles,
        Optional<CourtCode> homeCourt,
        String passwordHash,
        boolean active) {
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

    public Officer {
        if (!LOGIN.matcher(login).matches()) {
            throw new IllegalArgumentException("login: " + login);
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("officer without role: " + login);
        }
        Objects.requireNonNull(name, "name");
        roles = Set.copyOf(roles);
        Objects.requireNonNull(homeCourt, "homeCourt");
        Objects.requireNonNull(passwordHash, "passwordHash");
    }

    /** Whether the officer has the role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The officer as the author of an act. */
    public Actor actor() {
        return new Actor(login, homeCourt.map(CourtCode::value).orElse(""));
    }

    /** Login and roles; never the hash. */
    @Override
    public String toString() {
        return login + roles;
    }
}
