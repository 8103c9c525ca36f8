package org.kuayu.staff;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Journal;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.text.Reading;

/**
 * Creates, changes and deactivates officers, each act with its journal entry, in one unit with the check that allows it.
 * Thread-safe. Refusals: {@code staff.login-taken}, {@code staff.unknown}, {@code staff.password-short},
 * {@code staff.last-administrator}.
 */
public final class Staff {
    /** An officer was created or changed. */
    public static final Act PUT = new Act("officer.put");

    /** The shortest password that is accepted, in characters. */
    public static final int SHORTEST_PASSWORD = 10;

    private final Journal journal;
    private final StaffStore store;
    private final PasswordHasher passwords;

    /** A service over these stores. */
    public Staff(Journal journal, StaffStore store, PasswordHasher passwords) {
        this.journal = journal;
        this.store = store;
        this.passwords = passwords;
    }

    /** Creates the officer with this password; the hash in {@code officer} is not used. */
    public Reading<Officer> create(Actor by, Officer officer, String password) {
        if (tooShort(password)) {
            return Reading.refused("staff.password-short", Integer.toString(SHORTEST_PASSWORD));
        }
        var hashed = withHash(officer, passwords.hash(password));
        return journal.write(() -> store.find(officer.login()).isPresent()
                ? Reading.refused("staff.login-taken", officer.login())
                : keep(by, hashed, "changed"));
    }

    /** Changes name, roles, home court, registry and whether the officer is active; the password stays. */
    public Reading<Officer> change(Actor by, Officer officer) {
        return journal.write(() -> {
            Optional<Officer> before = store.find(officer.login());
            if (before.isEmpty()) {
                return Reading.refused("staff.unknown", officer.login());
            }
            return leavesNoAdministrator(officer)
                    ? Reading.refused("staff.last-administrator", officer.login())
                    : keep(by, withHash(officer, before.get().passwordHash()), "kept");
        });
    }

    /** Lets the officer log in no more; the last active administrator is refused. */
    public Reading<Officer> deactivate(Actor by, String login) {
        return journal.write(() -> store.find(login)
                .map(o -> new Officer(
                        o.login(), o.name(), o.roles(), o.homeCourt(), o.passwordHash(), false, o.registry()))
                .map(o -> change(by, o))
                .orElseGet(() -> Reading.refused("staff.unknown", login)));
    }

    /** Gives the officer another password. */
    public Reading<Officer> changePassword(Actor by, String login, String password) {
        if (tooShort(password)) {
            return Reading.refused("staff.password-short", Integer.toString(SHORTEST_PASSWORD));
        }
        String hash = passwords.hash(password);
        return journal.write(() -> store.find(login)
                .map(o -> keep(by, withHash(o, hash), "changed"))
                .orElseGet(() -> Reading.refused("staff.unknown", login)));
    }

    /** Keeps an officer whose hash was made before, new or not, without any check: for setting up a system. */
    public Officer put(Actor by, Officer officer) {
        return journal.write(() -> keep(by, officer, "changed").orThrow());
    }

    private static boolean tooShort(String password) {
        return password.codePointCount(0, password.length()) < SHORTEST_PASSWORD;
    }

    private boolean leavesNoAdministrator(Officer changed) {
        return store.find(changed.login()).filter(Staff::activeAdministrator).isPresent()
                && !activeAdministrator(changed)
                && store.list().stream()
                        .filter(o -> !o.login().equals(changed.login()))
                        .noneMatch(Staff::activeAdministrator);
    }

    private static boolean activeAdministrator(Officer officer) {
        return officer.active() && officer.has(Role.ADMINISTRATOR);
    }

    private static Officer withHash(Officer o, String hash) {
        return new Officer(o.login(), o.name(), o.roles(), o.homeCourt(), hash, o.active(), o.registry());
    }

    private Reading<Officer> keep(Actor by, Officer officer, String password) {
        String roles = officer.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" "));
        var facts = Map.of(
                "roles",
                roles,
                "court",
                officer.homeCourt().map(CourtCode::value).orElse(""),
                "registry",
                officer.registry().orElse(""),
                "active",
                Boolean.toString(officer.active()),
                "password",
                password);
        store.put(officer);
        journal.append(
                Draft.of(by, PUT, new Subject("officer", officer.login())).with(Payload.of(facts)));
        return Reading.of(officer);
    }
}
