package org.kuayu.store.jpa.control;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.kuayu.store.jpa.internal.UnitOfWork;

/**
 * Counters that give each number once. A counter has two rows, and a unit writes the one that was written longer ago: should
 * a crash leave the unit half there, its row is set aside and the other says what was given before.
 */
final class Counters {
    private Counters() {}

    /** The next number of the counter, from 1. */
    static long next(UnitOfWork unit, String name) {
        CounterRow row = writable(unit, name);
        return ++row.given;
    }

    /** Sees to it that numbers up to this one are not given any more. */
    static void pass(UnitOfWork unit, String name, long number) {
        if (given(newer(unit, name)) < number) {
            writable(unit, name).given = number;
        }
    }

    private static long given(CounterRow row) {
        return row == null ? 0 : row.given;
    }

    private static CounterRow newer(UnitOfWork unit, String name) {
        CounterRow one = unit.em().find(CounterRow.class, new CounterId(name, 0));
        CounterRow two = unit.em().find(CounterRow.class, new CounterId(name, 1));
        return given(two) > given(one) ? two : one;
    }

    private static CounterRow writable(UnitOfWork unit, String name) {
        CounterRow newer = newer(unit, name);
        if (newer != null && newer.unit == unit.number()) {
            return newer;
        }
        int slot = newer == null ? 0 : 1 - newer.slot;
        CounterRow row = unit.em().find(CounterRow.class, new CounterId(name, slot));
        boolean added = row == null;
        if (added) {
            row = new CounterRow();
            row.name = name;
            row.slot = slot;
        }
        row.given = given(newer);
        row.unit = unit.number();
        if (added) {
            unit.em().persist(row);
        }
        return row;
    }

    /** One of the two rows of a counter. */
    @Entity(name = "CounterRow")
    @IdClass(CounterId.class)
    @Table(name = "control_counter")
    static class CounterRow {
        @Id
        String name;

        @Id
        int slot;

        long given;
        long unit;
    }

    /** Which row of which counter. */
    record CounterId(String name, int slot) implements Serializable {}
}
