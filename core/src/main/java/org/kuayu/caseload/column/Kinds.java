package org.kuayu.caseload.column;

import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;

/** Procedure and visibility as one small number. */
final class Kinds {
    private static final Procedure[] PROCEDURES = Procedure.values();
    private static final Visibility[] VISIBILITIES = Visibility.values();

    private Kinds() {}

    static byte of(Procedure procedure, Visibility visibility) {
        return (byte) (procedure.ordinal() * VISIBILITIES.length + visibility.ordinal());
    }

    static int count() {
        return PROCEDURES.length * VISIBILITIES.length;
    }

    static Procedure procedure(int kind) {
        return PROCEDURES[kind / VISIBILITIES.length];
    }

    static Visibility visibility(int kind) {
        return VISIBILITIES[kind % VISIBILITIES.length];
    }
}
