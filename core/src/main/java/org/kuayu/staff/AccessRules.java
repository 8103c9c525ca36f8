package org.kuayu.staff;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.Visibility;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;

/**
 * Says what an officer may see. Several roles add up, except that names stay masked as soon as one of the roles is of
 * those that work without names.
 *
 * <pre>
 * role                 wherever the case is          home court          names
 * COURT_STAFF          PUBLIC COURTS                 and courts below    shown
 * ENFORCEMENT_OFFICER  PUBLIC COURTS                 and courts below    shown
 * APPROVER             PUBLIC COURTS                 and courts below    shown
 * COMMAND_CENTRE       PUBLIC COURTS                 and courts below    shown
 * MEDIATOR             PUBLIC                        alone               shown
 * REGISTRY_OFFICER     PUBLIC                        –                   shown
 * STATISTICIAN         PUBLIC COURTS RESTRICTED      –                   masked
 * ADMINISTRATOR        PUBLIC COURTS                 –                   shown
 * AUDITOR              PUBLIC COURTS RESTRICTED      –                   masked
 * </pre>
 */
public final class AccessRules {
    private static final Set<Role> OF_COURT =
            Set.of(Role.COURT_STAFF, Role.ENFORCEMENT_OFFICER, Role.APPROVER, Role.COMMAND_CENTRE);
    private static final Set<Role> WITHOUT_NAMES = Set.of(Role.STATISTICIAN, Role.AUDITOR);

    private AccessRules() {}

    /** What this officer may see; nothing at all for one who is not active. */
    public static Access accessOf(Officer officer, Courts courts) {
        if (!officer.active()) {
            return new Access(Set.of(), Set.of(), false);
        }
        var visible = EnumSet.noneOf(Visibility.class);
        officer.roles().forEach(role -> visible.addAll(visible(role)));
        boolean names = officer.roles().stream().noneMatch(WITHOUT_NAMES::contains);
        return new Access(visible, courtsOf(officer, courts), names);
    }

    private static Set<Visibility> visible(Role role) {
        return switch (role) {
            case COURT_STAFF, ENFORCEMENT_OFFICER, APPROVER, COMMAND_CENTRE, ADMINISTRATOR ->
                EnumSet.of(Visibility.PUBLIC, Visibility.COURTS);
            case MEDIATOR, REGISTRY_OFFICER -> EnumSet.of(Visibility.PUBLIC);
            case STATISTICIAN, AUDITOR -> EnumSet.allOf(Visibility.class);
        };
    }

    private static Set<CourtCode> courtsOf(Officer officer, Courts courts) {
        var out = new HashSet<CourtCode>();
        officer.homeCourt().ifPresent(home -> {
            if (officer.hasAny(OF_COURT) || officer.has(Role.MEDIATOR)) {
                out.add(home);
                out.add(courts.currentCode(home));
            }
            if (officer.hasAny(OF_COURT)) {
                courts.subordinates(home).stream().map(Court::code).forEach(out::add);
            }
        });
        return out;
    }
}
