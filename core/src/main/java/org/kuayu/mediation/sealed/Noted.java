package org.kuayu.mediation.sealed;

import java.time.Instant;

/** A confidence with its number among those of its type in the dispute, from 1, and its event. */
record Noted<T extends Confidence>(int number, T what, int event, Instant at, String by) {
    @Override
    public String toString() {
        return "Noted " + number;
    }
}
