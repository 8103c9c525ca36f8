package org.kuayu.mediation;

import org.kuayu.property.UnitNumber;

/** Asks property control whether a unit is seized, for a signal of false mediation (handbook R26). Thread-safe. */
@FunctionalInterface
public interface SeizureQuestion {
    /** Knows of no seizure. */
    SeizureQuestion NONE = unit -> false;

    /** Whether a seizure of the unit is in force or waits now, as far as is known here. */
    boolean seized(UnitNumber unit);
}
