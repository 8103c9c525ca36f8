package org.kuayu.control.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kuayu.control.ledger.LedgerAsk.Window;

/** The lines of the time axis: years, and between them half-years, quarters, months as far as there is room. */
final class Ticks {
    private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
    private static final double DAYS_A_MONTH = 30.44;

    private Ticks() {}

    /** One line at the first instant of a day. */
    record Tick(LocalDate day, boolean year) {}

    /** The lines inside the window, each with at least this room in pixels; by time. */
    static List<Tick> of(Window window, double perDay, double room) {
        int step = IntStream.of(MONTHS)
                .filter(m -> m * DAYS_A_MONTH * perDay >= room)
                .findFirst()
                .orElse(MONTHS[MONTHS.length - 1]);
        LocalDate at = first(window.first(), step);
        var ticks = new ArrayList<Tick>();
        while (!at.isAfter(window.last())) {
            if (!at.isBefore(window.first())) {
                ticks.add(new Tick(at, at.getDayOfYear() == 1));
            }
            at = at.plusMonths(step);
        }
        return ticks;
    }

    private static LocalDate first(LocalDate day, int step) {
        int years = Math.max(1, step / 12);
        return LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1);
    }
}
