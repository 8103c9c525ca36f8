package org.kuayu.control.work;

import java.time.Clock;
import java.util.Objects;
import org.kuayu.casefile.CaseStore;
import org.kuayu.control.ControlSettings;
import org.kuayu.control.ControlStores;
import org.kuayu.journal.Journal;
import org.kuayu.staff.StaffStore;

/**
 * What property control is made of.
 *
 * @param journal the journal, and the single writer
 * @param stores its own stores
 * @param cases the cases for which something is asked
 * @param staff officers, for names that are assigned and watches that act for them
 * @param clock the clock it lives by
 * @param settings tables and policies
 */
public record ControlParts(
        Journal journal, ControlStores stores, CaseStore cases, StaffStore staff, Clock clock, ControlSettings settings) {
    public ControlParts {
        Objects.requireNonNull(journal, "journal");
        Objects.requireNonNull(stores, "stores");
        Objects.requireNonNull(cases, "cases");
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(settings, "settings");
    }
}
