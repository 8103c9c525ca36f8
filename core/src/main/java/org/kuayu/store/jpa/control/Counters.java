package org.kuayu.store.jpa.control;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.kuayu.store.jpa.internal.UnitOfWork;

/**
 * Counters that give each number once. A counter never goes back: what a unit took that never became whole, which nobody was
 * told, is skipped.
 */
final class Counters {
    private Counters() {}

    /** The next number of the counter, from 1. */
    static long next(UnitOfWork unit, String name) {
        return ++row(unit, name).given;
    }

    /** Sees to it that numbers up to this one are not given any more. */
    static void pass(UnitOfWork unit, String name, long number) {
        CounterRow row = row(unit, name);
        row.given = Math.max(row.given, number);
    }

    private static CounterRow row(UnitOfWork unit, String name) {
        CounterRow row = unit.em().find(CounterRow.class, name);
        if (row == null) {
            row = new CounterRow();
            row.name = name;
            unit.em().persist(row);
        }
        return row;
    }

    /** How far a counter is. */
    @Entity(name = "CounterRow")
    @Table(name = "control_counter")
    static class CounterRow {
        @Id
        String name;

        long given;
    }
}
