package org.kuayu.workbench.account;

import java.util.Locale;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.staff.Staff;

/** Checks logins and keeps officers, each act with its journal entry. Thread-safe. */
public final class Accounts {
    private static final Act OPENED = new Act("session.opened");
    private static final Act REFUSED = new Act("session.refused");

    /** What a login of an unknown officer is checked against, so that it takes as long. */
    private static final String NOBODY = Passwords.hash("nobody has this password");

    private final Kuayu kuayu;
    private final Staff staff;

    /** Accounts of this system. */
    public Accounts(Kuayu kuayu) {
        this.kuayu = kuayu;
        this.staff = new Staff(kuayu.journal(), kuayu.staff(), Passwords.HASHER);
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

    private static boolean activeAdministrator(Officer officer) {
        return officer.active() && officer.has(Role.ADMINISTRATOR);
    }

    /** The keeping of officers. */
    Staff staff() {
        return staff;
    }

    /** Keeps an officer whose hash was made before: for setting up a system. */
    public void put(Actor by, Officer officer) {
        staff.put(by, officer);
    }

    private void record(Draft draft) {
        kuayu.journal().write(() -> kuayu.journal().append(draft));
    }
}
