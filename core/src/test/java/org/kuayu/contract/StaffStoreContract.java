package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kuayu.court.CourtCode;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.staff.StaffStore;

/** What every {@link StaffStore} keeps. */
public abstract class StaffStoreContract extends StoresContract {
    private StaffStore staff() {
        return stores().staff();
    }

    private static Officer officer(String login, Role... roles) {
        return new Officer(login, "王法官", Set.of(roles), Optional.of(CourtCode.of("川01")), "$argon2id$x", true);
    }

    @Test
    void keepsAnOfficer() {
        var kept = officer("w" + fresh(), Role.COURT_STAFF, Role.AUDITOR);
        var other = new Officer("x" + fresh(), "系统", Set.of(Role.ADMINISTRATOR), Optional.empty(), "h\\", false)
                .withRegistry("500112\u0000");
        var registrar = officer("y" + fresh(), Role.REGISTRY_OFFICER).withRegistry("500112");
        write(() -> List.of(kept, other, registrar).forEach(staff()::put));
        assertThat(staff().find(kept.login())).contains(kept);
        assertThat(staff().find(registrar.login())).contains(registrar);
        assertThat(staff().find(other.login())).contains(other);
        assertThat(staff().find("nobody")).isEmpty();
        assertThat(staff().find("\u0000")).isEmpty();
    }

    @Test
    void replacesAnOfficerWithTheSameLogin() {
        var kept = officer("w" + fresh(), Role.COURT_STAFF);
        var next = officer(kept.login(), Role.MEDIATOR);
        write(() -> staff().put(kept));
        write(() -> staff().put(next));
        assertThat(staff().find(kept.login())).contains(next);
    }

    @Test
    void listsOfficersByLogin() {
        int n = fresh();
        write(() -> List.of("b_x" + n, "b.x" + n, "b-x" + n, "bax" + n)
                .forEach(login -> staff().put(officer(login, Role.AUDITOR))));
        assertThat(staff().list()).extracting(Officer::login).isSorted().contains("b_x" + n);
    }

    @Test
    void refusesToWriteOutsideOfTheJournal() {
        assertThatThrownBy(() -> staff().put(officer("zz", Role.AUDITOR))).isInstanceOf(IllegalStateException.class);
    }
}
