package org.kuayu.workbench.shell;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.casefile.Access;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.matter.Worker;
import org.kuayu.staff.AccessRules;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/** What the shell asks the system: who an officer is, what he may see, what a court is called. */
final class Shell {
    /** Who acts through the command line on the machine itself, with the secret of the data folder. */
    static final Officer LOCAL = new Officer("local", "local", EnumSet.allOf(Role.class), Optional.empty(), "-", true);

    private static final Courts COURTS = Courts.bundled();

    private final Kuayu kuayu;
    private final Settings settings;

    Shell(Kuayu kuayu, Settings settings) {
        this.kuayu = Objects.requireNonNull(kuayu, "kuayu");
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    Settings settings() {
        return settings;
    }

    Kuayu kuayu() {
        return kuayu;
    }

    Optional<Officer> officer(String login) {
        return kuayu.staff().find(login).filter(Officer::active);
    }

    Access access(Officer officer) {
        return officer == LOCAL ? Access.ALL : AccessRules.accessOf(officer, COURTS);
    }

    /** What waits for somebody: matters only for who works on them; nothing, and no question to the stores, for a program. */
    Waiting waiting(Officer officer) {
        if (officer == LOCAL) {
            return Waiting.NONE;
        }
        Worker worker = kuayu.directory().worker(officer);
        boolean works = Navigation.WORKERS.admits(Optional.of(officer));
        return new Waiting(works ? kuayu.worklist().countForgotten(worker) : 0, kuayu.notices().count(worker, true));
    }

    String courtName(CourtCode code) {
        return COURTS.findByCode(code).map(Court::name).orElse(code.value());
    }
}
