package org.kuayu.filing.office;

import java.time.Clock;
import java.util.Objects;
import org.kuayu.calendar.Deadlines;
import org.kuayu.document.PaperGuard;
import org.kuayu.exchange.Outbox;
import org.kuayu.filing.FilingWire;
import org.kuayu.matter.MatterBook;

/**
 * What the filing office is made of.
 *
 * @param book where matters are written
 * @param outbox messages that wait for a wire
 * @param wire what carries them
 * @param deadlines the engine of dates
 * @param clock the clock it lives by
 * @param settings catalogue, rules of jurisdiction and courts
 * @param guard what uploaded papers must pass
 */
public record FilingParts(
        MatterBook book,
        Outbox outbox,
        FilingWire wire,
        Deadlines deadlines,
        Clock clock,
        FilingSettings settings,
        PaperGuard guard) {
    public FilingParts {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(outbox, "outbox");
        Objects.requireNonNull(wire, "wire");
        Objects.requireNonNull(deadlines, "deadlines");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(guard, "guard");
    }
}
