package org.kuayu.workbench.control;

import org.kuayu.staff.Officer;
import org.kuayu.staff.StaffStore;

/** The names of officers. */
public final class People {
    private final StaffStore staff;

    /** The officers of this store. */
    public People(StaffStore staff) {
        this.staff = staff;
    }

    /** The name of the officer with this login; the login where there is none. */
    public String name(String login) {
        return staff.find(login).map(Officer::name).orElse(login);
    }
}
