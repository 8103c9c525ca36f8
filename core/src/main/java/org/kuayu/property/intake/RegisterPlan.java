package org.kuayu.property.intake;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How register files are to be read.
 *
 * @param registry the code of the registry that delivers them; empty text where each row's registry follows from its
 *     unit number
 * @param asOf the legal day as of which the files show the register
 * @param dry whether to look only, and write nothing
 */
public record RegisterPlan(String registry, LocalDate asOf, boolean dry) {
    public RegisterPlan {
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The plan that brings in what one registry delivers. */
    public static RegisterPlan of(String registry, LocalDate asOf) {
        return new RegisterPlan(registry, asOf, false);
    }

    /** The plan that brings in files of several registries, told apart by the unit numbers. */
    public static RegisterPlan byUnits(LocalDate asOf) {
        return new RegisterPlan("", asOf, false);
    }

    /** The same plan, looking only. */
    public RegisterPlan dryRun() {
        return new RegisterPlan(registry, asOf, true);
    }
}
