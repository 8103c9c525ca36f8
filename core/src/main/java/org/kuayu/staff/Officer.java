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
 * @param registry the code of the registry that a registry officer works for; empty for anybody else
 */
public record Officer(
        String login,
        String name,
        Set<Role> roles,
        Optional<CourtCode> homeCourt,
        String passwordHash,
        boolean active,
        Optional<String> registry) {
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
        Objects.requireNonNull(registry, "registry");
    }

    /** An officer who works for no registry. */
    public Officer(
            String login,
            String name,
            Set<Role> roles,
            Optional<CourtCode> homeCourt,
            String passwordHash,
            boolean active) {
        this(login, name, roles, homeCourt, passwordHash, active, Optional.empty());
    }

    /** The same officer, working for the registry with this code; for none where the text is empty. */
    public Officer withRegistry(String code) {
        var works = Optional.of(code).filter(c -> !c.isEmpty());
        return new Officer(login, name, roles, homeCourt, passwordHash, active, works);
    }

    /** Whether the officer has one of these roles at least. */
    public boolean hasAny(Set<Role> some) {
        return some.stream().anyMatch(roles::contains);
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
