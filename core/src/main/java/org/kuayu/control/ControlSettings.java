package org.kuayu.control;

import java.util.Objects;
import org.kuayu.calendar.WorkCalendar;
import org.kuayu.control.outlook.OverLimit;
import org.kuayu.control.registry.RegistryPolicies;
import org.kuayu.control.registry.RegistryReasons;
import org.kuayu.control.request.RequiredPapers;
import org.kuayu.court.Courts;
import org.kuayu.property.RegisterCodes;
import org.kuayu.property.Registries;

/**
 * The tables and policies by which property control works (handbook §7).
 *
 * @param calendar working days
 * @param courts the courts
 * @param registries the registries
 * @param codes the codes of registers, registry by registry
 * @param policies what each registry does where law leaves it open
 * @param papers which papers the law wants
 * @param reasons why a registry may refuse
 * @param limits numbers that the law does not give
 */
public record ControlSettings(
        WorkCalendar calendar,
        Courts courts,
        Registries registries,
        RegisterCodes codes,
        RegistryPolicies policies,
        RequiredPapers papers,
        RegistryReasons reasons,
        Limits limits) {
    /**
     * Numbers that the law does not give.
     *
     * @param freshDays for how many working days an answer is fresh, so that asking again wants a reason (BX-12)
     * @param expiredShownDays for how many days after its end a seizure that nobody renewed is shown as overdue
     * @param watchDays the shortest interval of a watch, in days
     * @param percentOfNeed from which percentage of the need on a seizure is called clearly over it (handbook R19)
     */
    public record Limits(int freshDays, int expiredShownDays, int watchDays, int percentOfNeed) {
        /** The stated defaults: 5 working days, 90 days, 7 days, 130 %. */
        public static final Limits DEFAULT = new Limits(5, 90, 7, OverLimit.DEFAULT_PERCENT_OF_NEED);
    }

    public ControlSettings {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(courts, "courts");
        Objects.requireNonNull(registries, "registries");
        Objects.requireNonNull(codes, "codes");
        Objects.requireNonNull(policies, "policies");
        Objects.requireNonNull(papers, "papers");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(limits, "limits");
    }

    /** The tables that ship with the library, and the stated defaults. */
    public static ControlSettings bundled() {
        return new ControlSettings(
                WorkCalendar.bundled(),
                Courts.bundled(),
                Registries.bundled(),
                RegisterCodes.bundled(),
                RegistryPolicies.bundled(),
                RequiredPapers.bundled(),
                RegistryReasons.bundled(),
                Limits.DEFAULT);
    }

    /** The same with other registries. */
    public ControlSettings withRegistries(Registries value) {
        return new ControlSettings(calendar, courts, value, codes, policies, papers, reasons, limits);
    }

    /** The same with other codes of registers. */
    public ControlSettings withCodes(RegisterCodes value) {
        return new ControlSettings(calendar, courts, registries, value, policies, papers, reasons, limits);
    }

    /** The same with other policies of the registries. */
    public ControlSettings withPolicies(RegistryPolicies value) {
        return new ControlSettings(calendar, courts, registries, codes, value, papers, reasons, limits);
    }

    /** The same with other numbers. */
    public ControlSettings withLimits(Limits value) {
        return new ControlSettings(calendar, courts, registries, codes, policies, papers, reasons, value);
    }
}
