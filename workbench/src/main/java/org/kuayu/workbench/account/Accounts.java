package org.kuayu.workbench.account;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kuayu.Kuayu;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/** Checks logins and keeps officers, each act with its journal entry. Thread-safe. */
public final class Accounts {
    private static final Act OPENED = new Act("session.opened");
    private static final Act REFUSED = new Act("session.refused");
    private static final Act PUT = new Act("officer.put");

    /** What a login of an unknown officer is checked against, so that it takes as long. */
    private static final String NOBODY = Passwords.hash("nobody has this password");

    private final Kuayu kuayu;

    /** Accounts of this system. */
    public Accounts(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    /** The officer with this login name and password, when active; recorded either way. */
    Optional<Officer> login(String login, String password) {
        Optional<Officer> officer = kuayu.staff().find(login.toLowerCase(Locale.ROOT));
        boolean right =
                Passwords.matches(password, officer.map(Officer::passwordHash).orElse(NOBODY));
        Optional<Officer> admitted = officer.filter(o -> right && o.active());
        Act act = admitted.isPresent() ? OPENED : REFUSED;
        var subject = new Subject("officer", officer.map(Officer::login).orElse("?"));
        Actor actor = admitted.map(Officer::actor).orElse(Actor.SYSTEM);
        record(Draft.of(actor, act, subject));
        return admitted;
    }

    /** Whether there is an active administrator, so that the first one need not be set up. */
    boolean settled() {
        return kuayu.staff().list().stream().anyMatch(Accounts::activeAdministrator);
    }

    /** Whether the system would be left without an active administrator if this officer were kept like this. */
    boolean leavesNoAdministrator(Officer changed) {
        return !activeAdministrator(changed)
                && kuayu.staff().list().stream()
                        .filter(o -> !o.login().equals(changed.login()))
                        .noneMatch(Accounts::activeAdministrator);
    }

    private static boolean activeAdministrator(Officer officer) {
        return officer.active() && officer.has(Role.ADMINISTRATOR);
    }

    /** Keeps the officer, with the journal entry of who did it; never the hash in it. */
    public void put(Actor by, Officer officer) {
        String roles = officer.roles().stream().map(Role::name).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(" "));
        var facts = Map.of(
                "roles",
                roles,
                "court",
                officer.homeCourt().map(CourtCode::value).orElse(""),
                "active",
                Boolean.toString(officer.active()),
                "password",
                passwordChanges(officer) ? "changed" : "kept");
        var draft = Draft.of(by, PUT, new Subject("officer", officer.login())).with(Payload.of(facts));
        kuayu.journal().write(() -> {
            kuayu.staff().put(officer);
            return kuayu.journal().append(draft);
        });
    }

    private boolean passwordChanges(Officer officer) {
        return kuayu.staff()
                .find(officer.login())
                .filter(before -> before.passwordHash().equals(officer.passwordHash()))
                .isEmpty();
    }

    private void record(Draft draft) {
        kuayu.journal().write(() -> kuayu.journal().append(draft));
    }
}
