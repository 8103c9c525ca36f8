package org.kuayu.workbench.shell;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/** Who may call a route: everybody, any officer, or officers with at least one of some roles. */
public final class Who {
    /** Everybody, also without a login. Must be said explicitly. */
    public static final Who PUBLIC = new Who(true, EnumSet.noneOf(Role.class));

    /**
     * Systems of partners, which show who they are by a secret of their own: the route checks it. No session counts here, and no
     * form token is asked for.
     */
    public static final Who PARTNER = new Who(false, EnumSet.noneOf(Role.class));

    /** Every officer who is logged in. */
    public static final Who OFFICER = new Who(false, EnumSet.allOf(Role.class));

    /** Officers of a court who handle its cases. */
    public static final Who COURT =
            roles(Role.COURT_STAFF, Role.ENFORCEMENT_OFFICER, Role.APPROVER, Role.COMMAND_CENTRE);

    private final boolean open;
    private final Set<Role> roles;

    private Who(boolean open, EnumSet<Role> roles) {
        this.open = open;
        this.roles = Collections.unmodifiableSet(roles);
    }

    /** Officers with at least one of these roles. */
    public static Who roles(Role first, Role... more) {
        return new Who(false, EnumSet.of(first, more));
    }

    /** Whether no login is needed. */
    public boolean open() {
        return open;
    }

    /** The roles that suffice, each alone; empty for {@link #PUBLIC}. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether this person, or nobody in particular, may call. */
    public boolean admits(Optional<Officer> officer) {
        return open
                || officer.filter(o -> o.roles().stream().anyMatch(roles::contains))
                        .isPresent();
    }

    @Override
    public String toString() {
        return this == PARTNER ? "PARTNER" : open ? "PUBLIC" : roles.toString();
    }
}
