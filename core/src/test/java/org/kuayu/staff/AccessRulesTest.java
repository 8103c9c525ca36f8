package org.kuayu.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.Visibility;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;

class AccessRulesTest {
    private static final CourtCode HOME = CourtCode.of("渝01");
    private static final CourtCode BELOW = CourtCode.of("渝0112");
    private static final CourtCode ELSEWHERE = CourtCode.of("川01");

    @ParameterizedTest(name = "{0}: {1} everywhere, home {2}, below {3}, names {4}")
    @CsvSource({
        "COURT_STAFF, PUBLIC COURTS, true, true, true",
        "ENFORCEMENT_OFFICER, PUBLIC COURTS, true, true, true",
        "APPROVER, PUBLIC COURTS, true, true, true",
        "COMMAND_CENTRE, PUBLIC COURTS, true, true, true",
        "MEDIATOR, PUBLIC, true, false, true",
        "REGISTRY_OFFICER, PUBLIC, false, false, true",
        "STATISTICIAN, PUBLIC COURTS RESTRICTED, true, true, false",
        "ADMINISTRATOR, PUBLIC COURTS, false, false, true",
        "AUDITOR, PUBLIC COURTS RESTRICTED, true, true, false",
        "COURT_STAFF AUDITOR, PUBLIC COURTS RESTRICTED, true, true, false",
        "MEDIATOR ADMINISTRATOR, PUBLIC COURTS, true, false, true"
    })
    void eachRole(String roles, String visible, boolean home, boolean below, boolean names) {
        Access access = AccessRules.accessOf(officer(roles, true), Courts.bundled());
        for (Visibility visibility : Visibility.values()) {
            assertThat(access.allows(visibility, Optional.of(ELSEWHERE)))
                    .as(visibility + " elsewhere")
                    .isEqualTo(visible.contains(visibility.name()));
            assertThat(access.allows(visibility, Optional.empty()))
                    .as(visibility + " at an unknown court")
                    .isEqualTo(visible.contains(visibility.name()));
        }
        assertThat(access.allows(Visibility.RESTRICTED, Optional.of(HOME))).isEqualTo(home);
        assertThat(access.allows(Visibility.RESTRICTED, Optional.of(BELOW))).isEqualTo(below);
        assertThat(access.names()).isEqualTo(names);
    }

    @ParameterizedTest(name = "{0}, not active: nothing")
    @CsvSource({"COURT_STAFF", "ADMINISTRATOR", "AUDITOR"})
    void whoIsNotActiveSeesNothing(String role) {
        assertThat(AccessRules.accessOf(officer(role, false), Courts.bundled()))
                .isEqualTo(new Access(java.util.Set.of(), java.util.Set.of(), false));
    }

    private static Officer officer(String roles, boolean active) {
        var set = Arrays.stream(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        return new Officer("wang", "王", set, Optional.of(HOME), "", active);
    }
}
