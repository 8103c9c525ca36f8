package org.kuayu.control.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.control.ledger.WhatIf.Supposed;

/**
 * How a ledger is to be shown.
 *
 * @param day the day whose queue is shown, at its last second; empty for today, now
 * @param seizure the identifier of the seizure about which something is supposed; empty where nothing is chosen
 * @param supposed what is supposed about it; empty where nothing is chosen
 * @param usual what is supposed where nothing is chosen
 * @param span how much time is shown
 * @param everything whether every ended seizure has a row
 */
public record LedgerWish(
        Optional<LocalDate> day,
        String seizure,
        Optional<Supposed> supposed,
        Usual usual,
        Span span,
        boolean everything) {
    /** Today, as things stand, with what would happen if the term that ends first lapsed. */
    public static final LedgerWish TODAY =
            new LedgerWish(Optional.empty(), "", Optional.empty(), Usual.LAPSE, Span.ALL, false);

    /** What is supposed where nothing is chosen. */
    public enum Usual {
        /** The term that ends first lapses. */
        LAPSE,
        /** Nothing. */
        NOTHING
    }

    /** How much time is shown. */
    public enum Span {
        /** From the first bar to the last. */
        ALL,
        /** A year and a half before the day, three and a half after. */
        FIVE_YEARS,
        /** Three months before the day, nine after. */
        ONE_YEAR
    }

    public LedgerWish {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(seizure, "seizure");
        Objects.requireNonNull(supposed, "supposed");
        Objects.requireNonNull(usual, "usual");
        Objects.requireNonNull(span, "span");
    }
}
