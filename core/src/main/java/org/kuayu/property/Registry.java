package org.kuayu.property;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kuayu.region.DivisionCode;

/**
 * An office that keeps a register of real property 不动产登记机构.
 *
 * @param code its code in this system: the division of its seat, or what an embedder gives
 * @param name its full name
 * @param divisions the county-level divisions whose units it keeps
 * @param from the first day on which it keeps them; empty where not known
 * @param until the day from which it no longer does, exclusive; empty while it does
 * @param certain whether the name is from a source and not made after the pattern of the division's name
 */
public record Registry(
        String code,
        String name,
        SortedSet<DivisionCode> divisions,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        boolean certain) {
    public Registry {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (code.isBlank()) {
            throw new IllegalArgumentException("a registry without a code: " + name);
        }
        divisions = Collections.unmodifiableSortedSet(new TreeSet<>(divisions));
    }

    /** Whether it kept the units of this division on the day; unknown edges count as yes. */
    public boolean serves(DivisionCode division, LocalDate on) {
        return divisions.contains(division)
                && from.map(first -> !on.isBefore(first)).orElse(true)
                && until.map(on::isBefore).orElse(true);
    }
}
