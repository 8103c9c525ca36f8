package org.kuayu.region;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One administrative division in the years in which code and name belonged together.
 *
 * @param code its code
 * @param name its own name, without the names above it: 渝北区
 * @param parent the division above; empty for a province-level region and where the source does not say
 * @param fromYear first year, inclusive; empty where the source does not say
 * @param untilYear the year in which it ended or was renamed, exclusive; empty while it lasts
 * @param successors the codes that took its territory over, the renamed unit last; empty while it lasts
 */
public record Division(
        DivisionCode code,
        String name,
        Optional<DivisionCode> parent,
        OptionalInt fromYear,
        OptionalInt untilYear,
        List<DivisionCode> successors) {
    public Division {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(fromYear, "fromYear");
        Objects.requireNonNull(untilYear, "untilYear");
        successors = List.copyOf(successors);
    }

    /** Whether it is in force today, as far as the table knows. */
    public boolean current() {
        return untilYear.isEmpty();
    }

    /** Whether code and name belonged together at some time of this year; unknown edges count as yes. */
    public boolean inForce(int year) {
        return (fromYear.isEmpty() || fromYear.getAsInt() <= year)
                && (untilYear.isEmpty() || untilYear.getAsInt() >= year);
    }
}
