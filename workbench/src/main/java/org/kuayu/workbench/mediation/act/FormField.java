package org.kuayu.workbench.mediation.act;

import java.util.List;

/**
 * One field of the form of an act, with what was typed into it.
 *
 * @param name as it is sent
 * @param kind how it is asked
 * @param label what it asks
 * @param hint what helps to answer; empty for none
 * @param options what can be chosen; empty for free text
 * @param values what was typed or is proposed
 * @param required whether it must be filled in
 * @param wrong what is wrong with what was typed; empty for nothing
 */
public record FormField(
        String name,
        Kind kind,
        String label,
        String hint,
        List<Option> options,
        List<String> values,
        boolean required,
        String wrong) {
    /** How a field is asked. */
    public enum Kind {
        /** A line of text. */
        LINE,
        /** Several lines of text. */
        TEXT,
        /** One of a few, all seen. */
        CHOICE,
        /** One of many. */
        SELECT,
        /** A day. */
        DAY,
        /** A day with hour and minute. */
        TIME,
        /** A sum in 元. */
        MONEY,
        /** A whole number. */
        NUMBER,
        /** Yes or no. */
        TICK,
        /** Some of several. */
        TICKS
    }

    /** What can be chosen. */
    public record Option(String value, String label) {}

    public FormField {
        options = List.copyOf(options);
        values = List.copyOf(values);
    }

    /** What was typed, or empty text. */
    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Whether this was chosen. */
    public boolean on(String option) {
        return values.contains(option);
    }
}
