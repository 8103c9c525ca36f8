package org.kuayu.workbench.account;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kuayu.court.CourtCode;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.workbench.shell.Visit;

/**
 * What was typed into the form for an officer; kept as typed when something is wrong.
 *
 * @param login the login name
 * @param name the name shown
 * @param court the code of the home court; empty for none
 * @param registry the code of the registry; empty for none
 * @param password the new password; empty to keep the old one
 * @param roles the roles ticked
 * @param active whether the officer may log in
 */
public record OfficerForm(
        String login,
        String name,
        String court,
        String registry,
        String password,
        Set<Role> roles,
        boolean active) {
    static final OfficerForm EMPTY = new OfficerForm("", "", "", "", "", Set.of(), true);

    private static final Pattern REGISTRY = Pattern.compile("[0-9A-Za-z-]{0,20}");
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

    public OfficerForm {
        roles = Set.copyOf(roles);
    }

    static OfficerForm of(Visit visit) {
        var roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (visit.forms("role").contains(role.name())) {
                roles.add(role);
            }
        }
        return new OfficerForm(
                visit.form("login").strip().toLowerCase(Locale.ROOT),
                visit.form("name").strip(),
                visit.form("court").strip(),
                visit.form("registry").strip(),
                visit.form("password"),
                roles,
                visit.form("active").equals("on"));
    }

    static OfficerForm of(Officer officer) {
        String court = officer.homeCourt().map(CourtCode::value).orElse("");
        String registry = officer.registry().orElse("");
        return new OfficerForm(officer.login(), officer.name(), court, registry, "", officer.roles(), officer.active());
    }

    OfficerForm withLogin(String value) {
        return new OfficerForm(value, name, court, registry, password, roles, active);
    }

    OfficerForm withPassword(String value) {
        return new OfficerForm(login, name, court, registry, value, roles, active);
    }

    /** The officer described, without a usable hash; only when there are no errors. */
    Officer officer() {
        Optional<CourtCode> home =
                court.isEmpty() ? Optional.empty() : CourtCode.parse(court).value();
        return new Officer(login, name, roles, home, "-", active).withRegistry(registry);
    }

    /** Field names with what is wrong about them, as sentences. */
    Map<String, String> errors(Visit visit, boolean passwordNeeded) {
        var errors = new HashMap<String, String>();
        if (!LOGIN.matcher(login).matches()) {
            errors.put("login", visit.say("officer.error.login"));
        }
        if (name.isEmpty() || name.length() > 60) {
            errors.put("name", visit.say("officer.error.name"));
        }
        if (roles.isEmpty()) {
            errors.put("roles", visit.say("officer.error.roles"));
        }
        if (!court.isEmpty() && CourtCode.parse(court).value().isEmpty()) {
            errors.put("court", visit.say("officer.error.court"));
        }
        if (!REGISTRY.matcher(registry).matches()
                || roles.contains(Role.REGISTRY_OFFICER) && roles.size() == 1 && registry.isEmpty()) {
            errors.put("registry", visit.say("officer.error.registry"));
        }
        if ((passwordNeeded || !password.isEmpty()) && !acceptable(password)) {
            errors.put("password", visit.say("officer.error.password", Passwords.SHORTEST));
        }
        return errors;
    }

    private boolean acceptable(String candidate) {
        return candidate.length() >= Passwords.SHORTEST
                && candidate.length() <= 200
                && !candidate.equalsIgnoreCase(login)
                && candidate.chars().distinct().count() >= 4;
    }

    @Override
    public String toString() {
        return login + roles;
    }
}
